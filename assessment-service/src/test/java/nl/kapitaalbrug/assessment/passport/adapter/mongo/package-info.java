/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.passport.adapter.mongo;

import org.jspecify.annotations.NullMarked;

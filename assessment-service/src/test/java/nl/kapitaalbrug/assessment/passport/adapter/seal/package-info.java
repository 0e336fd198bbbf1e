/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.passport.adapter.seal;

import org.jspecify.annotations.NullMarked;

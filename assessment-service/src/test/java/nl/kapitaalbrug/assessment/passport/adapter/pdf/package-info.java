/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.passport.adapter.pdf;

import org.jspecify.annotations.NullMarked;

/** Passports as documents to read and keep. */
@NullMarked
package nl.kapitaalbrug.assessment.passport.adapter.pdf;

import org.jspecify.annotations.NullMarked;

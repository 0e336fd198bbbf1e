/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.passport.domain;

import org.jspecify.annotations.NullMarked;

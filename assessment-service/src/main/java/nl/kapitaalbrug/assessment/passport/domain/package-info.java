/** The passport: what was assessed, with what, and what came out; never changed afterwards. */
@NullMarked
package nl.kapitaalbrug.assessment.passport.domain;

import org.jspecify.annotations.NullMarked;

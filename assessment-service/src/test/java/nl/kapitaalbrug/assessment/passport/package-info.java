/** The service as a whole: messages in, passports and messages out. */
@NullMarked
package nl.kapitaalbrug.assessment.passport;

import org.jspecify.annotations.NullMarked;

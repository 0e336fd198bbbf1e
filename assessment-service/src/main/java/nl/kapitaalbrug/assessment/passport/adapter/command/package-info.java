/** What an operator may have done to all passports. */
@NullMarked
package nl.kapitaalbrug.assessment.passport.adapter.command;

import org.jspecify.annotations.NullMarked;

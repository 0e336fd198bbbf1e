/** Tests. */
@NullMarked
package nl.kapitaalbrug.assessment.passport.adapter.command;

import org.jspecify.annotations.NullMarked;

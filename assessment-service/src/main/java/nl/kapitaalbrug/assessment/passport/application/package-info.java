/** Issues passports for submitted requests, keeps track of withdrawn ones, shows them to owners. */
@NullMarked
package nl.kapitaalbrug.assessment.passport.application;

import org.jspecify.annotations.NullMarked;

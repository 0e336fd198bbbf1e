/** What an owner may see of the assessment of a request. */
@NullMarked
package nl.kapitaalbrug.assessment.passport.adapter.web;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.kapitaalbrug.applicant.check.domain;

import org.jspecify.annotations.NullMarked;

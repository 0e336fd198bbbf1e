@NullMarked
package nl.kapitaalbrug.applicant.document.domain;

import org.jspecify.annotations.NullMarked;

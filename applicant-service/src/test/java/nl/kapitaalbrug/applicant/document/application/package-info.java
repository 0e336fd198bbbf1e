@NullMarked
package nl.kapitaalbrug.applicant.document.application;

import org.jspecify.annotations.NullMarked;

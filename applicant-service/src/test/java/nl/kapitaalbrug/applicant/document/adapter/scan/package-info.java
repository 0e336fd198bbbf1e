@NullMarked
package nl.kapitaalbrug.applicant.document.adapter.scan;

import org.jspecify.annotations.NullMarked;

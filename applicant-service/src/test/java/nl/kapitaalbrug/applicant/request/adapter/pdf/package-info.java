@NullMarked
package nl.kapitaalbrug.applicant.request.adapter.pdf;

import org.jspecify.annotations.NullMarked;

@NullMarked
package nl.kapitaalbrug.applicant.document.adapter.content;

import org.jspecify.annotations.NullMarked;

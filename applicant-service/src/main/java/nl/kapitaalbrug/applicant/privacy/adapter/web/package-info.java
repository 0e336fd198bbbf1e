/** Access and erasure over HTTP. */
@NullMarked
package nl.kapitaalbrug.applicant.privacy.adapter.web;

import org.jspecify.annotations.NullMarked;

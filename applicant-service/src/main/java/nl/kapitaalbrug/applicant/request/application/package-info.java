/**
 * What can be done with a financing request, each as one conditional update of one document, and
 * the port behind which the documents lie.
 */
@NullMarked
package nl.kapitaalbrug.applicant.request.application;

import org.jspecify.annotations.NullMarked;

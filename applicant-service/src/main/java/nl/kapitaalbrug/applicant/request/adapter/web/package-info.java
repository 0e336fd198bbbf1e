/** Financing requests over HTTP: bodies with their field rules, controllers, answers. */
@NullMarked
package nl.kapitaalbrug.applicant.request.adapter.web;

import org.jspecify.annotations.NullMarked;

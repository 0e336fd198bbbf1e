/**
 * The guided tour of the local stack: a page with six steps, each of which signs in as one of the
 * demo users and opens the page that shows the step. It exists on one's own machine only, where the
 * demo users are; no service knows of it.
 */
@NullMarked
package nl.kapitaalbrug.localstack.tour;

import org.jspecify.annotations.NullMarked;

/** Loads synthetic needs, each once, and knows them again. */
@NullMarked
package nl.kapitaalbrug.applicant.synthetic.application;

import org.jspecify.annotations.NullMarked;

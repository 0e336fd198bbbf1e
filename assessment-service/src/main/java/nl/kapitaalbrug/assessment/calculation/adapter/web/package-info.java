/** The open calculators over HTTP: what is sent is checked against the description. */
@NullMarked
package nl.kapitaalbrug.assessment.calculation.adapter.web;

import org.jspecify.annotations.NullMarked;

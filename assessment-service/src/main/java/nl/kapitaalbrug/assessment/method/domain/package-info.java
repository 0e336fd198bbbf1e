/** What the methods of assessment share: parameters that name their source, confidence in words. */
@NullMarked
package nl.kapitaalbrug.assessment.method.domain;

import org.jspecify.annotations.NullMarked;

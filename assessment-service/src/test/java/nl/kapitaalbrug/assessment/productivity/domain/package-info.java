@NullMarked
package nl.kapitaalbrug.assessment.productivity.domain;

import org.jspecify.annotations.NullMarked;

/** Documents to read and keep: PDF/UA-1 and PDF/A-3a (ADR 0031). */
@NullMarked
package nl.kapitaalbrug.support.pdf;

import org.jspecify.annotations.NullMarked;

/** The Dutch API design rules 2.2, as far as an OpenAPI document shows whether they are kept. */
@NullMarked
package nl.kapitaalbrug.support.design;

import org.jspecify.annotations.NullMarked;

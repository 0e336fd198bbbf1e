/** Tests of the parameters of matching. */
@NullMarked
package nl.kapitaalbrug.financing.matching.adapter.file;

import org.jspecify.annotations.NullMarked;

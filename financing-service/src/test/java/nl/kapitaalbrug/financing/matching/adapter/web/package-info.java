/** Tests of the words of matches. */
@NullMarked
package nl.kapitaalbrug.financing.matching.adapter.web;

import org.jspecify.annotations.NullMarked;

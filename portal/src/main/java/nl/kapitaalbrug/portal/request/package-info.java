/** The pages of a financing request, from the first question to the result. */
@NullMarked
package nl.kapitaalbrug.portal.request;

import org.jspecify.annotations.NullMarked;

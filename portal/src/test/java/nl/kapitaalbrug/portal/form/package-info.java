/** Tests of the package of the same name. */
@NullMarked
package nl.kapitaalbrug.portal.form;

import org.jspecify.annotations.NullMarked;

/**
 * What every page has: header, navigation, language, help, footer, error pages and the files that
 * the browser loads.
 */
@NullMarked
package nl.kapitaalbrug.portal.layout;

import org.jspecify.annotations.NullMarked;

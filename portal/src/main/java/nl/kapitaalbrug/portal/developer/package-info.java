/**
 * The pages for developers: how to call the APIs, made of the documents of the services, and what
 * each problem type means.
 */
@NullMarked
package nl.kapitaalbrug.portal.developer;

import org.jspecify.annotations.NullMarked;

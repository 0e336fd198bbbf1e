/** Browser sessions in MongoDB and their cookie. */
@NullMarked
package nl.kapitaalbrug.gateway.session;

import org.jspecify.annotations.NullMarked;

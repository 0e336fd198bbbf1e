/** Encryption of what lies in the database for a while and is nobody else's business. */
@NullMarked
package nl.kapitaalbrug.support.crypto;

import org.jspecify.annotations.NullMarked;

/** Seals passports with keys that rotate (JSON Web Signature, ES256). */
@NullMarked
package nl.kapitaalbrug.assessment.passport.adapter.seal;

import org.jspecify.annotations.NullMarked;

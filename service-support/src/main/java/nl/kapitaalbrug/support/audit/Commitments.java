package nl.kapitaalbrug.support.audit;

import java.nio.charset.StandardCharsets;
import java.security.SecureRandom;
import java.util.HexFormat;
import nl.kapitaalbrug.support.json.Hashes;

/**
 * Binds an entry to a subject without naming it: with salt and id the commitment can be checked;
 * once the salt is destroyed it says nothing any more, and the chain stays whole.
 */
public final class Commitments {

    private static final int SALT_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private Commitments() {}

    /** A new salt, hexadecimal; kept with the subject, one for each, and destroyed with it. */
    public static String newSalt() {
        byte[] salt = new byte[SALT_BYTES];
        RANDOM.nextBytes(salt);
        return HexFormat.of().formatHex(salt);
    }

    /** The commitment to that subject under that salt. */
    public static String to(String subject, String salt) {
        return Hashes.hmacSha256(
                HexFormat.of().parseHex(salt), subject.getBytes(StandardCharsets.UTF_8));
    }
}

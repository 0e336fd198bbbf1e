package nl.kapitaalbrug.assessment.passport.adapter.seal;

import java.nio.charset.StandardCharsets;
import java.util.Base64;
import java.util.HexFormat;
import nl.kapitaalbrug.support.crypto.NamedCipher;
import nl.kapitaalbrug.support.json.Hashes;

/** Encrypts private keys for the database, bound to the id of the key. */
final class KeyCipher {

    private final byte[] key;

    KeyCipher(String secret) {
        this.key = HexFormat.of().parseHex(Hashes.sha256("seal/" + secret));
    }

    String encrypted(String id, String text) {
        return Base64.getEncoder()
                .encodeToString(
                        NamedCipher.encrypted(key, id, text.getBytes(StandardCharsets.UTF_8)));
    }

    /**
     * @throws IllegalStateException when it was encrypted with another secret or changed
     */
    String decrypted(String id, String encrypted) {
        return NamedCipher.decrypted(key, id, Base64.getDecoder().decode(encrypted))
                .map(text -> new String(text, StandardCharsets.UTF_8))
                .orElseThrow(() ->
                        new IllegalStateException(
                                "The key of the seal (%s) cannot be read: kapitaalbrug.seal.secret is another"
                                                .formatted(id)
                                        + " one than when it was made"));
    }
}

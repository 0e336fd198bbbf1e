package nl.kapitaalbrug.gateway.kept;

import java.nio.ByteBuffer;
import java.security.MessageDigest;
import java.security.SecureRandom;
import java.util.Arrays;
import java.util.Base64;
import java.util.Optional;

/**
 * What a browser holds: a random key, and the key of forms that follows from it and the person who
 * signed in. A form is encrypted with the second while nobody is signed in; it is decrypted only
 * with a key made again from the first and from whoever is signed in then.
 */
final class BrowserKey {

    private static final int LENGTH = 32;
    private static final String SEAL = "seal";
    private static final SecureRandom RANDOM = new SecureRandom();
    private static final Base64.Encoder TEXT = Base64.getUrlEncoder().withoutPadding();

    private final byte[] browser;
    private final byte[] ofForms;

    private BrowserKey(byte[] browser, byte[] ofForms) {
        this.browser = browser;
        this.ofForms = ofForms;
    }

    static BrowserKey fresh(String subject) {
        byte[] browser = new byte[LENGTH];
        RANDOM.nextBytes(browser);
        return new BrowserKey(browser, ofForms(browser, subject));
    }

    /** What {@link #sealed} wrote; empty for anything else. */
    static Optional<BrowserKey> unsealed(String text, byte[] sealingKey) {
        byte[] all;
        try {
            all = Base64.getUrlDecoder().decode(text);
        } catch (IllegalArgumentException e) {
            return Optional.empty();
        }
        if (all.length != 3 * LENGTH) {
            return Optional.empty();
        }
        byte[] keys = Arrays.copyOf(all, 2 * LENGTH);
        byte[] seal = Arrays.copyOfRange(all, 2 * LENGTH, all.length);
        return MessageDigest.isEqual(seal, Hmac.of(sealingKey, SEAL, keys))
                ? Optional.of(
                        new BrowserKey(
                                Arrays.copyOf(keys, LENGTH),
                                Arrays.copyOfRange(keys, LENGTH, keys.length)))
                : Optional.empty();
    }

    /** For the cookie; the seal shows that it was made here, after a login. */
    String sealed(byte[] sealingKey) {
        byte[] keys = ByteBuffer.allocate(2 * LENGTH).put(browser).put(ofForms).array();
        return TEXT.encodeToString(
                ByteBuffer.allocate(3 * LENGTH)
                        .put(keys)
                        .put(Hmac.of(sealingKey, SEAL, keys))
                        .array());
    }

    boolean isOf(String subject) {
        return MessageDigest.isEqual(ofForms, ofForms(browser, subject));
    }

    /** The key of forms, for whoever had signed in. */
    byte[] ofForms() {
        return ofForms.clone();
    }

    /** The key of forms, for whoever is signed in now. */
    byte[] ofForms(String subject) {
        return ofForms(browser, subject);
    }

    /** Names the browser in the store. */
    String browserName() {
        return TEXT.encodeToString(Hmac.of(browser, "browser", ""));
    }

    /** Names what this browser sent from a page. */
    String nameOf(String page) {
        return TEXT.encodeToString(Hmac.of(browser, "page", page));
    }

    private static byte[] ofForms(byte[] browser, String subject) {
        return Hmac.of(browser, "forms", subject);
    }
}

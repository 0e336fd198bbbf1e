package nl.kapitaalbrug.support.crypto;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.SecureRandom;
import java.util.Optional;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** AES-256 in GCM with a random nonce, which stands before the text; the name is authenticated. */
public final class NamedCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;
    private static final SecureRandom RANDOM = new SecureRandom();

    private NamedCipher() {}

    /**
     * A text with its nonce.
     *
     * @param key 32 bytes
     * @param name what it belongs to; it is read under the same name only
     */
    public static byte[] encrypted(byte[] key, String name, byte[] plain) {
        byte[] nonce = new byte[NONCE];
        RANDOM.nextBytes(nonce);
        try {
            byte[] text = cipher(Cipher.ENCRYPT_MODE, key, name, nonce).doFinal(plain);
            return ByteBuffer.allocate(NONCE + text.length).put(nonce).put(text).array();
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A text could not be encrypted", e);
        }
    }

    /** What was encrypted; empty with another key or name, or when it was changed. */
    public static Optional<byte[]> decrypted(byte[] key, String name, byte[] content) {
        if (content.length < NONCE) {
            return Optional.empty();
        }
        byte[] nonce = new byte[NONCE];
        ByteBuffer.wrap(content).get(nonce);
        try {
            return Optional.of(
                    cipher(Cipher.DECRYPT_MODE, key, name, nonce)
                            .doFinal(content, NONCE, content.length - NONCE));
        } catch (GeneralSecurityException e) {
            return Optional.empty();
        }
    }

    private static Cipher cipher(int mode, byte[] key, String name, byte[] nonce)
            throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, new SecretKeySpec(key, "AES"), new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(name.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

package nl.kapitaalbrug.assessment.passport.adapter.seal;

import java.nio.ByteBuffer;
import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.security.SecureRandom;
import java.util.Base64;
import javax.crypto.Cipher;
import javax.crypto.spec.GCMParameterSpec;
import javax.crypto.spec.SecretKeySpec;

/** Encrypts private keys for the database: AES-256 in GCM, bound to the id of the key. */
final class KeyCipher {

    private static final int NONCE = 12;
    private static final int TAG_BITS = 128;

    private final SecretKeySpec key;
    private final SecureRandom random;

    KeyCipher(String secret, SecureRandom random) {
        this.random = random;
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(("seal/" + secret).getBytes(StandardCharsets.UTF_8));
            this.key = new SecretKeySpec(hash, "AES");
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    String encrypted(String id, String text) {
        byte[] nonce = new byte[NONCE];
        random.nextBytes(nonce);
        try {
            byte[] content =
                    cipher(Cipher.ENCRYPT_MODE, id, nonce)
                            .doFinal(text.getBytes(StandardCharsets.UTF_8));
            byte[] all =
                    ByteBuffer.allocate(NONCE + content.length).put(nonce).put(content).array();
            return Base64.getEncoder().encodeToString(all);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("A key could not be encrypted", e);
        }
    }

    /**
     * @throws IllegalStateException when it was encrypted with another secret or changed
     */
    String decrypted(String id, String encrypted) {
        byte[] all = Base64.getDecoder().decode(encrypted);
        byte[] nonce = new byte[NONCE];
        ByteBuffer.wrap(all).get(nonce);
        try {
            byte[] text =
                    cipher(Cipher.DECRYPT_MODE, id, nonce).doFinal(all, NONCE, all.length - NONCE);
            return new String(text, StandardCharsets.UTF_8);
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException(
                    "The key of the seal (%s) cannot be read: kapitaalbrug.seal.secret is another"
                                    .formatted(id)
                            + " one than when it was made",
                    e);
        }
    }

    private Cipher cipher(int mode, String id, byte[] nonce) throws GeneralSecurityException {
        Cipher cipher = Cipher.getInstance("AES/GCM/NoPadding");
        cipher.init(mode, key, new GCMParameterSpec(TAG_BITS, nonce));
        cipher.updateAAD(id.getBytes(StandardCharsets.UTF_8));
        return cipher;
    }
}

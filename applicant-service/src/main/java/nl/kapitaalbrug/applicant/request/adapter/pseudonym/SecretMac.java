package nl.kapitaalbrug.applicant.request.adapter.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;

/** The first 128 bits of HMAC-SHA256 (RFC 2104) under the secret of this service. */
final class SecretMac {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    SecretMac(PseudonymProperties properties) {
        this.key =
                new SecretKeySpec(
                        Objects.requireNonNull(properties.secret())
                                .strip()
                                .getBytes(StandardCharsets.UTF_8),
                        ALGORITHM);
    }

    /** 22 letters, digits, hyphens and underscores. */
    String of(String text) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code = mac.doFinal(text.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder()
                    .withoutPadding()
                    .encodeToString(Arrays.copyOf(code, BYTES));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM has no " + ALGORITHM, e);
        }
    }
}

package nl.kapitaalbrug.applicant.request.adapter.pseudonym;

import java.nio.charset.StandardCharsets;
import java.security.GeneralSecurityException;
import java.util.Arrays;
import java.util.Base64;
import java.util.Objects;
import javax.crypto.Mac;
import javax.crypto.spec.SecretKeySpec;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.springframework.stereotype.Component;

/**
 * The first 128 bits of HMAC-SHA256 (RFC 2104) over the number. A plain hash would not do: there
 * are only a hundred million numbers, so that anybody could try them all. With the secret only this
 * service can.
 */
@Component
final class HmacCompanyKeys implements CompanyKeys {

    private static final String ALGORITHM = "HmacSHA256";
    private static final int BYTES = 16;

    private final SecretKeySpec key;

    HmacCompanyKeys(PseudonymProperties properties) {
        this.key =
                new SecretKeySpec(
                        Objects.requireNonNull(properties.secret())
                                .strip()
                                .getBytes(StandardCharsets.UTF_8),
                        ALGORITHM);
    }

    @Override
    public CompanyKey of(KvkNumber number) {
        try {
            Mac mac = Mac.getInstance(ALGORITHM);
            mac.init(key);
            byte[] code = mac.doFinal(number.value().getBytes(StandardCharsets.US_ASCII));
            return CompanyKey.of(
                    Base64.getUrlEncoder()
                            .withoutPadding()
                            .encodeToString(Arrays.copyOf(code, BYTES)));
        } catch (GeneralSecurityException e) {
            throw new IllegalStateException("This JVM has no " + ALGORITHM, e);
        }
    }
}

package nl.kapitaalbrug.applicant.request.adapter.pseudonym;

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

    private final SecretMac mac;

    HmacCompanyKeys(PseudonymProperties properties) {
        this.mac = new SecretMac(properties);
    }

    @Override
    public CompanyKey of(KvkNumber number) {
        return CompanyKey.of(mac.of(number.value()));
    }
}

package nl.kapitaalbrug.applicant.request.adapter.pseudonym;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

final class HmacCompanyKeysTest {

    private static final String SECRET = "0123456789abcdef0123456789abcdef";

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner()
                    .withUserConfiguration(PseudonymConfiguration.class, HmacCompanyKeys.class);

    @Test
    void areTheFirst128BitsOfTheAuthenticationCode() {
        // openssl: printf 12345678 | openssl dgst -sha256 -hmac 0123456789abcdef0123456789abcdef
        assertThat(keys(SECRET).of(KvkNumber.of("12345678")))
                .isEqualTo(CompanyKey.of("4PrR2yACn1ZPBTtHM9nxmw"));
    }

    @Test
    void areTheSameForTheSameNumberOnly() {
        KvkNumber number = KvkNumber.of("12345678");

        assertThat(keys(SECRET).of(number)).isEqualTo(keys(SECRET).of(number));
        assertThat(keys(SECRET).of(KvkNumber.of("12345679"))).isNotEqualTo(keys(SECRET).of(number));
        assertThat(keys("another" + SECRET).of(number)).isNotEqualTo(keys(SECRET).of(number));
    }

    @Test
    void needASecretThatIsNeverShown() {
        runner.withPropertyValues("kapitaalbrug.pseudonym.secret=" + SECRET)
                .run(context -> {
                    assertThat(context).hasSingleBean(CompanyKeys.class);
                    assertThat(context.getBean(PseudonymProperties.class).toString())
                            .doesNotContain(SECRET);
                });
    }

    @Test
    void stopTheStartWithoutASecret() {
        runner.run(context -> assertThat(context).hasFailed());
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"", "0123456789abcdef0123456789abcde", "                                "})
    void stopTheStartWithASecretThatIsTooShort(String secret) {
        runner.withPropertyValues("kapitaalbrug.pseudonym.secret=" + secret)
                .run(context ->
                        assertThat(context)
                                .hasFailed()
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("fewer than 32 characters"));
    }

    private static CompanyKeys keys(String secret) {
        return new HmacCompanyKeys(new PseudonymProperties(secret));
    }
}

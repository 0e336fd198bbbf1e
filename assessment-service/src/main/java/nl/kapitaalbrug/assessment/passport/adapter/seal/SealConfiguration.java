package nl.kapitaalbrug.assessment.passport.adapter.seal;

import java.time.Clock;
import java.util.Objects;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.assessment.passport.application.Seals;
import nl.kapitaalbrug.assessment.passport.application.SigningKeyStore;
import nl.kapitaalbrug.assessment.passport.application.VerifyPassport;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** The seal with its keys. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(SealProperties.class)
class SealConfiguration {

    @Bean
    Seals seals(
            SigningKeyStore store,
            SealProperties properties,
            Clock clock,
            @Qualifier("tolerantJsonMapper") JsonMapper json) {
        KeyCipher cipher = new KeyCipher(Objects.requireNonNull(properties.secret()));
        return new JwsSeals(new SigningKeys(store, cipher, properties.rotation(), clock), json);
    }

    @Bean
    VerifyPassport verifyPassport(Seals seals, ReadPassports passports, Clock clock) {
        return new VerifyPassport(seals, passports, clock);
    }
}

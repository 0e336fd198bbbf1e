package nl.kapitaalbrug.applicant.company.adapter.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Duration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;
import org.springframework.context.annotation.Configuration;

final class KvkPropertiesTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner()
                    .withUserConfiguration(Bound.class)
                    .withPropertyValues(
                            "kapitaalbrug.kvk.base-url=https://kvk.example/api",
                            "kapitaalbrug.kvk.api-key=secret-key");

    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(KvkProperties.class)
    static class Bound {}

    @Test
    void haveLimitsWithoutBeingTold() {
        runner.run(context -> {
            KvkProperties properties = context.getBean(KvkProperties.class);

            assertThat(properties.connectTimeout()).isEqualTo(Duration.ofSeconds(1));
            assertThat(properties.totalTimeout()).isEqualTo(Duration.ofSeconds(3));
            assertThat(properties.maxAnswer().toKilobytes()).isEqualTo(256);
            assertThat(properties.toString()).doesNotContain("secret-key");
        });
    }

    @ParameterizedTest
    @CsvSource({
        "base-url,''",
        "base-url,not-an-address",
        "api-key,''",
        "api-key,' '",
        "connect-timeout,4s",
        "connect-timeout,0s",
        "total-timeout,soon",
        "max-answer,much"
    })
    void stopTheStartWhenAValueIsWrong(String name, String value) {
        runner.withPropertyValues("kapitaalbrug.kvk." + name + "=" + value)
                .run(context -> assertThat(context).hasFailed());
    }
}

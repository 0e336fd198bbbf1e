package nl.kapitaalbrug.applicant;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import nl.kapitaalbrug.applicant.synthetic.application.KnownSyntheticNeeds;
import nl.kapitaalbrug.applicant.synthetic.application.SyntheticStore;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.boot.test.context.runner.ApplicationContextRunner;

final class SyntheticConfigurationTest {

    private final ApplicationContextRunner runner =
            new ApplicationContextRunner()
                    .withBean(SyntheticStore.class, () -> Mockito.mock(SyntheticStore.class))
                    .withBean(Clock.class, Clock::systemUTC)
                    .withUserConfiguration(SyntheticConfiguration.class);

    @Test
    void loadsNothingUnlessItIsToldTo() {
        runner.run(context -> {
            assertThat(context).doesNotHaveBean(SyntheticLoader.class);
            assertThat(context).hasSingleBean(KnownSyntheticNeeds.class);
            assertThat(context.getBean(SyntheticProperties.class))
                    .isEqualTo(new SyntheticProperties(false, 300, 10));
        });
    }

    @Test
    void loadsTogetherWithSamplesOnly() {
        runner.withPropertyValues("kapitaalbrug.synthetic.enabled=true")
                .run(context ->
                        assertThat(context)
                                .hasFailed()
                                .getFailure()
                                .rootCause()
                                .hasMessageContaining("without kapitaalbrug.samples.enabled"));
        runner.withPropertyValues(
                        "kapitaalbrug.synthetic.enabled=true", "kapitaalbrug.samples.enabled=true")
                .run(context -> assertThat(context).hasSingleBean(SyntheticLoader.class));
    }

    @ParameterizedTest
    @ValueSource(
            strings = {"count=0", "count=100001", "count=many", "per-second=0", "per-second=1001"})
    void stopsTheStartWhenAValueIsWrong(String setting) {
        runner.withPropertyValues("kapitaalbrug.synthetic." + setting)
                .run(context -> assertThat(context).hasFailed());
    }
}

package nl.kapitaalbrug.applicant;

import java.time.Clock;
import nl.kapitaalbrug.applicant.synthetic.application.KnownSyntheticNeeds;
import nl.kapitaalbrug.applicant.synthetic.application.LoadSyntheticNeeds;
import nl.kapitaalbrug.applicant.synthetic.application.SyntheticStore;
import nl.kapitaalbrug.applicant.synthetic.domain.SyntheticNeeds;
import nl.kapitaalbrug.applicant.synthetic.domain.SyntheticParameters;
import org.springframework.boot.autoconfigure.condition.ConditionalOnBooleanProperty;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts the synthetic needs together; they are loaded only where samples are. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SyntheticProperties.class, SamplesProperties.class})
class SyntheticConfiguration {

    @Bean
    KnownSyntheticNeeds knownSyntheticNeeds(SyntheticStore store) {
        return new KnownSyntheticNeeds(store);
    }

    @Bean
    @ConditionalOnBooleanProperty("kapitaalbrug.synthetic.enabled")
    SyntheticLoader syntheticLoader(
            SyntheticStore store,
            SyntheticProperties properties,
            SamplesProperties samples,
            Clock clock) {
        if (!samples.enabled()) {
            throw new IllegalStateException(
                    "kapitaalbrug.synthetic.enabled is set without kapitaalbrug.samples.enabled:"
                            + " synthetic needs are for one's own machine only");
        }
        return new SyntheticLoader(
                new LoadSyntheticNeeds(
                        store,
                        new SyntheticNeeds(SyntheticParameters.CURRENT),
                        properties.count(),
                        clock),
                properties.perSecond());
    }
}

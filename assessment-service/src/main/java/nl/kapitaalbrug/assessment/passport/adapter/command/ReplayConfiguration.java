package nl.kapitaalbrug.assessment.passport.adapter.command;

import nl.kapitaalbrug.assessment.passport.application.AssessmentEditions;
import nl.kapitaalbrug.assessment.passport.application.ReplayPassports;
import org.springframework.beans.factory.annotation.Value;
import org.springframework.boot.ApplicationRunner;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.ApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** With {@code kapitaalbrug.replay} the process replays the passports and ends. */
@Configuration(proxyBeanMethods = false)
@ConditionalOnProperty("kapitaalbrug.replay")
class ReplayConfiguration {

    @Bean
    ApplicationRunner replayCommand(
            @Value("${kapitaalbrug.replay}") String wish,
            ReplayPassports replaying,
            AssessmentEditions editions,
            ApplicationContext context) {
        return new ReplayCommand(
                wish,
                replaying,
                editions,
                code -> System.exit(SpringApplication.exit(context, () -> code)));
    }
}

package nl.kapitaalbrug.assessment;

import java.time.Clock;
import java.time.Duration;
import nl.kapitaalbrug.assessment.calibration.application.Calibrate;
import nl.kapitaalbrug.assessment.calibration.application.Comparisons;
import nl.kapitaalbrug.assessment.calibration.application.KeepLaterOutcomes;
import nl.kapitaalbrug.assessment.calibration.application.LaterOutcomes;
import nl.kapitaalbrug.assessment.calibration.application.OutcomeCases;
import nl.kapitaalbrug.assessment.calibration.application.RecordLaterOutcomes;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.assessment.review.application.ConflictOfInterest;
import nl.kapitaalbrug.assessment.review.application.ContestOutcome;
import nl.kapitaalbrug.assessment.review.application.Interests;
import nl.kapitaalbrug.assessment.review.application.KeepReviews;
import nl.kapitaalbrug.assessment.review.application.ReadReviews;
import nl.kapitaalbrug.assessment.review.application.Reviews;
import nl.kapitaalbrug.assessment.review.application.WorkOnReviews;
import nl.kapitaalbrug.support.rounds.Rounds;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/** Puts together how people review assessments. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(ReviewProperties.class)
class ReviewConfiguration {

    private static final Duration AFTER_START = Duration.ofSeconds(5);

    @Bean
    ReadReviews readReviews(Reviews reviews, ReadPassports passports) {
        return new ReadReviews(reviews, passports);
    }

    @Bean
    ConflictOfInterest conflictOfInterest(
            Reviews reviews, ReadPassports passports, Interests interests) {
        return new ConflictOfInterest(reviews, passports, interests);
    }

    @Bean
    WorkOnReviews workOnReviews(Reviews reviews, ConflictOfInterest conflicts, Clock clock) {
        return new WorkOnReviews(reviews, conflicts, clock);
    }

    @Bean
    ContestOutcome contestOutcome(Reviews reviews, ReadPassports passports, Clock clock) {
        return new ContestOutcome(reviews, passports, clock);
    }

    @Bean
    KeepReviews keepReviews(Reviews reviews, ReadPassports passports, Clock clock) {
        return new KeepReviews(reviews, passports, clock);
    }

    @Bean
    Calibrate calibrate(Comparisons comparisons, OutcomeCases cases, ReadPassports passports) {
        return new Calibrate(comparisons, cases, passports);
    }

    @Bean
    RecordLaterOutcomes recordLaterOutcomes(
            LaterOutcomes outcomes,
            ReadPassports passports,
            ConflictOfInterest conflicts,
            Clock clock) {
        return new RecordLaterOutcomes(outcomes, passports, conflicts, clock);
    }

    @Bean
    KeepLaterOutcomes keepLaterOutcomes(
            LaterOutcomes outcomes, OutcomeCases cases, ReadPassports passports) {
        return new KeepLaterOutcomes(outcomes, cases, passports);
    }

    @Bean
    Rounds reviewRounds(KeepReviews keeping, ReviewProperties properties) {
        return new Rounds("reviews", AFTER_START, properties.interval(), keeping::remind);
    }
}

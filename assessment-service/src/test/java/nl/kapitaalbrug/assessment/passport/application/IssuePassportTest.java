package nl.kapitaalbrug.assessment.passport.application;

import static nl.kapitaalbrug.assessment.passport.SubmittedRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kapitaalbrug.assessment.passport.SubmittedRequests;
import nl.kapitaalbrug.assessment.passport.domain.Passport;
import nl.kapitaalbrug.assessment.risk.application.AssessRisk;
import nl.kapitaalbrug.assessment.risk.domain.RiskEditions;
import nl.kapitaalbrug.assessment.technology.application.AssessTechnology;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyEditions;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.assessment.RiskAssessment;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.Trl;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class IssuePassportTest {

    private final FinancingRequestId id = FinancingRequestId.random();
    private final List<Passport> issued = new ArrayList<>();
    private final List<Assessment> heard = new ArrayList<>();
    private final Map<FinancingRequestId, Long> withdrawn = new HashMap<>();
    private final Seals seals = Mockito.mock(Seals.class);
    private final AssessRequest assessRequest =
            new AssessRequest(
                    new AssessTechnology(TechnologyEditions.first()),
                    new AssessRisk(RiskEditions.first()));

    @BeforeEach
    void sealIt() {
        Mockito.when(seals.seal(Mockito.any())).thenReturn("a.b.c");
    }

    @Test
    void issuesOnePassportPerRevision() {
        issuePassport("2026-06-01T10:00:00Z").issue(1, aRequest(id, "owner-1"));
        issuePassport("2026-06-02T10:00:00Z").issue(1, aRequest(id, "owner-1"));
        issuePassport("2026-06-03T10:00:00Z").issue(2, aRequest(id, "owner-1", 2));

        assertThat(issued)
                .extracting(passport -> passport.assessment().assessedAt())
                .containsExactly(
                        Instant.parse("2026-06-01T10:00:00Z"),
                        Instant.parse("2026-06-03T10:00:00Z"));
    }

    @Test
    void issuesNothingForWorkThatIsOlderThanAWithdrawal() {
        withdrawn.put(id, 2L);

        issuePassport("2026-06-01T10:00:00Z").issue(1, aRequest(id, "owner-1"));

        assertThat(issued).isEmpty();
    }

    @Test
    void anOutcomeAgainstASoleTraderDoesNotCountBeforePeopleDecided() {
        IssuePassport issuing = issuePassport("2026-06-01T10:00:00Z");
        issuing.issue(1, soleTrader());

        assertThat(issued.getFirst().seal()).isNull();
        assertThat(issued.getFirst().assessment().risk().rating()).isNotNull();
        assertThat(heard.getFirst().risk().status()).isEqualTo(RiskStatus.AWAITS_PERSON);
        assertThat(heard.getFirst().risk().rating()).isNull();
        assertThat(heard.getFirst().risk().pd()).isNull();
        assertThat(heard.getFirst().risk().steps()).isEmpty();

        issuing.issueDecided(new PassportId(id, 1, 1), decision(null, null));

        assertThat(issued.getLast().seal()).isEqualTo("a.b.c");
        assertThat(heard.getLast().risk()).isEqualTo(issued.getFirst().assessment().risk());
        assertThat(heard.getLast().number()).isEqualTo(2);
    }

    @Test
    void whatPeopleDecideTakesThePlaceOfWhatWasComputed() {
        IssuePassport issuing = issuePassport("2026-06-01T10:00:00Z");
        issuing.issue(1, aRequest(id, "owner-1"));

        issuing.issueDecided(new PassportId(id, 1, 1), decision(IndicativeClass.BB, Trl.of(3)));
        issuing.issueDecided(new PassportId(id, 1, 1), decision(IndicativeClass.A, null));

        assertThat(issued).hasSize(2);
        RiskAssessment risk = issued.getLast().assessment().risk();
        assertThat(risk.rating()).isEqualTo(IndicativeClass.BB);
        assertThat(risk.pd()).isEqualTo(RiskEditions.first().defaultRate(IndicativeClass.BB));
        assertThat(risk.steps().getLast().toIndex()).isEqualTo(IndicativeClass.BB.index());
        assertThat(risk.reasons().getFirst().text().nl()).contains("BB");
        assertThat(issued.getLast().assessment().technology().level().supported())
                .isEqualTo(Trl.of(3));
        assertThat(issued.getLast().assessment().assessedAt())
                .isEqualTo(Instant.parse("2026-06-01T10:00:00Z"));
    }

    @Test
    void aDecisionStandsUntilTheNextOneChangesIt() {
        IssuePassport issuing = issuePassport("2026-06-01T10:00:00Z");
        issuing.issue(1, aRequest(id, "owner-1"));
        issuing.issueDecided(new PassportId(id, 1, 1), decision(IndicativeClass.BB, null));

        issuing.issueDecided(new PassportId(id, 1, 2), decision(null, Trl.of(2)));

        Assessment last = issued.getLast().assessment();
        assertThat(last.risk().rating()).isEqualTo(IndicativeClass.BB);
        assertThat(last.technology().level().supported()).isEqualTo(Trl.of(2));
        assertThat(last.number()).isEqualTo(3);
    }

    @Test
    void aDecisionAboutARequestThatWasTakenBackIssuesNothing() {
        IssuePassport issuing = issuePassport("2026-06-01T10:00:00Z");
        issuing.issue(1, aRequest(id, "owner-1"));
        withdrawn.put(id, 2L);

        issuing.issueDecided(new PassportId(id, 1, 1), decision(IndicativeClass.BB, null));

        assertThat(issued).hasSize(1);
    }

    private FinancingRequestSnapshot soleTrader() {
        return SubmittedRequests.of(
                aRequest(id, "owner-1"), LegalForm.EENMANSZAAK, DataOrigin.REAL);
    }

    private static ReviewDecision decision(@Nullable IndicativeClass rating, @Nullable Trl level) {
        ReviewVerdict.Kind kind =
                rating == null && level == null
                        ? ReviewVerdict.Kind.CONFIRMED
                        : ReviewVerdict.Kind.OVERRIDDEN;
        return new ReviewDecision(
                new ReviewVerdict(kind, rating, level, "Because the loan was repaid."),
                "A",
                "B",
                Instant.parse("2026-06-04T10:00:00Z"));
    }

    @Test
    void countsAgesOnTheDutchCalendar() {
        Assessment lastDay = assess("2026-12-31T22:59:59Z");
        Assessment nextDay = assess("2026-12-31T23:00:00Z");

        assertThat(lastDay.risk().confidence()).isEqualTo(0.6);
        assertThat(nextDay.risk().confidence()).isEqualTo(0.54);
    }

    private Assessment assess(String moment) {
        return assessRequest.assess(aRequest(id, "owner-1"), 1, Instant.parse(moment));
    }

    private IssuePassport issuePassport(String moment) {
        return new IssuePassport(
                new AssessmentEditions(List.of(assessRequest)),
                new IssuedPassports(),
                new KnownWithdrawals(),
                seals,
                Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private final class IssuedPassports implements Passports {

        @Override
        public boolean contain(PassportId id) {
            return find(id).isPresent();
        }

        @Override
        public void issue(Passport passport, Assessment counting) {
            issued.add(passport);
            heard.add(counting);
        }

        @Override
        public Optional<Passport> find(PassportId id) {
            return issued.stream()
                    .filter(one -> PassportId.of(one.assessment()).equals(id))
                    .findAny();
        }

        @Override
        public <T> void each(Function<Kept, T> work, Consumer<T> use) {
            throw new UnsupportedOperationException();
        }

        @Override
        public void erase(FinancingRequestId requestId) {
            issued.removeIf(one -> one.assessment().requestId().equals(requestId));
        }

        @Override
        public List<Passport> of(FinancingRequestId requestId, ApplicantId owner) {
            return issued;
        }
    }

    private final class KnownWithdrawals implements Withdrawals {

        @Override
        public boolean allow(FinancingRequestId requestId, long lifecycle) {
            return lifecycle >= withdrawn.getOrDefault(requestId, 0L);
        }

        @Override
        public void mark(FinancingRequestId requestId, long lifecycle) {
            withdrawn.put(requestId, lifecycle);
        }
    }
}

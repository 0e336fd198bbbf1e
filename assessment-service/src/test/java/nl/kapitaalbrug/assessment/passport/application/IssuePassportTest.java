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
import java.util.function.Consumer;
import nl.kapitaalbrug.assessment.passport.domain.Passport;
import nl.kapitaalbrug.assessment.risk.application.AssessRisk;
import nl.kapitaalbrug.assessment.risk.domain.RiskEditions;
import nl.kapitaalbrug.assessment.technology.application.AssessTechnology;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyEditions;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;

class IssuePassportTest {

    private final FinancingRequestId id = FinancingRequestId.random();
    private final List<Passport> issued = new ArrayList<>();
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
                assessRequest,
                new IssuedPassports(),
                new KnownWithdrawals(),
                seals,
                Clock.fixed(Instant.parse(moment), ZoneOffset.UTC));
    }

    private final class IssuedPassports implements Passports {

        @Override
        public boolean contain(FinancingRequestId requestId, int revision, int number) {
            return issued.stream()
                    .map(Passport::assessment)
                    .anyMatch(a -> a.requestId().equals(requestId) && a.revision() == revision);
        }

        @Override
        public void issue(Passport passport) {
            issued.add(passport);
        }

        @Override
        public void each(Consumer<Kept> use) {
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

package nl.kapitaalbrug.assessment.calibration.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.assessment.calibration.domain.LaterOutcome;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeCase;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeRecord;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeStatistics.Counted;
import nl.kapitaalbrug.assessment.passport.application.PassportIssued;
import nl.kapitaalbrug.assessment.passport.application.RequestGone;
import nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class KeepLaterOutcomesTest {

    private static final String FIRST = "2026-06-01T10:00:00Z";
    private static final String LATER = "2026-11-01T23:30:00Z";

    private final IssuedRequests issued = new IssuedRequests();
    private final KnownOutcomes outcomes = new KnownOutcomes();
    private final List<String> keys = new ArrayList<>();
    private final List<Counted> counted = new ArrayList<>();
    private final OutcomeCases cases =
            new OutcomeCases() {
                @Override
                public void keep(String key, long version, OutcomeCase one) {
                    keys.add(key);
                    counted.add(new Counted(one, version));
                }

                @Override
                public List<Counted> all() {
                    return counted;
                }
            };
    private final KeepLaterOutcomes keeping =
            new KeepLaterOutcomes(outcomes, cases, issued.passports);

    @Nested
    class ADefaultThatTheFirmTells {

        @Test
        void isThatOfTheRevisionBefore() {
            issued.with(1, 1, FIRST, DataOrigin.REAL)
                    .with(2, 1, FIRST, DataOrigin.REAL)
                    .inDefault(3, LATER);

            onIssued(3);
            onIssued(3);

            assertThat(outcomes.find(issued.passport(2, 1)))
                    .isEqualTo(
                            new OutcomeRecord(
                                    issued.passport(2, 1),
                                    1,
                                    new LaterOutcome(
                                            LaterOutcomeKind.DEFAULT, LocalDate.of(2026, 11, 2))));
            assertThat(outcomes.find(issued.passport(1, 1)).outcome()).isNull();
            assertThat(outcomes.actions).containsExactly("NOTICE_DEFAULT by assessment-service");
        }

        @Test
        void skipsRevisionsThatWereNotAssessed() {
            issued.with(1, 1, FIRST, DataOrigin.REAL).inDefault(3, LATER);

            onIssued(3);

            assertThat(outcomes.find(issued.passport(1, 1)).outcome()).isNotNull();
        }

        @Test
        void isNoneWhenTheRevisionBeforeWasInDefaultOrTheFirmIsNot() {
            issued.inDefault(1, FIRST)
                    .inDefault(2, LATER)
                    .with(3, 1, LATER, DataOrigin.REAL)
                    .with(4, 1, LATER, DataOrigin.REAL);

            onIssued(1);
            onIssued(2);
            onIssued(4);
            onIssued(5);

            assertThat(outcomes.actions).isEmpty();
        }

        @Test
        void leavesWhatAPersonRecordedOfIt() {
            issued.with(1, 1, FIRST, DataOrigin.REAL).inDefault(2, LATER);
            known(LaterOutcomeKind.INSOLVENT);

            onIssued(2);

            assertThat(outcomes.find(issued.passport(1, 1)).version()).isEqualTo(1);
        }

        @Test
        void isNotBeforeTheAssessment() {
            issued.with(1, 1, LATER, DataOrigin.REAL).inDefault(2, FIRST);

            onIssued(2);

            assertThat(outcomes.find(issued.passport(1, 1)).outcome().observedOn())
                    .isEqualTo("2026-11-02");
        }

        private void onIssued(int revision) {
            keeping.onIssued(
                    new PassportIssued(issued.id, revision, 1, Set.of(), Instant.parse(LATER)));
        }
    }

    @Nested
    class Counting {

        @Test
        void tellsNotOfWhichFirm() {
            issued.with(1, 1, FIRST, DataOrigin.REAL);
            known(LaterOutcomeKind.INSOLVENT);

            count();

            assertThat(counted)
                    .containsExactly(new Counted(new OutcomeCase("CCC", 0.2612, true), 1));
            assertThat(keys).singleElement().asString().matches("[0-9a-f]{64}");
        }

        @Test
        void leavesOutSamples() {
            issued.with(1, 1, FIRST, DataOrigin.SAMPLE);
            known(LaterOutcomeKind.INSOLVENT);

            count();

            assertThat(counted).isEmpty();
        }

        @Test
        void leavesOutWhatIsNotKnownOrErased() {
            issued.with(1, 1, FIRST, DataOrigin.REAL);
            count();
            known(LaterOutcomeKind.INSOLVENT);
            keeping.onGone(new RequestGone(issued.id, true));
            count();

            assertThat(counted).isEmpty();
        }

        @Test
        void forgetsWhatWasRecordedWhileItsRequestWasErased() {
            known(LaterOutcomeKind.INSOLVENT);

            count();

            assertThat(outcomes.find(issued.passport(1, 1)).outcome()).isNull();
            assertThat(outcomes.actions).containsExactly("ERASE by assessment-service");
            assertThat(counted).isEmpty();
        }

        private void count() {
            keeping.count(new LaterOutcomeRecorded(issued.id, 1));
        }
    }

    @Test
    void forgetsWhatIsErasedAndKeepsWhatIsTakenBack() {
        known(LaterOutcomeKind.INSOLVENT);

        keeping.onGone(new RequestGone(issued.id, false));
        assertThat(outcomes.find(issued.passport(1, 1)).outcome()).isNotNull();
        keeping.onGone(new RequestGone(issued.id, true));
        keeping.onGone(new RequestGone(issued.id, true));

        assertThat(outcomes.find(issued.passport(1, 1)))
                .isEqualTo(new OutcomeRecord(issued.passport(1, 1), 2, null));
    }

    private void known(LaterOutcomeKind kind) {
        OutcomeRecord next =
                OutcomeRecord.none(issued.passport(1, 1))
                        .with(new LaterOutcome(kind, LocalDate.of(2026, 10, 1)))
                        .orElseThrow();
        outcomes.keep(new LaterOutcomes.Change(next, "RECORD", "ann"));
        outcomes.actions.clear();
    }
}

package nl.kapitaalbrug.applicant.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.NeedSection;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.applicant.request.domain.RequestEvent;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.Attempt;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class LeavingTest {

    private static final Instant BEGUN = Instant.parse("2026-11-01T10:00:00Z");
    private static final ApplicantId OWNER = ApplicantId.of("owner");
    private static final CompanyKeys KEYS = number -> CompanyKey.of("k".repeat(22));

    private final InMemoryRequests requests = new InMemoryRequests();
    private final ExplainLeaving explaining = new ExplainLeaving(requests);
    private FinancingRequest draft;

    @BeforeEach
    void begin() {
        draft =
                FinancingRequest.start(
                        FinancingRequestId.random(),
                        PublicReference.of("KB-7F3K-92"),
                        OWNER,
                        BEGUN);
        requests.insert(
                draft,
                new Attempt(OWNER.value(), "START", "k", "h"),
                AuditEvent.done("START", OWNER.value(), "api"),
                List.of());
    }

    private void askAt(Instant now) {
        new AskWhyLeft(requests, KEYS, Duration.ofDays(21), Clock.fixed(now, ZoneOffset.UTC)).ask();
    }

    private FinancingRequest now() {
        return requests.findForMessage(draft.id()).orElseThrow().request();
    }

    private ChangeOutcome explain(LeaveReason reason) {
        return explaining.explain(new OwnRequest(draft.id(), OWNER), now().version(), reason);
    }

    private static List<NeedStated> told(Change change) {
        return change.messages().stream()
                .map(Change.Outgoing::data)
                .filter(NeedStated.class::isInstance)
                .map(NeedStated.class::cast)
                .toList();
    }

    @Test
    void asksOnceAndNotBeforeItsTime() {
        askAt(BEGUN.plus(Duration.ofDays(21)));
        assertThat(requests.changes()).isEmpty();

        askAt(BEGUN.plus(Duration.ofDays(21)).plusMillis(1));
        askAt(BEGUN.plus(Duration.ofDays(90)));

        assertThat(requests.changes()).hasSize(1);
        Change change = requests.changes().getFirst();
        assertThat(change.messages())
                .extracting(Change.Outgoing::destination)
                .containsExactlyInAnyOrder("financing", "self");
        NeedStated left = told(change).getFirst();
        assertThat(left.stage()).isEqualTo(NeedStage.LEFT);
        assertThat(left.leaving()).isNull();
        assertThat(left.statedAt()).isEqualTo(BEGUN);
        assertThat(now().isLeft()).isTrue();
        assertThat(now().changedAt()).isEqualTo(BEGUN);
    }

    @Test
    void aReasonIsToldAndTheSameOneOnce() {
        askAt(BEGUN.plus(Duration.ofDays(30)));

        explain(LeaveReason.TOO_MUCH_WORK);
        explain(LeaveReason.TOO_MUCH_WORK);
        explain(LeaveReason.NOT_NOW);

        assertThat(requests.changes().stream().skip(1).flatMap(one -> told(one).stream()))
                .extracting(NeedStated::leaving)
                .containsExactly(LeaveReason.TOO_MUCH_WORK, LeaveReason.NOT_NOW);
    }

    @Test
    void whoWasNotAskedHasNoReasonToGive() {
        assertThat(explain(LeaveReason.OTHER)).isInstanceOf(ChangeOutcome.NotAllowed.class);
        assertThat(requests.changes()).isEmpty();
    }

    @Test
    void whoGoesOnIsNoLongerLeft() {
        askAt(BEGUN.plus(Duration.ofDays(30)));
        explain(LeaveReason.NOT_CLEAR);
        FinancingRequest left = now();

        FinancingRequest resumed =
                left.saved(
                        Sections.EMPTY.with(NeedSection.EMPTY),
                        DataOrigin.REAL,
                        KEYS,
                        BEGUN.plus(Duration.ofDays(31)));

        assertThat(resumed.isLeft()).isFalse();
        assertThat(SaveSection.messages(left, resumed))
                .extracting(Change.Outgoing::data)
                .first()
                .extracting("stage", "leaving")
                .containsExactly(NeedStage.DOSSIER, null);
    }

    @Test
    void whoGoesOnAndLeavesOnceMoreIsAskedOnceMore() {
        askAt(BEGUN.plus(Duration.ofDays(30)));
        StoredRequest left = requests.find(new OwnRequest(draft.id(), OWNER)).orElseThrow();
        Instant resumedAt = BEGUN.plus(Duration.ofDays(31));
        FinancingRequest resumed =
                left.request()
                        .saved(
                                Sections.EMPTY.with(NeedSection.EMPTY),
                                DataOrigin.REAL,
                                KEYS,
                                resumedAt);
        requests.store(
                left,
                new Change(
                        resumed,
                        AuditEvent.done("SAVE_NEED", "owner-1", "api"),
                        List.of(),
                        left.usedKeys(),
                        left.applied()));

        askAt(resumedAt.plus(Duration.ofDays(20)));
        assertThat(now().isLeft()).isFalse();
        askAt(resumedAt.plus(Duration.ofDays(22)));
        assertThat(now().isLeft()).isTrue();
        assertThat(now().timeline().entries())
                .filteredOn(entry -> entry.event() == RequestEvent.ASKED_WHY)
                .hasSize(2);
    }

    @Test
    void goingOnWithoutANeedIsToldToo() {
        askAt(BEGUN.plus(Duration.ofDays(30)));
        FinancingRequest left = now();

        FinancingRequest resumed = left.saved(Sections.EMPTY, DataOrigin.REAL, KEYS, BEGUN);

        assertThat(SaveSection.messages(left, resumed)).hasSize(1);
    }

    @Test
    void aRaceThatIsLostLeavesTheDraftForTheNextRound() {
        requests.loseRaces(1);

        askAt(BEGUN.plus(Duration.ofDays(30)));
        assertThat(now().isLeft()).isFalse();

        askAt(BEGUN.plus(Duration.ofDays(30)));
        assertThat(now().isLeft()).isTrue();
    }
}

package nl.kapitaalbrug.applicant.request.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.Changed;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.NotAllowed;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.Refused;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.Stale;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.TooManyRevisions;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.Unknown;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.applicant.request.domain.Revisions;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.applicant.request.domain.SectionsBuilder;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import org.junit.jupiter.api.Test;

final class ReviseTest {

    private static final ApplicantId OWNER = ApplicantId.of("owner-1");
    private static final CompanyKeys KEYS = number -> CompanyKey.of("k".repeat(22));
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);

    private final InMemoryRequests requests = new InMemoryRequests();
    private final StartFinancingRequest starting =
            new StartFinancingRequest(requests, new Random(1), KEYS, CLOCK);
    private final SaveSection saving =
            new SaveSection(requests, (owner, number) -> Optional.empty(), KEYS, false, CLOCK);
    private final SubmitFinancingRequest submitting =
            new SubmitFinancingRequest(requests, KEYS, CLOCK);
    private final ReviseFinancingRequest revising = new ReviseFinancingRequest(requests, CLOCK);

    @Test
    void opensOnceForTheSameCallAndTellsNobody() {
        OwnRequest which = submitted();
        long version = version(which);

        ChangeOutcome first = revising.open(which, version, attempt("REVISE", "a"));

        assertThat(revising.open(which, version, attempt("REVISE", "a"))).isEqualTo(first);
        assertThat(request(which).status()).isEqualTo(RequestStatus.REVISING);
        assertThat(requests.changes().getLast().messages()).isEmpty();
        assertThat(requests.changes().getLast().event().action()).isEqualTo("REVISE");
        assertThat(revising.open(which, version(which), attempt("REVISE", "b")))
                .isEqualTo(new NotAllowed(RequestStatus.REVISING));
    }

    @Test
    void refusesStrangersDraftsAndOldVersions() {
        OwnRequest which = submitted();
        OwnRequest theirs = new OwnRequest(which.id(), ApplicantId.of("somebody-else"));
        FinancingRequest draft = starting.start(OWNER, attempt("START", "d")).orElseThrow();

        assertThat(revising.open(theirs, version(which), attempt("REVISE", "a")))
                .isEqualTo(new Unknown());
        assertThat(revising.open(which, 1, attempt("REVISE", "a"))).isEqualTo(new Stale());
        assertThat(revising.open(new OwnRequest(draft.id(), OWNER), 1, attempt("REVISE", "a")))
                .isEqualTo(new NotAllowed(RequestStatus.DRAFT));
        assertThat(revising.discard(which, version(which)))
                .isEqualTo(new NotAllowed(RequestStatus.SUBMITTED));
    }

    @Test
    void savesAndSubmitsCorrectionsAsTheNextRevision() {
        OwnRequest which = submitted();
        revising.open(which, version(which), attempt("REVISE", "a"));
        assertThat(submit(which, "same")).isInstanceOf(Refused.class);
        Sections other = SectionsBuilder.complete().amounts(250_000, 50_000L).build();

        saving.save(which, version(which), other.need());
        List<Change.Outgoing> whileWriting = requests.changes().getLast().messages();
        ChangeOutcome outcome = submit(which, "second");

        assertThat(whileWriting).isEmpty();
        assertThat(outcome).isInstanceOf(Changed.class);
        assertThat(request(which).revision()).isEqualTo(2);
        assertThat(requests.changes().getLast().messages())
                .extracting(Change.Outgoing::type)
                .containsExactly(MessageTypes.REQUEST_SUBMITTED, News.TYPE);
    }

    @Test
    void givesCorrectionsUp() {
        OwnRequest which = submitted();
        Sections before = request(which).sections();
        revising.open(which, version(which), attempt("REVISE", "a"));
        saving.save(
                which,
                version(which),
                SectionsBuilder.complete().amounts(250_000, 50_000L).build().need());

        revising.discard(which, version(which));

        assertThat(request(which).sections()).isEqualTo(before);
        assertThat(request(which).status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(requests.changes().getLast().event().action()).isEqualTo("DISCARD");
    }

    @Test
    void opensNoMoreAfterTwentySubmissions() {
        OwnRequest which = submitted();
        for (int i = 2; i <= Revisions.MAX; i++) {
            revising.open(which, version(which), attempt("REVISE", "r" + i));
            saving.save(
                    which,
                    version(which),
                    SectionsBuilder.complete().amounts(180_000 + i, 36_000L).build().need());
            submit(which, "s" + i);
        }

        assertThat(request(which).revision()).isEqualTo(Revisions.MAX);
        assertThat(revising.open(which, version(which), attempt("REVISE", "last")))
                .isEqualTo(new TooManyRevisions());
    }

    private ChangeOutcome submit(OwnRequest which, String key) {
        return submitting.submit(which, version(which), attempt("SUBMIT", key));
    }

    private OwnRequest submitted() {
        FinancingRequest draft = starting.start(OWNER, attempt("START", "k")).orElseThrow();
        OwnRequest which = new OwnRequest(draft.id(), OWNER);
        Sections all = SectionsBuilder.complete().build();
        saving.save(which, version(which), all.company());
        saving.save(which, version(which), all.need());
        saving.save(which, version(which), all.finances());
        saving.save(which, version(which), all.technology());
        submit(which, "first");
        return which;
    }

    private FinancingRequest request(OwnRequest which) {
        return requests.find(which).orElseThrow().request();
    }

    private long version(OwnRequest which) {
        return request(which).version();
    }

    private static Attempt attempt(String operation, String key) {
        return Attempt.of("owner-1", operation, new IdempotencyKey(key), Map.of());
    }
}

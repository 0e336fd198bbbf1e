package nl.kapitaalbrug.applicant.request.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatIllegalStateException;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.Changed;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.NotAllowed;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.Refused;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.Stale;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.TestNumberRefused;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.Unknown;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.applicant.request.domain.SectionsBuilder;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.message.RequestMatched;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import nl.kapitaalbrug.support.message.MessageId;
import org.junit.jupiter.api.Test;

final class UseCasesTest {

    private static final ApplicantId OWNER = ApplicantId.of("owner-1");
    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00.123456Z");
    private static final CompanyKeys KEYS =
            number -> CompanyKey.of(number.value() + "k".repeat(14));
    private static final Clock CLOCK = Clock.fixed(NOW, ZoneOffset.UTC);

    private final InMemoryRequests requests = new InMemoryRequests();
    private final StartFinancingRequest starting =
            new StartFinancingRequest(requests, new Random(1), KEYS, CLOCK);
    private final SubmitFinancingRequest submitting =
            new SubmitFinancingRequest(requests, KEYS, CLOCK);
    private final WithdrawFinancingRequest withdrawing =
            new WithdrawFinancingRequest(requests, CLOCK);
    private final NoteMatch noting = new NoteMatch(requests, CLOCK);

    @Test
    void theSameStartTwiceGivesOneDraft() {
        Optional<FinancingRequest> first = starting.start(OWNER, attempt("START", "k"));

        assertThat(starting.start(OWNER, attempt("START", "k"))).isEqualTo(first);
        assertThat(requests.countDrafts(OWNER)).isEqualTo(1);
        assertThat(first.orElseThrow().changedAt())
                .isEqualTo(Instant.parse("2026-11-23T10:00:00.123Z"));
    }

    @Test
    void aReferenceThatIsTakenIsReplaced() {
        requests.collide(4);

        assertThat(starting.start(OWNER, attempt("START", "k"))).isPresent();

        requests.collide(5);
        assertThatIllegalStateException()
                .isThrownBy(() -> starting.start(OWNER, attempt("START", "l")));
    }

    @Test
    void anOwnerHasAtMostFiftyDrafts() {
        for (int i = 0; i < StartFinancingRequest.MAX_DRAFTS; i++) {
            assertThat(starting.start(OWNER, attempt("START", "k" + i))).isPresent();
        }

        assertThat(starting.start(OWNER, attempt("START", "one-more"))).isEmpty();
        assertThat(starting.start(OWNER, attempt("START", "k0"))).isPresent();
        assertThat(starting.start(ApplicantId.of("other"), attempt("START", "x"))).isPresent();
    }

    @Test
    void aCopyHasTheAnswersAndALifeOfItsOwn() {
        OwnRequest which = complete();
        FinancingRequest source =
                requests.find(which).orElseThrow().request().submitted(NOW).chosen(true, NOW);

        FinancingRequest copy = starting.copy(source, attempt("COPY", "k")).orElseThrow();

        assertThat(copy.id()).isNotEqualTo(source.id());
        assertThat(copy.reference()).isNotEqualTo(source.reference());
        assertThat(copy.sections()).isEqualTo(source.sections());
        assertThat(copy.origin()).isEqualTo(source.origin());
        assertThat(copy.status()).isEqualTo(RequestStatus.DRAFT);
        assertThat(copy.publication().published()).isFalse();
        assertThat(copy.wasSubmitted()).isFalse();
        assertThat(starting.copy(source, attempt("COPY", "k"))).contains(copy);
        assertThat(requests.told())
                .singleElement()
                .satisfies(message ->
                        assertThat(((NeedStated) message.data()).requestId()).isEqualTo(copy.id()));
    }

    @Test
    void whatTheRegisterSaysTooHasTheRegisterAsItsSource() {
        CompanySection typed = company();
        SaveSection saving =
                new SaveSection(
                        requests, (owner, number) -> Optional.of(typed), KEYS, false, CLOCK);
        OwnRequest which = started();

        ChangeOutcome outcome = saving.save(which, 1, typed);

        assertThat(changed(outcome).sections().company().sources().name())
                .isEqualTo(FactSource.REGISTER);
        assertThat(changed(outcome).version()).isEqualTo(2);
    }

    @Test
    void testNumbersAreForSamplesOnly() {
        CompanySection sample = onTestNumber();
        OwnRequest which = started();

        assertThat(saving(false).save(which, 1, sample)).isEqualTo(new TestNumberRefused());
        assertThat(saving(false).save(new OwnRequest(which.id(), ApplicantId.of("x")), 1, sample))
                .isEqualTo(new Unknown());
        assertThat(changed(saving(true).save(which, 1, sample)).origin())
                .isEqualTo(DataOrigin.SAMPLE);
    }

    @Test
    void aVersionThatIsPastChangesNothing() {
        OwnRequest which = complete();

        assertThat(submitting.submit(which, 1, attempt("SUBMIT", "k"))).isEqualTo(new Stale());
        assertThat(requests.find(which).orElseThrow().request().status())
                .isEqualTo(RequestStatus.DRAFT);
    }

    @Test
    void submittingStoresStatusMessageAndRecordTogetherAndOnce() {
        OwnRequest which = complete();
        int before = requests.changes().size();

        ChangeOutcome first = submitting.submit(which, version(which), attempt("SUBMIT", "k"));
        ChangeOutcome again = submitting.submit(which, 1, attempt("SUBMIT", "k"));

        assertThat(again).isEqualTo(first);
        assertThat(requests.changes()).hasSize(before + 1);
        Change change = requests.changes().getLast();
        assertThat(change.after().status()).isEqualTo(RequestStatus.SUBMITTED);
        assertThat(change.event().action()).isEqualTo("SUBMIT");
        assertThat(change.messages())
                .extracting(Change.Outgoing::type, Change.Outgoing::destination)
                .containsExactly(
                        tuple(MessageTypes.REQUEST_SUBMITTED, "assessment"),
                        tuple(News.TYPE, "self"));
    }

    @Test
    void submittingTellsAllThatIsMissing() {
        OwnRequest which = started();

        ChangeOutcome outcome = submitting.submit(which, 1, attempt("SUBMIT", "k"));

        assertThat(outcome)
                .isInstanceOfSatisfying(
                        Refused.class, refused -> assertThat(refused.findings()).hasSize(4));
    }

    @Test
    void submittingTwiceWithDifferentKeysIsNotAllowed() {
        OwnRequest which = complete();
        submitting.submit(which, version(which), attempt("SUBMIT", "k"));

        assertThat(submitting.submit(which, version(which), attempt("SUBMIT", "l")))
                .isEqualTo(new NotAllowed(RequestStatus.SUBMITTED));
        assertThat(saving(false).save(which, version(which), company()))
                .isEqualTo(new NotAllowed(RequestStatus.SUBMITTED));
    }

    @Test
    void aKeyThatWasUsedWithAnotherBodyIsRefused() {
        OwnRequest which = complete();
        submitting.submit(which, version(which), attempt("SUBMIT", "k"));
        Attempt other = Attempt.of("owner-1", "SUBMIT", new IdempotencyKey("k"), Map.of("a", 1));

        assertThatThrownBy(() -> submitting.submit(which, version(which), other))
                .hasMessage("idempotency-mismatch");
    }

    @Test
    void aLostRaceIsDecidedAgain() {
        OwnRequest which = complete();
        requests.loseRaces(2);

        assertThat(submitting.submit(which, version(which), attempt("SUBMIT", "k")))
                .isInstanceOf(Changed.class);

        requests.loseRaces(3);
        assertThat(withdrawing.withdraw(which, version(which), attempt("WITHDRAW", "k")))
                .isEqualTo(new Stale());
    }

    @Test
    void withdrawingTellsBothServicesThatKnowTheRequest() {
        OwnRequest which = complete();
        submitting.submit(which, version(which), attempt("SUBMIT", "k"));

        withdrawing.withdraw(which, version(which), attempt("WITHDRAW", "k"));

        assertThat(requests.changes().getLast().messages())
                .extracting(Change.Outgoing::destination)
                .containsExactly("assessment", "financing", "self");
    }

    @Test
    void withdrawingADraftTellsNobodyButItsOwner() {
        OwnRequest which = started();

        withdrawing.withdraw(which, 1, attempt("WITHDRAW", "k"));

        assertThat(requests.changes().getLast().messages())
                .extracting(Change.Outgoing::destination)
                .containsExactly("self");
    }

    @Test
    void aMatchIsNotedOnce() {
        OwnRequest which = complete();
        submitting.submit(which, version(which), attempt("SUBMIT", "k"));
        int before = requests.changes().size();
        requests.loseRaces(1);

        assertThat(note("m/1", which.id())).isTrue();
        assertThat(note("m/1", which.id())).isTrue();
        assertThat(note("m/2", which.id())).isTrue();

        assertThat(requests.changes()).hasSize(before + 1);
        assertThat(note("m/3", FinancingRequestId.random())).isFalse();
    }

    @Test
    void aMatchThatCannotBeStoredIsSentAgain() {
        OwnRequest which = complete();
        submitting.submit(which, version(which), attempt("SUBMIT", "k"));
        requests.loseRaces(10);

        assertThatIllegalStateException().isThrownBy(() -> note("m/1", which.id()));
        assertThat(note("m/1", which.id())).isTrue();
    }

    private boolean note(String id, FinancingRequestId request) {
        RequestMatched message = new RequestMatched(1, request, 1, NOW, NOW, 1, 2, 3);
        return noting.note(MessageId.parse(id).orElseThrow(), "/financing-service", message);
    }

    private OwnRequest started() {
        int number = requests.page(OWNER, 1, 1).items().size() + requests.changes().size();
        FinancingRequest draft =
                starting.start(OWNER, attempt("START", "draft-" + number)).orElseThrow();
        return new OwnRequest(draft.id(), OWNER);
    }

    private OwnRequest complete() {
        OwnRequest which = started();
        Sections all = SectionsBuilder.complete().build();
        SaveSection saving = saving(false);
        saving.save(which, 1, all.company());
        saving.save(which, 2, all.need());
        saving.save(which, 3, all.finances());
        saving.save(which, 4, all.technology());
        saving.save(which, 5, all.circumstances());
        return which;
    }

    private SaveSection saving(boolean samples) {
        return new SaveSection(requests, (owner, number) -> Optional.empty(), KEYS, samples, CLOCK);
    }

    private long version(OwnRequest which) {
        return requests.find(which).orElseThrow().request().version();
    }

    private static FinancingRequest changed(ChangeOutcome outcome) {
        assertThat(outcome).isInstanceOf(Changed.class);
        return ((Changed) outcome).request();
    }

    private static CompanySection company() {
        return SectionsBuilder.complete().build().company();
    }

    private static CompanySection onTestNumber() {
        CompanySection c = company();
        return new CompanySection(
                KvkNumber.of("68750110"),
                c.name(),
                c.legalForm(),
                c.sector(),
                c.startDate(),
                c.employees(),
                c.sources());
    }

    private static Attempt attempt(String operation, String key) {
        return Attempt.of("owner-1", operation, new IdempotencyKey(key), Map.of());
    }
}

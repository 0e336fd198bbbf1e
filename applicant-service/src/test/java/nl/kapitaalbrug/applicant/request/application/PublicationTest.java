package nl.kapitaalbrug.applicant.request.application;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.tuple;

import java.time.Clock;
import java.time.Instant;
import java.time.ZoneOffset;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.Changed;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.NotAllowed;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.Stale;
import nl.kapitaalbrug.applicant.request.application.ChangeOutcome.Unknown;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.RequestStatus;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.applicant.request.domain.SectionsBuilder;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.message.PublicationChosen;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import org.junit.jupiter.api.Test;

/** What financiers and the province hear of drafts and of the choice of publication. */
final class PublicationTest {

    private static final ApplicantId OWNER = ApplicantId.of("owner-1");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final CompanyKeys KEYS =
            number -> CompanyKey.of(number.value() + "k".repeat(14));

    private final InMemoryRequests requests = new InMemoryRequests();
    private final SaveSection saving =
            new SaveSection(requests, (owner, number) -> Optional.empty(), KEYS, false, CLOCK);
    private final SubmitFinancingRequest submitting =
            new SubmitFinancingRequest(requests, KEYS, CLOCK);
    private final WithdrawFinancingRequest withdrawing =
            new WithdrawFinancingRequest(requests, CLOCK);
    private final ChoosePublication choosing = new ChoosePublication(requests, CLOCK);

    @Test
    void aDraftTellsItsNeedOnceForEachThingThatItSays() {
        OwnRequest which = started();
        Sections all = SectionsBuilder.complete().build();

        saving.save(which, 1, all.company());
        saving.save(which, 2, all.need());
        saving.save(which, 3, all.need());
        saving.save(which, 4, all.finances());

        assertThat(requests.changes())
                .extracting(change -> change.messages().size())
                .containsExactly(0, 1, 0, 0);
        assertThat(requests.changes().get(1).messages())
                .extracting(Change.Outgoing::type, Change.Outgoing::destination)
                .containsExactly(tuple(MessageTypes.NEED_STATED, "financing"));
        assertThat(requests.changes().get(1).messages().getFirst().data())
                .isInstanceOfSatisfying(
                        NeedStated.class,
                        said ->
                                assertThat(said.need().company())
                                        .isEqualTo(CompanyKey.of("12345678" + "k".repeat(14))));
    }

    @Test
    void theChoiceInADraftIsToldWithTheSubmission() {
        OwnRequest which = complete();

        choosing.choose(which, version(which), true);
        List<Change.Outgoing> ofChoice = requests.changes().getLast().messages();
        submitting.submit(which, version(which), attempt("SUBMIT"));

        assertThat(ofChoice).isEmpty();
        assertThat(requests.changes().getLast().messages())
                .extracting(Change.Outgoing::type, Change.Outgoing::destination)
                .containsExactly(
                        tuple(MessageTypes.REQUEST_SUBMITTED, "assessment"),
                        tuple(MessageTypes.PUBLICATION_CHOSEN, "financing"),
                        tuple(News.TYPE, "self"));
    }

    @Test
    void withoutAChoiceTheSubmissionTellsNoFinancier() {
        OwnRequest which = complete();

        submitting.submit(which, version(which), attempt("SUBMIT"));

        assertThat(requests.changes().getLast().messages())
                .extracting(Change.Outgoing::destination)
                .containsExactly("assessment", "self");
    }

    @Test
    void eachChangeAfterTheSubmissionIsTold() {
        OwnRequest which = submitted();

        choosing.choose(which, version(which), true);
        PublicationChosen first = told();
        choosing.choose(which, version(which), false);
        PublicationChosen second = told();

        assertThat(first.published()).isTrue();
        assertThat(second.published()).isFalse();
        assertThat(requests.changes().getLast().event().action()).isEqualTo("UNPUBLISH");
        assertThat(requests.find(which).orElseThrow().request().lifecycle()).isEqualTo(1);
    }

    @Test
    void theSameChoiceAgainChangesNothingAndTellsNobody() {
        OwnRequest which = submitted();
        choosing.choose(which, version(which), true);
        int changes = requests.changes().size();
        FinancingRequest before = requests.find(which).orElseThrow().request();

        ChangeOutcome again = choosing.choose(which, version(which), true);

        assertThat(again).isEqualTo(new Changed(before));
        assertThat(requests.changes()).hasSize(changes);
    }

    @Test
    void nothingIsPublishedByNotWantingIt() {
        OwnRequest which = started();

        assertThat(choosing.choose(which, 1, false)).isInstanceOf(Changed.class);
        assertThat(requests.changes()).isEmpty();
    }

    @Test
    void onlyTheOwnerChoosesAndOnlyInTheVersionThatWasRead() {
        OwnRequest which = submitted();
        OwnRequest foreign = new OwnRequest(which.id(), ApplicantId.of("somebody"));

        assertThat(choosing.choose(foreign, version(which), true)).isEqualTo(new Unknown());
        assertThat(choosing.choose(which, 1, true)).isEqualTo(new Stale());
    }

    @Test
    void whatIsWithdrawnIsNotPublishedAgain() {
        OwnRequest which = submitted();
        choosing.choose(which, version(which), true);
        withdrawing.withdraw(which, version(which), attempt("WITHDRAW"));

        assertThat(choosing.choose(which, version(which), true))
                .isEqualTo(new NotAllowed(RequestStatus.WITHDRAWN));
        assertThat(requests.find(which).orElseThrow().request().publication().published())
                .isFalse();
    }

    @Test
    void theWithdrawalOfADraftIsToldToWhoeverKnowsItsNeed() {
        OwnRequest which = complete();

        withdrawing.withdraw(which, version(which), attempt("WITHDRAW"));

        assertThat(requests.changes().getLast().messages())
                .extracting(Change.Outgoing::type, Change.Outgoing::destination)
                .containsExactly(
                        tuple(MessageTypes.REQUEST_WITHDRAWN, "financing"),
                        tuple(News.TYPE, "self"));
    }

    private PublicationChosen told() {
        return (PublicationChosen) requests.changes().getLast().messages().getFirst().data();
    }

    private OwnRequest submitted() {
        OwnRequest which = complete();
        submitting.submit(which, version(which), attempt("SUBMIT"));
        return which;
    }

    private OwnRequest complete() {
        OwnRequest which = started();
        Sections all = SectionsBuilder.complete().build();
        saving.save(which, 1, all.company());
        saving.save(which, 2, all.need());
        saving.save(which, 3, all.finances());
        saving.save(which, 4, all.technology());
        return which;
    }

    private OwnRequest started() {
        FinancingRequest draft =
                new StartFinancingRequest(requests, new Random(1), KEYS, CLOCK)
                        .start(OWNER, attempt("START"))
                        .orElseThrow();
        return new OwnRequest(draft.id(), OWNER);
    }

    private long version(OwnRequest which) {
        return requests.find(which).orElseThrow().request().version();
    }

    private static Attempt attempt(String operation) {
        return Attempt.of("owner-1", operation, new IdempotencyKey("k"), Map.of());
    }
}

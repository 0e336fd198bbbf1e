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
import nl.kapitaalbrug.applicant.request.application.ManageParticipants.NewParticipant;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.applicant.request.domain.ParticipantKind;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.applicant.request.domain.SectionsBuilder;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.ReadersChosen;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** Assessment and financing hear who may read what they find, and when that ends. */
final class ReadersTest {

    private static final ApplicantId OWNER = ApplicantId.of("owner-1");
    private static final ApplicantId ADVISER = ApplicantId.of("adviser-1");
    private static final ApplicantId HELPER = ApplicantId.of("helper-1");
    private static final Clock CLOCK =
            Clock.fixed(Instant.parse("2026-11-23T10:00:00Z"), ZoneOffset.UTC);
    private static final CompanyKeys KEYS =
            number -> CompanyKey.of(number.value() + "k".repeat(14));

    private final InMemoryRequests requests = new InMemoryRequests();
    private final ManageParticipants people = new ManageParticipants(requests, CLOCK);
    private final JoinRequest joining = new JoinRequest(requests, new Codes(), CLOCK);
    private final SubmitFinancingRequest submitting =
            new SubmitFinancingRequest(requests, KEYS, CLOCK);
    private OwnRequest which;

    @BeforeEach
    void begin() {
        FinancingRequestId id =
                new StartFinancingRequest(requests, new Random(1), KEYS, CLOCK)
                        .start(OWNER, attempt("start"))
                        .orElseThrow()
                        .id();
        which = new OwnRequest(id, OWNER);
        Sections all = SectionsBuilder.complete().build();
        SaveSection saving =
                new SaveSection(requests, (owner, number) -> Optional.empty(), KEYS, false, CLOCK);
        saving.save(which, 1, all.company());
        saving.save(which, 2, all.need());
        saving.save(which, 3, all.finances());
        saving.save(which, 4, all.technology());
    }

    @Test
    void nobodyHearsOfTheReadersOfADraft() {
        String adviser = join(ParticipantKind.ADVISER, ADVISER);
        people.end(which, version(), adviser);

        assertThat(told()).isEmpty();
    }

    @Test
    void aSubmissionTellsThemBothServices() {
        join(ParticipantKind.ADVISER, ADVISER);
        join(ParticipantKind.CONTRIBUTOR, HELPER);

        submitting.submit(which, version(), attempt("submit"));

        assertThat(requests.changes().getLast().messages())
                .extracting(Change.Outgoing::type, Change.Outgoing::destination)
                .contains(
                        tuple(MessageTypes.READERS_CHOSEN, "assessment"),
                        tuple(MessageTypes.READERS_CHOSEN, "financing"));
        assertThat(told()).hasSize(2);
        assertThat(told().getFirst().readers()).containsExactly(ADVISER);
        assertThat(told().getFirst().version()).isEqualTo(version());
    }

    @Test
    void eachChangeOfThemAfterwardsIsTold() {
        submitting.submit(which, version(), attempt("submit"));
        assertThat(told()).isEmpty();

        String adviser = join(ParticipantKind.ADVISER, ADVISER);
        assertThat(told()).last().extracting(ReadersChosen::readers).isEqualTo(List.of(ADVISER));
        join(ParticipantKind.CONTRIBUTOR, HELPER);
        assertThat(told()).hasSize(2);

        people.end(which, version(), adviser);
        assertThat(told()).hasSize(4);
        assertThat(told()).last().extracting(ReadersChosen::readers).isEqualTo(List.of());
        assertThat(told().getLast().version()).isGreaterThan(told().getFirst().version());
    }

    @Test
    void aWithdrawalEndsIt() {
        submitting.submit(which, version(), attempt("submit"));
        join(ParticipantKind.COLLEAGUE, HELPER);

        new WithdrawFinancingRequest(requests, CLOCK)
                .withdraw(which, version(), attempt("withdraw"));

        assertThat(told()).hasSize(4);
        assertThat(told()).last().extracting(ReadersChosen::readers).isEqualTo(List.of());
    }

    private String join(ParticipantKind kind, ApplicantId person) {
        Section part = kind.seesAll() ? null : Section.FINANCES;
        Attempt attempt = attempt("invite-" + person);
        people.invite(which, version(), new NewParticipant(kind, part, null), attempt);
        String id = ManageParticipants.idOf(attempt);
        assertThat(joining.join(id, person)).isInstanceOf(JoinRequest.Outcome.Joined.class);
        return id;
    }

    private List<ReadersChosen> told() {
        return requests.changes().stream()
                .flatMap(change -> change.messages().stream())
                .map(Change.Outgoing::data)
                .filter(ReadersChosen.class::isInstance)
                .map(ReadersChosen.class::cast)
                .toList();
    }

    private long version() {
        return requests.find(which).orElseThrow().request().version();
    }

    private static Attempt attempt(String key) {
        return Attempt.of("owner-1", "X", new IdempotencyKey(key), Map.of());
    }

    /** The code is the id of the participant. */
    private final class Codes implements InvitationCodes {

        @Override
        public String of(Invitation invitation) {
            return invitation.participant();
        }

        @Override
        public Optional<Invitation> open(@Nullable String code) {
            return code == null ? Optional.empty() : Optional.of(new Invitation(which.id(), code));
        }
    }
}

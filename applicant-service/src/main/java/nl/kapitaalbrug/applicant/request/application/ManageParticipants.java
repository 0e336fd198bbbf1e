package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Call;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Decision;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Participant;
import nl.kapitaalbrug.applicant.request.domain.Participant.State;
import nl.kapitaalbrug.applicant.request.domain.ParticipantKind;
import nl.kapitaalbrug.applicant.request.domain.ParticipantLabel;
import nl.kapitaalbrug.applicant.request.domain.Participants;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.support.audit.AuditEvent;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.json.Hashes;
import org.jspecify.annotations.Nullable;

/**
 * The owner of a request invites people to it and ends that; a participant may leave. It holds from
 * the same update on: the next look-up by that person finds no request.
 */
public final class ManageParticipants {

    private static final int ID_LENGTH = 12;

    private final ChangeSteps steps;
    private final Clock clock;

    /** With where requests lie and the time. */
    public ManageParticipants(FinancingRequests requests, Clock clock) {
        this.steps = new ChangeSteps(requests);
        this.clock = clock;
    }

    /**
     * Whom to invite.
     *
     * @param kind as what; not as owner
     * @param part the one section of a contributor; {@code null} for others
     * @param label the owner's word for this person; {@code null} for none
     */
    public record NewParticipant(
            ParticipantKind kind, @Nullable Section part, @Nullable ParticipantLabel label) {}

    /** The id that the invitation of this call has. */
    public static String idOf(Attempt attempt) {
        return Hashes.sha256(attempt.caller() + "/" + attempt.operation() + "/" + attempt.key())
                .substring(0, ID_LENGTH);
    }

    /** Invites somebody; refused after too many. */
    public ChangeOutcome invite(
            OwnRequest which, long version, NewParticipant wanted, Attempt attempt) {
        return steps.run(
                new Call(which, RequestAction.SHARE, version, attempt),
                stored -> {
                    Participants before = stored.request().sharing().participants();
                    if (before.areFull()) {
                        return new Decision.Refuse(new ChangeOutcome.TooManyParticipants());
                    }
                    Instant now = Moments.now(clock);
                    Participant invited =
                            new Participant(
                                    idOf(attempt),
                                    wanted.kind(),
                                    wanted.part(),
                                    wanted.label(),
                                    now,
                                    null,
                                    null,
                                    null,
                                    null);
                    FinancingRequest after =
                            stored.request()
                                    .shared(
                                            stored.request().sharing().with(before.with(invited)),
                                            now);
                    AuditEvent event =
                            AuditEvent.done("INVITE", which.person().value(), "api")
                                    .because(wanted.kind().name());
                    return new Decision.Make(
                            new Change(
                                    after,
                                    event,
                                    List.of(),
                                    stored.usedKeys().with(attempt),
                                    stored.applied()));
                });
    }

    /** Ends it: the owner for anybody, a participant for the own participation. */
    public ChangeOutcome end(OwnRequest which, long version, String participant) {
        return steps.run(
                new Call(which, RequestAction.TAKE_PART, version, null),
                stored -> {
                    FinancingRequest request = stored.request();
                    Optional<Participant> found =
                            request.sharing()
                                    .participants()
                                    .find(participant)
                                    .filter(one -> mayEnd(which, request, one));
                    if (found.isEmpty()) {
                        return new Decision.Refuse(new ChangeOutcome.Unknown());
                    }
                    Instant now = Moments.now(clock);
                    return found.get().state(now) == State.ENDED
                            ? new Decision.Keep()
                            : new Decision.Make(ended(stored, which, found.get(), now));
                });
    }

    private static boolean mayEnd(OwnRequest which, FinancingRequest request, Participant one) {
        return which.person().equals(request.owner()) || which.person().equals(one.person());
    }

    private static Change ended(
            StoredRequest stored, OwnRequest which, Participant one, Instant now) {
        FinancingRequest before = stored.request();
        FinancingRequest after =
                before.shared(
                        before.sharing().with(before.sharing().participants().ended(one.id(), now)),
                        now);
        List<Change.Outgoing> news = new ArrayList<>(ReaderMessages.of(before, after));
        if (one.person() != null && !one.person().equals(which.person())) {
            news.add(News.to(one.person(), after, News.Kind.PARTICIPATION_ENDED));
        } else if (!which.person().equals(after.owner())) {
            news.add(News.toOwner(after, News.Kind.PARTICIPANT_LEFT));
        }
        return new Change(
                after,
                AuditEvent.done("END_PARTICIPATION", which.person().value(), "api")
                        .because(one.kind().name()),
                news,
                stored.usedKeys(),
                stored.applied());
    }
}

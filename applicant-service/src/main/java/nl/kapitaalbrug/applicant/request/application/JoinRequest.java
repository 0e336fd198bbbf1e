package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.applicant.request.application.InvitationCodes.Invitation;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Participant;
import nl.kapitaalbrug.applicant.request.domain.Participant.State;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.support.audit.AuditEvent;

/** Somebody takes an invitation up. A code works once, for whoever comes first. */
public final class JoinRequest {

    private static final int TRIES = 5;

    private final FinancingRequests requests;
    private final InvitationCodes codes;
    private final Clock clock;

    /** With where requests lie, how codes are read, and the time. */
    public JoinRequest(FinancingRequests requests, InvitationCodes codes, Clock clock) {
        this.requests = requests;
        this.codes = codes;
        this.clock = clock;
    }

    /**
     * An invitation as whoever holds its code may see it.
     *
     * @param request what it is for
     * @param participant what it says
     * @param state where it stands now
     */
    public record Offer(FinancingRequest request, Participant participant, State state) {}

    /** How an attempt to join ended. */
    public sealed interface Outcome {

        /** The person takes part, now or since before. */
        record Joined(FinancingRequest request) implements Outcome {}

        /** There is no such invitation. */
        record Unknown() implements Outcome {}

        /** It was taken up by somebody else, ended, or is too old; or the request is withdrawn. */
        record TooLate() implements Outcome {}

        /** The person is the owner, or takes part already. */
        record TakesPartAlready() implements Outcome {}
    }

    /** What a code stands for; empty when for nothing. */
    public Optional<Offer> look(String code) {
        return codes.open(code).flatMap(this::offer);
    }

    /** Takes the invitation up. */
    public Outcome join(String code, ApplicantId person) {
        for (int i = 0; i < TRIES; i++) {
            Optional<Invitation> invitation = codes.open(code);
            Optional<StoredRequest> found =
                    invitation.flatMap(one -> requests.findForMessage(one.request()));
            Optional<Participant> participant =
                    found.flatMap(stored ->
                            stored.request()
                                    .sharing()
                                    .participants()
                                    .find(invitation.orElseThrow().participant()));
            if (participant.isEmpty()) {
                return new Outcome.Unknown();
            }
            Optional<Outcome> outcome = once(found.orElseThrow(), participant.get(), person);
            if (outcome.isPresent()) {
                return outcome.get();
            }
        }
        throw new IllegalStateException(
                "An invitation could not be taken up in %d tries".formatted(TRIES));
    }

    private Optional<Offer> offer(Invitation invitation) {
        return requests.findForMessage(invitation.request())
                .map(StoredRequest::request)
                .flatMap(request ->
                        request.sharing()
                                .participants()
                                .find(invitation.participant())
                                .map(one -> new Offer(request, one, one.state(now()))));
    }

    private Optional<Outcome> once(StoredRequest stored, Participant invited, ApplicantId person) {
        FinancingRequest request = stored.request();
        Instant now = now();
        State state = invited.state(now);
        if (state == State.ACTIVE && person.equals(invited.person())) {
            return Optional.of(new Outcome.Joined(request));
        }
        if (state != State.INVITED || !request.allows(RequestAction.SHARE)) {
            return Optional.of(new Outcome.TooLate());
        }
        if (request.rightsOf(person).isPresent()) {
            return Optional.of(new Outcome.TakesPartAlready());
        }
        FinancingRequest after =
                request.shared(
                        request.sharing()
                                .with(
                                        request.sharing()
                                                .participants()
                                                .joined(invited.id(), person, now)),
                        now);
        List<Change.Outgoing> messages = new ArrayList<>(ReaderMessages.of(request, after));
        messages.add(News.toOwner(after, News.Kind.PARTICIPANT_JOINED));
        Change change =
                new Change(
                        after,
                        AuditEvent.done("JOIN", person.value(), "api")
                                .because(invited.kind().name()),
                        messages,
                        stored.usedKeys(),
                        stored.applied());
        return requests.store(stored, change)
                ? Optional.of(new Outcome.Joined(after))
                : Optional.empty();
    }

    private Instant now() {
        return Moments.now(clock);
    }
}

package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.message.RequestMatched;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * A financing request in one moment of its life. Changes give a new one; whether a change is legal
 * is asked first, with {@link #allows}.
 *
 * @param id its name for good
 * @param reference its short public name
 * @param owner who may see and change it
 * @param status where it is in its life
 * @param version rises by one with every change
 * @param revisions what was handed in so far, each as it was
 * @param lifecycle rises by one with every submission or withdrawal that other services hear of
 * @param origin real or sample
 * @param sections what the applicant says: while it is a draft or revised, what is being written;
 *     otherwise what was handed in last
 * @param timeline what happened and when
 * @param sharing who sees it besides its owner
 * @param told what others were last told of it while it was a draft; {@code null} when nothing
 * @param changedAt when it last changed
 */
public record FinancingRequest(
        FinancingRequestId id,
        PublicReference reference,
        ApplicantId owner,
        RequestStatus status,
        long version,
        Revisions revisions,
        long lifecycle,
        DataOrigin origin,
        Sections sections,
        Timeline timeline,
        Sharing sharing,
        @Nullable Told told,
        Instant changedAt) {

    /** A new draft with nothing in it. */
    public static FinancingRequest start(
            FinancingRequestId id, PublicReference reference, ApplicantId owner, Instant now) {
        return new FinancingRequest(
                id,
                reference,
                owner,
                RequestStatus.DRAFT,
                1,
                Revisions.NONE,
                0,
                DataOrigin.REAL,
                Sections.EMPTY,
                Timeline.startedAt(now),
                Sharing.NONE,
                null,
                now);
    }

    /** Whether the action is legal now. */
    public boolean allows(RequestAction action) {
        return Transitions.allow(status, action);
    }

    /** What keeps it from being submitted; empty when nothing does, or when nobody writes it. */
    public List<Finding> missing(LocalDate today) {
        return switch (status) {
            case DRAFT -> SubmissionRules.check(sections, today);
            case REVISING ->
                    revisions.isLatest(sections)
                            ? List.of(Finding.of("/sections", "NOTHING_CHANGED"))
                            : SubmissionRules.check(sections, today);
            case SUBMITTED, WITHDRAWN -> List.of();
        };
    }

    /**
     * The same with other sections; {@link RequestMessages#statement} tells whether others hear of
     * it. Of what is written in a revision nobody hears before it is handed in.
     */
    public FinancingRequest saved(
            Sections other, DataOrigin otherOrigin, CompanyKeys keys, Instant now) {
        return saved(other, otherOrigin, keys, progress(), now);
    }

    /** The same, of a section that somebody wrote. */
    public FinancingRequest savedBy(
            Participants.Supply by, Sections other, DataOrigin otherOrigin, CompanyKeys keys) {
        Participants participants = sharing.participants().written(by);
        Sections given = other.givenBy(by.kind(), by.section(), sections);
        return saved(
                given, otherOrigin, keys, progress().with(sharing.with(participants)), by.at());
    }

    private FinancingRequest saved(
            Sections other, DataOrigin otherOrigin, CompanyKeys keys, Progress next, Instant now) {
        Told need =
                wasSubmitted()
                        ? told
                        : Snapshots.stated(other, keys)
                                .map(Told::ofDraft)
                                .orElse(Told.resumed(told));
        return changed(RequestAction.SAVE, next, new Content(otherOrigin, other, need), now);
    }

    /** The next revision, handed in. */
    public FinancingRequest submitted(Instant now) {
        Timeline handedIn = timeline.with(RequestEvent.SUBMITTED, now);
        return changed(
                RequestAction.SUBMIT,
                new Progress(
                        revisions.with(sections, origin, now),
                        lifecycle + 1,
                        publication().published()
                                ? handedIn.withLast(RequestEvent.PUBLISHED, now)
                                : handedIn,
                        sharing.ofNextRevision()),
                content(),
                now);
    }

    /** With another choice of publication; in a draft it takes effect with the submission. */
    public FinancingRequest chosen(boolean published, Instant now) {
        RequestEvent event = published ? RequestEvent.PUBLISHED : RequestEvent.UNPUBLISHED;
        return changed(
                RequestAction.CHOOSE_PUBLICATION,
                progress()
                        .with(wasSubmitted() ? timeline.withLast(event, now) : timeline)
                        .with(sharing.with(new Publication(published, now))),
                content(),
                now);
    }

    /** A draft that lies still, whose owner is asked why; that is done once until it is written. */
    public FinancingRequest askedWhy(CompanyKeys keys, Instant now) {
        return changed(
                RequestAction.ASK_WHY,
                progress().with(timeline.with(RequestEvent.ASKED_WHY, now)),
                new Content(origin, sections, Told.ofLeft(Snapshots.known(sections, keys))),
                changedAt);
    }

    /** Whether it is a draft that lies still since its owner was asked why. */
    public boolean isLeft() {
        return status == RequestStatus.DRAFT && told != null && told.isLeft();
    }

    /**
     * A draft that lies still, with its owner's reason.
     *
     * @throws IllegalStateException when it does not lie still
     */
    public FinancingRequest leftBecause(LeaveReason reason) {
        Content explained = new Content(origin, sections, Told.because(told, reason));
        return changed(RequestAction.EXPLAIN, progress(), explained, changedAt);
    }

    /** Taken back. Others hear of it only if they know the request. */
    public FinancingRequest withdrawn(Instant now) {
        return changed(
                RequestAction.WITHDRAW,
                new Progress(
                        revisions,
                        isKnownToOthers() ? lifecycle + 1 : lifecycle,
                        timeline.with(RequestEvent.WITHDRAWN, now),
                        sharing.ended(now)),
                latestContent(),
                now);
    }

    /** With the latest revision open for corrections; it stays as it was handed in. */
    public FinancingRequest revised(Instant now) {
        return changed(RequestAction.REVISE, progress(), content(), now);
    }

    /** With what was handed in last, and without the corrections that were being written. */
    public FinancingRequest discarded(Instant now) {
        return changed(RequestAction.DISCARD, progress(), latestContent(), now);
    }

    /** Assessed and matched. */
    public FinancingRequest matched(RequestMatched message, Instant now) {
        return changed(
                RequestAction.NOTE_MATCHED,
                progress()
                        .with(
                                timeline.with(RequestEvent.ASSESSED, message.assessedAt())
                                        .with(RequestEvent.MATCHED, message.matchedAt())),
                content(),
                now);
    }

    /**
     * Whether a message about a match tells something new of the request as it is now: of its
     * latest revision, not withdrawn, and not told before.
     */
    public boolean awaits(RequestMatched message) {
        return allows(RequestAction.NOTE_MATCHED)
                && message.revision() == revision()
                && message.lifecycle() == lifecycle
                && matchedAt().isEmpty();
    }

    /** With the review of its outcome, and what that adds to what happened. */
    FinancingRequest reviewed(Reviewing review, Timeline happened, Instant now) {
        Progress next = progress().with(happened).with(sharing.with(review));
        return changed(RequestAction.NOTE_REVIEW, next, content(), now);
    }

    /** Whether it was ever handed in, so that it is or was assessed. */
    public boolean wasSubmitted() {
        return revision() > 0;
    }

    /** 0 before the first submission, then the number of the latest one. */
    public int revision() {
        return revisions.number();
    }

    /** Whether any other service was ever told of it. */
    public boolean isKnownToOthers() {
        return wasSubmitted() || told != null;
    }

    /** When the latest revision was handed in. */
    public Optional<Instant> submittedAt() {
        return timeline.lastAt(RequestEvent.SUBMITTED);
    }

    /** When the latest revision was assessed; empty while it is not known to be. */
    public Optional<Instant> assessedAt() {
        return timeline.lastAt(RequestEvent.ASSESSED, RequestEvent.SUBMITTED);
    }

    /** When the latest revision was matched; empty while it is not known to be. */
    public Optional<Instant> matchedAt() {
        return timeline.lastAt(RequestEvent.MATCHED, RequestEvent.SUBMITTED);
    }

    /** What others know of it or will be told of it first: of a draft what stands in it. */
    public Sections handedIn() {
        return revisions.latest().map(Revision::sections).orElse(sections);
    }

    /** What a person may do with it; empty when it is none of that person's business. */
    public Optional<Rights> rightsOf(ApplicantId person) {
        return person.equals(owner)
                ? Optional.of(Rights.OF_OWNER)
                : sharing.participants().of(person).map(one -> new Rights(one.kind(), one.part()));
    }

    /** With other people or financiers who see it. */
    public FinancingRequest shared(Sharing other, Instant now) {
        return changed(RequestAction.SHARE, progress().with(other), content(), now);
    }

    /**
     * Without anything that its owner said and without its owner. Of what was allowed to financiers
     * the record stays.
     *
     * @throws IllegalStateException when it was not withdrawn before
     */
    public FinancingRequest erased(Instant now) {
        if (status != RequestStatus.WITHDRAWN) {
            throw new IllegalStateException("A request is withdrawn before it is erased");
        }
        return new FinancingRequest(
                id,
                reference,
                ApplicantId.NOBODY,
                status,
                version + 1,
                Revisions.NONE,
                lifecycle,
                origin,
                Sections.EMPTY,
                timeline,
                Sharing.NONE.with(sharing.consents()),
                null,
                now);
    }

    /** Whether financiers may see it, without its name. */
    public Publication publication() {
        return sharing.publication();
    }

    private Progress progress() {
        return new Progress(revisions, lifecycle, timeline, sharing);
    }

    private Content content() {
        return new Content(origin, sections, told);
    }

    /** The content without what is being corrected. */
    private Content latestContent() {
        DataOrigin last = revisions.latest().map(Revision::origin).orElse(origin);
        return new Content(last, handedIn(), told);
    }

    private FinancingRequest changed(
            RequestAction action, Progress next, Content content, Instant now) {
        RequestStatus nextStatus =
                Transitions.after(status, action)
                        .orElseThrow(() ->
                                new IllegalStateException(
                                        "%s is not allowed in status %s"
                                                .formatted(action, status)));
        return new FinancingRequest(
                id,
                reference,
                owner,
                nextStatus,
                version + 1,
                next.revisions(),
                next.lifecycle(),
                content.origin(),
                content.sections(),
                next.timeline(),
                next.sharing(),
                content.told(),
                now);
    }
}

package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Objects;
import java.util.Optional;
import java.util.function.UnaryOperator;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.value.ApplicantId;

/**
 * Everybody whom the owner of a request invited, past and present.
 *
 * @param all in the order of the invitations
 * @param supplies of each section who wrote it last, when that was not the owner
 */
public record Participants(List<Participant> all, List<Supply> supplies) {

    /** So many were ever invited to one request at most. */
    public static final int MAX = 50;

    /** Nobody was invited. */
    public static final Participants NONE = new Participants(List.of(), List.of());

    /**
     * Who wrote a section last.
     *
     * @param section the section
     * @param kind as what
     * @param at when
     */
    public record Supply(Section section, ParticipantKind kind, Instant at) {}

    public Participants {
        all = List.copyOf(all);
        supplies = List.copyOf(supplies);
    }

    /** Whether no more can be invited. */
    public boolean areFull() {
        return all.size() >= MAX;
    }

    /** The one of that id. */
    public Optional<Participant> find(String id) {
        return all.stream().filter(one -> one.id().equals(id)).findAny();
    }

    /** As whom a person takes part now; empty when not at all. */
    public Optional<Participant> of(ApplicantId person) {
        return all.stream().filter(one -> one.isActive(person)).findFirst();
    }

    /** Everybody who takes part now. */
    public List<ApplicantId> members() {
        return all.stream()
                .filter(one -> one.endedAt() == null)
                .map(Participant::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** Who takes part now and may see all of it, in the order of the invitations. */
    public List<ApplicantId> readers() {
        return all.stream()
                .filter(one -> one.endedAt() == null && one.kind().seesAll())
                .map(Participant::person)
                .filter(Objects::nonNull)
                .distinct()
                .toList();
    }

    /** With one more. */
    public Participants with(Participant invited) {
        List<Participant> more = new ArrayList<>(all);
        more.add(invited);
        return new Participants(more, supplies);
    }

    /** With the invitation of that id taken up. */
    public Participants joined(String id, ApplicantId person, Instant now) {
        return changed(id, one -> one.joined(person, now));
    }

    /** Without the one of that id from now on. */
    public Participants ended(String id, Instant now) {
        return changed(id, one -> one.endedAt() == null ? one.ended(now) : one);
    }

    /** Without anybody from now on. */
    Participants allEnded(Instant now) {
        return new Participants(
                all.stream().map(one -> one.endedAt() == null ? one.ended(now) : one).toList(),
                supplies);
    }

    /** With the part of that one confirmed. */
    public Participants confirmed(String id, Instant now) {
        return changed(id, one -> one.confirmed(now));
    }

    /** After somebody wrote a section: who, and what was confirmed of it holds no longer. */
    Participants written(Supply by) {
        List<Supply> others = new ArrayList<>(supplies);
        others.removeIf(supply -> supply.section() == by.section());
        if (by.kind() != ParticipantKind.OWNER) {
            others.add(by);
        }
        return new Participants(
                all.stream()
                        .map(one -> one.part() == by.section() ? one.confirmed(null) : one)
                        .toList(),
                others);
    }

    private Participants changed(String id, UnaryOperator<Participant> change) {
        return new Participants(
                all.stream().map(one -> one.id().equals(id) ? change.apply(one) : one).toList(),
                supplies);
    }
}

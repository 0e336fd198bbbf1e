package nl.kapitaalbrug.assessment.review.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports.Dossier;
import nl.kapitaalbrug.assessment.review.application.ReadReviews;
import nl.kapitaalbrug.assessment.review.domain.Assessor;
import nl.kapitaalbrug.assessment.review.domain.Contest;
import nl.kapitaalbrug.assessment.review.domain.Objection;
import nl.kapitaalbrug.assessment.review.domain.Proposal;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.assessment.review.domain.ReviewState;
import nl.kapitaalbrug.assessment.review.domain.ReviewTerms;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Reminder;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.GroupFacts;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.TechnologyClaim;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.jspecify.annotations.Nullable;

/**
 * A review as an assessor sees it; what it is about is left out for who does not look at it.
 *
 * @param id its name
 * @param attention why people look
 * @param dueOn the day by which it is decided
 * @param term whether that is soon
 * @param yours as what you look at it; left out when you do not
 * @param open whether you may take it now, as far as we know
 * @param first name of who looks first
 * @param second name of who checks the proposal
 */
@JsonInclude(JsonInclude.Include.NON_NULL)
record ReviewResponse(
        String id,
        FinancingRequestId requestId,
        int revision,
        int number,
        ReviewState state,
        List<Attention> attention,
        Instant openedAt,
        LocalDate dueOn,
        Term term,
        @Nullable Seat yours,
        boolean open,
        @Nullable String first,
        @Nullable String second,
        @Nullable DossierPart dossier,
        @Nullable ContestPart contest,
        @Nullable ProposalPart proposal,
        List<ObjectionPart> objections,
        @Nullable ReviewDecision decision) {

    /** Whether a term is soon. */
    enum Term {
        IN_TIME,
        SOON,
        LATE;

        private static Term of(@Nullable Reminder due) {
            return due == null ? IN_TIME : valueOf(due.name());
        }
    }

    /** As what somebody looks at a review. */
    enum Seat {
        FIRST,
        SECOND
    }

    /** What is judged: the facts without whose they are, and what came out. */
    record DossierPart(
            Instant submittedAt,
            DataOrigin origin,
            CompanyFacts company,
            FundingNeed need,
            FinancialFigures figures,
            TechnologyClaim technology,
            @Nullable PlanFacts plan,
            Circumstances circumstances,
            @Nullable GroupFacts group,
            Assessment assessment,
            List<Reason> improvements) {

        static DossierPart of(Dossier dossier) {
            FinancingRequestSnapshot facts = dossier.facts();
            return new DossierPart(
                    facts.submittedAt(),
                    facts.origin(),
                    facts.company(),
                    facts.need(),
                    facts.figures(),
                    facts.technology(),
                    facts.plan(),
                    facts.circumstances(),
                    facts.group(),
                    dossier.outcome().assessment(),
                    dossier.outcome().improvements());
        }
    }

    /** What the applicant says against the outcome. */
    record ContestPart(String reasons, List<String> documents, Instant at) {

        static @Nullable ContestPart of(@Nullable Contest contest) {
            return contest == null
                    ? null
                    : new ContestPart(contest.reasons(), contest.documents(), contest.at());
        }
    }

    /** What the first assessor would decide. */
    record ProposalPart(ReviewVerdict verdict, Instant at) {

        private static @Nullable ProposalPart of(@Nullable Proposal proposal) {
            return proposal == null ? null : new ProposalPart(proposal.verdict(), proposal.at());
        }
    }

    /** A proposal that was sent back, by whom and why. */
    record ObjectionPart(String by, String remark, ReviewVerdict verdict, Instant at) {

        private static ObjectionPart of(Objection one) {
            return new ObjectionPart(one.by().name(), one.remark(), one.verdict(), one.at());
        }
    }

    static ReviewResponse of(ReadReviews.Shown shown, ReviewReader reader) {
        Review review = shown.review();
        Seat yours = seat(review, reader.person());
        boolean inside = yours != null;
        Dossier dossier = shown.dossier();
        return new ReviewResponse(
                review.id().toString(),
                review.id().requestId(),
                review.id().revision(),
                review.id().number(),
                review.state(),
                review.attention().stream().sorted().toList(),
                review.openedAt(),
                review.dueOn(),
                Term.of(ReviewTerms.reminder(review.dueOn(), reader.today())),
                yours,
                review.isOpenTo(reader.person()),
                name(review.first()),
                name(review.second()),
                dossier == null ? null : DossierPart.of(dossier),
                inside ? ContestPart.of(review.contest()) : null,
                inside ? ProposalPart.of(review.proposal()) : null,
                inside ? review.objections().stream().map(ObjectionPart::of).toList() : List.of(),
                inside ? review.decision() : null);
    }

    private static @Nullable Seat seat(Review review, ApplicantId person) {
        if (review.isFirst(person)) {
            return Seat.FIRST;
        }
        return review.isSecond(person) ? Seat.SECOND : null;
    }

    private static @Nullable String name(@Nullable Assessor assessor) {
        return assessor == null ? null : assessor.name();
    }
}

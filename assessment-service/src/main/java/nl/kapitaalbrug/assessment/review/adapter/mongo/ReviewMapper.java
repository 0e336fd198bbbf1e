package nl.kapitaalbrug.assessment.review.adapter.mongo;

import java.time.LocalDate;
import java.util.Collection;
import java.util.List;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kapitaalbrug.assessment.review.adapter.mongo.ReviewDocument.AssessorDocument;
import nl.kapitaalbrug.assessment.review.adapter.mongo.ReviewDocument.ContestDocument;
import nl.kapitaalbrug.assessment.review.adapter.mongo.ReviewDocument.DecisionDocument;
import nl.kapitaalbrug.assessment.review.adapter.mongo.ReviewDocument.ObjectionDocument;
import nl.kapitaalbrug.assessment.review.adapter.mongo.ReviewDocument.ProposalDocument;
import nl.kapitaalbrug.assessment.review.adapter.mongo.ReviewDocument.VerdictDocument;
import nl.kapitaalbrug.assessment.review.domain.Assessor;
import nl.kapitaalbrug.assessment.review.domain.Contest;
import nl.kapitaalbrug.assessment.review.domain.Objection;
import nl.kapitaalbrug.assessment.review.domain.Proposal;
import nl.kapitaalbrug.assessment.review.domain.Review;
import nl.kapitaalbrug.assessment.review.domain.ReviewState;
import nl.kapitaalbrug.contracts.assessment.Attention;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.message.ReviewChanged.Reminder;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.Trl;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.outbox.OutboxDocument;
import org.jspecify.annotations.Nullable;

/** From a review to its document and back. */
final class ReviewMapper {

    private static final int SCHEMA_VERSION = 1;

    private ReviewMapper() {}

    /** The name of the document: another one than that of the passport, also in the audit. */
    static String key(PassportId id) {
        return "review." + id;
    }

    static Review read(ReviewDocument document) {
        return new Review(
                new PassportId(
                        FinancingRequestId.of(document.requestId()),
                        document.revision(),
                        document.number()),
                document.version(),
                ReviewState.valueOf(document.state()),
                all(document.attention(), Attention::valueOf),
                document.openedAt(),
                LocalDate.parse(document.dueOn()),
                or(document.contest(), ReviewMapper::contest),
                or(document.first(), ReviewMapper::assessor),
                or(document.proposal(), made -> new Proposal(verdict(made.verdict()), made.at())),
                or(document.second(), ReviewMapper::assessor),
                document.objections().stream().map(ReviewMapper::objection).toList(),
                all(document.excluded(), ApplicantId::of),
                or(document.decision(), ReviewMapper::decision),
                or(document.reminded(), Reminder::valueOf));
    }

    static ReviewDocument write(Review review, @Nullable Attempt contest, OutboxDocument outbox) {
        PassportId id = review.id();
        return new ReviewDocument(
                key(id),
                SCHEMA_VERSION,
                review.version(),
                id.requestId().value(),
                id.revision(),
                id.number(),
                review.state().name(),
                review.state().isUnderWay(),
                names(review.attention()),
                review.openedAt(),
                review.dueOn().toString(),
                or(review.contest(), ReviewMapper::document),
                contest,
                or(review.first(), ReviewMapper::document),
                or(
                        review.proposal(),
                        made -> new ProposalDocument(document(made.verdict()), made.at())),
                or(review.second(), ReviewMapper::document),
                review.objections().stream().map(ReviewMapper::document).toList(),
                review.excluded().stream().map(ApplicantId::value).sorted().toList(),
                or(review.decision(), ReviewMapper::document),
                or(review.reminded(), Enum::name),
                outbox);
    }

    private static Contest contest(ContestDocument said) {
        return new Contest(ApplicantId.of(said.by()), said.reasons(), said.documents(), said.at());
    }

    private static ContestDocument document(Contest said) {
        return new ContestDocument(said.by().value(), said.reasons(), said.documents(), said.at());
    }

    private static Assessor assessor(AssessorDocument one) {
        return new Assessor(ApplicantId.of(one.person()), one.name());
    }

    private static AssessorDocument document(Assessor one) {
        return new AssessorDocument(one.person().value(), one.name());
    }

    private static ReviewVerdict verdict(VerdictDocument made) {
        return new ReviewVerdict(
                ReviewVerdict.Kind.valueOf(made.kind()),
                or(made.rating(), IndicativeClass::of),
                or(made.supported(), Trl::of),
                made.explanation());
    }

    private static VerdictDocument document(ReviewVerdict made) {
        return new VerdictDocument(
                made.kind().name(),
                or(made.rating(), IndicativeClass::symbol),
                or(made.supported(), Trl::level),
                made.explanation());
    }

    private static Objection objection(ObjectionDocument one) {
        return new Objection(assessor(one.by()), one.remark(), verdict(one.verdict()), one.at());
    }

    private static ObjectionDocument document(Objection one) {
        return new ObjectionDocument(
                document(one.by()), one.remark(), document(one.verdict()), one.at());
    }

    private static ReviewDecision decision(DecisionDocument made) {
        return new ReviewDecision(
                verdict(made.verdict()), made.decidedBy(), made.approvedBy(), made.decidedAt());
    }

    private static DecisionDocument document(ReviewDecision made) {
        return new DecisionDocument(
                document(made.verdict()), made.decidedBy(), made.approvedBy(), made.decidedAt());
    }

    private static List<String> names(Collection<Attention> codes) {
        return codes.stream().map(Enum::name).sorted().toList();
    }

    private static <T> Set<T> all(List<String> texts, Function<String, T> read) {
        return texts.stream().map(read).collect(Collectors.toSet());
    }

    private static <S, T> @Nullable T or(@Nullable S value, Function<S, T> map) {
        return value == null ? null : map.apply(value);
    }
}

package nl.kapitaalbrug.financing.matching.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.math.BigDecimal;
import java.net.URI;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.ApplyThrough;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.FirstStep;
import nl.kapitaalbrug.financing.catalogue.domain.InstrumentKind;
import nl.kapitaalbrug.financing.catalogue.domain.Rank;
import nl.kapitaalbrug.financing.matching.domain.Change;
import nl.kapitaalbrug.financing.matching.domain.Note;
import nl.kapitaalbrug.financing.matching.domain.Openness;
import nl.kapitaalbrug.financing.matching.domain.Outcome;
import nl.kapitaalbrug.financing.matching.domain.Pledge;
import nl.kapitaalbrug.financing.matching.domain.RankReason;
import nl.kapitaalbrug.financing.matching.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** The newest match result of a request; texts are in the language of the answer. */
@JsonInclude(JsonInclude.Include.NON_NULL)
record MatchesResponse(
        String requestId,
        int revision,
        DataOrigin origin,
        Instant matchedAt,
        LocalDate day,
        String catalogueVersion,
        String parameterVersion,
        Headline headline,
        List<RouteItem> routes,
        List<ContributionItem> contributions,
        List<FirstItem> firstThis,
        @Nullable QuestionItem decidingQuestion,
        List<DeskItem> nextDoor) {

    /** Counts of routes only: a contribution carries no need. */
    record Headline(int fits, int cannotTell, int doesNotFit, String text) {}

    /** A route, in order of rank: what fits first. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record RouteItem(
            String id,
            Outcome outcome,
            InstrumentItem instrument,
            @Nullable InstrumentItem guarantee,
            Carries carries,
            String why,
            List<CriterionItem> criteria,
            List<HumanCheckItem> humanChecks,
            List<QuestionItem> unknownQuestions,
            List<String> unconfirmed,
            List<OpennessItem> openness,
            List<ReasonItem> reasons,
            @Nullable ChangeItem change,
            @Nullable List<SheetLine> bankSheet,
            List<ConflictItem> conflicts,
            List<NoteItem> notes) {}

    /** An instrument in short. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record InstrumentItem(
            String id,
            String name,
            String provider,
            InstrumentKind kind,
            @Nullable Rank rank,
            AmountItem amount,
            MonthsItem tenorMonths,
            PriceItem price,
            List<ApplyThrough> applyThrough,
            Basis basis,
            String role) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record AmountItem(@Nullable EuroAmount min, @Nullable EuroAmount max) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record MonthsItem(@Nullable Integer min, @Nullable Integer max) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record PriceItem(
            String text,
            @Nullable BigDecimal interestMinPct,
            @Nullable BigDecimal interestMaxPct,
            @Nullable String note) {}

    record Carries(EuroAmount amount, EuroAmount of, String text) {}

    /** One criterion: what it is about, your situation, what is needed, and who says so. */
    record CriterionItem(
            String code,
            String instrumentId,
            String label,
            String yours,
            String needed,
            SourceItem source,
            Basis basis,
            Verdict outcome,
            boolean decides) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SourceItem(String text, @Nullable URI url, @Nullable LocalDate date) {}

    record HumanCheckItem(String code, String instrumentId, String text, SourceItem source) {}

    /** Who can answer an open question. */
    enum AskedOf {
        APPLICANT,
        PROVIDER
    }

    /** An open question; {@code routes} only where it is the one that decides most. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record QuestionItem(
            @Nullable Fact fact,
            @Nullable String key,
            String question,
            AskedOf askedOf,
            @Nullable Integer routes) {}

    @JsonInclude(JsonInclude.Include.NON_NULL)
    record OpennessItem(
            String instrumentId,
            Openness.State state,
            String text,
            @Nullable LocalDate opens,
            @Nullable LocalDate closes,
            @Nullable LocalDate asOf,
            @Nullable Integer ageMonths) {}

    record ReasonItem(RankReason code, String text) {}

    record ChangeItem(
            Change.Kind kind, BigDecimal from, BigDecimal to, Outcome becomes, String text) {}

    /** One line of the sheet for the bank; {@code text} says it when there is no amount. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record SheetLine(
            String code,
            String label,
            @Nullable EuroAmount amount,
            @Nullable BigDecimal pct,
            String text,
            boolean confirmed) {}

    record ConflictItem(String instrumentId, String name, Pledge pledge, String text) {}

    record NoteItem(Note.Code code, String instrumentId, String text) {}

    /** A grant or tax advantage. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record ContributionItem(
            InstrumentItem instrument,
            Outcome outcome,
            String why,
            @Nullable EuroAmount upTo,
            List<CriterionItem> criteria,
            List<HumanCheckItem> humanChecks,
            List<QuestionItem> unknownQuestions,
            OpennessItem openness) {}

    /** What to do before, or soon after, the first order. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record FirstItem(
            String instrumentId,
            String name,
            FirstStep.When when,
            String text,
            @Nullable LocalDate before,
            SourceItem source) {}

    /** A desk; without a telephone it says so in {@code telephoneText}. */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record DeskItem(
            String id,
            String name,
            String focus,
            @Nullable String telephone,
            String telephoneText,
            @Nullable URI url,
            Basis basis) {}
}

package nl.kapitaalbrug.assessment.passport.adapter.pdf;

import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.assessment.MarketAssessment;
import nl.kapitaalbrug.contracts.assessment.PlanAssessment;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.assessment.SizeClass;
import nl.kapitaalbrug.contracts.assessment.TenorAssessment;
import nl.kapitaalbrug.contracts.assessment.TicketAssessment;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.support.pdf.DocumentHtml;
import nl.kapitaalbrug.support.pdf.DocumentTexts;
import org.jspecify.annotations.Nullable;

/** What stands of the plan in a printed passport. The expected loss does not. */
final class PlanPages {

    private final DocumentHtml document;
    private final DocumentTexts texts;

    PlanPages(DocumentHtml document, DocumentTexts texts) {
        this.document = document;
        this.texts = texts;
    }

    void add(PlanAssessment plan) {
        market(plan.market());
        size(plan.ticket());
        tenor(plan.tenor());
        firm(plan.sizeClass(), plan.productivity());
        readiness(plan);
    }

    private void market(MarketAssessment market) {
        document.chapter(texts.of("market"));
        reasons(market.reasons());
    }

    private void size(TicketAssessment ticket) {
        document.chapter(texts.of("size"))
                .table(
                        List.of(texts.of("head.figure"), texts.of("head.value")),
                        List.of(
                                amount("size.amount", ticket.amount()),
                                amount("size.cost", ticket.cost()),
                                amount("size.costWithFile", ticket.costWithFile()),
                                amount("size.breakEven", ticket.breakEven()),
                                amount("size.breakEvenWithFile", ticket.breakEvenWithFile())));
        reasons(ticket.reasons());
    }

    private void tenor(TenorAssessment tenor) {
        document.chapter(texts.of("tenor", tenor.months()));
        reasons(tenor.reasons());
    }

    private void firm(
            @Nullable SizeClass size, PlanAssessment.@Nullable Productivity productivity) {
        document.chapter(texts.of("firm"))
                .paragraph(texts.of("firm.size." + (size == null ? "UNKNOWN" : size.name())));
        if (productivity == null) {
            document.paragraph(texts.of("firm.productivity.unknown"));
        } else {
            reasons(productivity.reasons());
        }
    }

    private void readiness(PlanAssessment plan) {
        if (plan.readiness().isEmpty()) {
            return;
        }
        List<List<String>> rows = new ArrayList<>();
        plan.readiness()
                .forEach((dimension, level) ->
                        rows.add(
                                List.of(
                                        texts.of(FactTexts.choice(dimension)),
                                        texts.of("readiness.of", level),
                                        texts.of(FactTexts.readiness(dimension, level)))));
        document.chapter(texts.of("readiness"))
                .table(
                        List.of(
                                texts.of("readiness.what"),
                                texts.of("readiness.level"),
                                texts.of("readiness.meaning")),
                        rows)
                .paragraph(texts.of("readiness.own"));
    }

    private List<String> amount(String name, @Nullable EuroAmount amount) {
        return List.of(
                texts.of(name), amount == null ? texts.of("size.none") : texts.amount(amount));
    }

    private void reasons(List<Reason> reasons) {
        reasons.forEach(reason -> document.paragraph(texts.of(reason.text())));
    }
}

package nl.kapitaalbrug.financing.deal.adapter.web;

import java.util.EnumSet;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.ConditionTexts;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import nl.kapitaalbrug.financing.deal.adapter.web.OrganisationDealResponse.InstrumentItem;
import nl.kapitaalbrug.financing.deal.adapter.web.OrganisationDealResponse.LayerSought;
import nl.kapitaalbrug.financing.deal.adapter.web.OrganisationDealResponse.MatchItem;
import nl.kapitaalbrug.financing.deal.application.BrowseDeals.SuitingDeal;
import nl.kapitaalbrug.financing.deal.domain.AmountBand;
import nl.kapitaalbrug.financing.matching.domain.Carry;
import nl.kapitaalbrug.financing.matching.domain.Finding;
import nl.kapitaalbrug.financing.matching.domain.RouteMatch;
import nl.kapitaalbrug.financing.matching.domain.Verdict;

/** Says what the instruments of an organisation have to do with a deal, and what is still open. */
final class OrganisationTexts {

    /** What a firm could be recognised by: that such a rule is open is said, not which one. */
    private static final Set<RuleFact> RECOGNISING =
            EnumSet.of(
                    RuleFact.PLACE,
                    RuleFact.SECTOR,
                    RuleFact.EMPLOYEES,
                    RuleFact.SIZE_CLASS,
                    RuleFact.LEGAL_FORM,
                    RuleFact.COMPANY_AGE);

    private final DealTexts texts;

    OrganisationTexts(DealTexts texts) {
        this.texts = texts;
    }

    OrganisationDealResponse item(SuitingDeal suiting) {
        return new OrganisationDealResponse(
                DealResponse.of(suiting.deal()),
                suiting.routes().stream().map(this::match).toList());
    }

    List<InstrumentItem> instruments(List<Instrument> instruments) {
        return instruments.stream().map(this::instrument).toList();
    }

    private MatchItem match(RouteMatch route) {
        Instrument guarantee = route.route().guarantee();
        return new MatchItem(
                instrument(route.route().funding()),
                guarantee == null ? null : instrument(guarantee),
                route.outcome(),
                openQuestions(route),
                layer(route));
    }

    private InstrumentItem instrument(Instrument instrument) {
        return new InstrumentItem(instrument.id().value(), instrument.name().in(texts.locale()));
    }

    private static LayerSought layer(RouteMatch route) {
        Carry carry = route.carry();
        EuroAmount rest = carry.of().minus(carry.amount());
        return new LayerSought(
                rest.isPositive() ? AmountBand.of(rest) : null,
                route.route().funding().terms().rank());
    }

    private List<String> openQuestions(RouteMatch route) {
        Set<String> questions = new LinkedHashSet<>();
        for (Finding finding : route.result().unknown()) {
            questions.addAll(questions(finding));
        }
        if (route.openness().stream().anyMatch(one -> !one.state().isOpen())) {
            questions.add(texts.text("open.isItOpen"));
        }
        return List.copyOf(questions);
    }

    private List<String> questions(Finding finding) {
        if (finding.verdict() == Verdict.EVIDENCE_MISSING) {
            return List.of(texts.text("open.evidence"));
        }
        if (!(finding.criterion() instanceof Leaf leaf) || RECOGNISING.contains(leaf.fact())) {
            return List.of(texts.text("open.recognising"));
        }
        if (finding.verdict() == Verdict.ASK_APPLICANT) {
            return finding.missing().stream().map(this::askApplicant).toList();
        }
        String criterion = ConditionTexts.label(leaf.fact()).in(texts.locale());
        String need = ConditionTexts.need(leaf).in(texts.locale());
        return List.of(
                texts.text(finding.negated() ? "open.yours.not" : "open.yours", criterion, need));
    }

    private String askApplicant(Fact fact) {
        return texts.text("open.applicant", FactTexts.label(fact).in(texts.locale()));
    }
}

package nl.kapitaalbrug.financing.matching.adapter.web;

import java.util.List;
import nl.kapitaalbrug.contracts.reference.Desk;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.ContributionItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.DeskItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.FirstItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.Headline;
import nl.kapitaalbrug.financing.matching.application.FoundMatches;
import nl.kapitaalbrug.financing.matching.domain.Contribution;
import nl.kapitaalbrug.financing.matching.domain.FirstThis;
import nl.kapitaalbrug.financing.matching.domain.MatchReport;
import nl.kapitaalbrug.financing.matching.domain.Outcome;

/** Writes a whole match result in words. */
final class MatchTexts {

    private final Words words;
    private final Wording wording;
    private final FindingTexts findings;
    private final InstrumentTexts instruments;

    MatchTexts(Wording wording) {
        this.words = wording.words();
        this.wording = wording;
        this.findings = new FindingTexts(wording);
        this.instruments = new InstrumentTexts(words);
    }

    MatchesResponse response(FoundMatches found) {
        MatchReport report = found.report();
        RouteTexts routes = new RouteTexts(wording, findings);
        return new MatchesResponse(
                found.request().id().value(),
                found.request().revision(),
                found.request().origin(),
                found.matchedAt(),
                report.day(),
                report.catalogueVersion(),
                report.parameterVersion(),
                headline(report),
                report.routes().stream().map(routes::item).toList(),
                report.contributions().stream().map(one -> contribution(one, routes)).toList(),
                report.firstThis().stream().map(this::first).toList(),
                report.decidingQuestion()
                        .map(question -> findings.question(question.fact(), question.routes()))
                        .orElse(null),
                found.nextDoor().stream().map(this::desk).toList());
    }

    private Headline headline(MatchReport report) {
        int fits = report.count(Outcome.FITS);
        int cannotTell = report.count(Outcome.CANNOT_TELL);
        return new Headline(
                fits, cannotTell, report.count(Outcome.DOES_NOT_FIT), headline(fits, cannotTell));
    }

    private String headline(int fits, int may) {
        String now = words.text(fits == 1 ? "headline.one" : "headline.many", fits);
        return may == 0
                ? now
                : now + words.text(may == 1 ? "headline.may.one" : "headline.may.many", may);
    }

    private ContributionItem contribution(Contribution one, RouteTexts routes) {
        String fits =
                one.upTo() == null
                        ? words.text("why.contribution")
                        : words.text("why.contributionUpTo", words.euros(one.upTo()));
        return new ContributionItem(
                wording.of(one.instrument()),
                one.outcome(),
                routes.why(one.result(), List.of(one.openness()), fits),
                one.upTo(),
                findings.criteria(one.criteria()),
                findings.humanChecks(one.result().humanChecks()),
                findings.questions(one.result().unknown()),
                instruments.openness(one.instrument(), one.openness()));
    }

    private FirstItem first(FirstThis first) {
        return new FirstItem(
                first.instrument().id().value(),
                instruments.name(first.instrument()),
                first.step().when(),
                first.step().text().in(words.locale()),
                first.before(),
                Wording.source(first.instrument().evidence().sources().getFirst()));
    }

    private DeskItem desk(Desk desk) {
        String telephone = desk.telephone();
        return new DeskItem(
                desk.id(),
                desk.name().in(words.locale()),
                desk.focus().in(words.locale()),
                telephone,
                telephone == null ? words.text("telephoneUnknown") : telephone,
                desk.url(),
                desk.sourced() ? Basis.SOURCED : Basis.OWN_KNOWLEDGE);
    }
}

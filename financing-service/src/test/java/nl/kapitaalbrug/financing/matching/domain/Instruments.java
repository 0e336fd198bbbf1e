package nl.kapitaalbrug.financing.matching.domain;

import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.All;
import nl.kapitaalbrug.financing.catalogue.domain.AmountRange;
import nl.kapitaalbrug.financing.catalogue.domain.Availability;
import nl.kapitaalbrug.financing.catalogue.domain.Evidence;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.Terms;
import org.jspecify.annotations.Nullable;

/** Real instruments, changed in one respect. */
final class Instruments {

    private Instruments() {}

    static Instrument real(String id) {
        return RealSupply.SUPPLY.find(new InstrumentId(id)).orElseThrow();
    }

    static Instrument with(Instrument of, Availability availability) {
        return copy(of, availability, of.terms(), of.rules(), of.evidence());
    }

    static Instrument with(Instrument of, AmountRange amount) {
        Terms now = of.terms();
        Terms terms =
                new Terms(
                        now.basis(),
                        amount,
                        now.projectCost(),
                        now.tenorMonths(),
                        now.maxGraceMonths(),
                        now.price(),
                        now.maxSharePct(),
                        now.minOwnContributionPct(),
                        now.stateAid(),
                        now.rank(),
                        now.benefit());
        return copy(of, of.availability(), terms, of.rules(), of.evidence());
    }

    static Instrument with(Instrument of, All rules) {
        return copy(of, of.availability(), of.terms(), rules, of.evidence());
    }

    static Instrument asOf(Instrument of, @Nullable LocalDate day) {
        Evidence now = of.evidence();
        Evidence evidence =
                new Evidence(
                        day,
                        now.asOfText(),
                        now.confidence(),
                        now.sourceKind(),
                        now.ownKnowledge(),
                        now.sources());
        return copy(of, of.availability(), of.terms(), of.rules(), evidence);
    }

    static MatchReport match(Cases of, Instrument... instruments) {
        return new Matching(new Supply("test", List.of(instruments)), RealSupply.PARAMETERS)
                .match(of.build());
    }

    static RouteMatch route(MatchReport report, String id) {
        return report.routes().stream()
                .filter(match -> match.route().id().equals(id))
                .findAny()
                .orElseThrow();
    }

    private static Instrument copy(
            Instrument of, Availability availability, Terms terms, All rules, Evidence evidence) {
        return new Instrument(
                of.id(),
                of.name(),
                of.provider(),
                of.providerId(),
                of.kind(),
                of.alsoOfferedAs(),
                of.role(),
                availability,
                of.applyThrough(),
                terms,
                of.guarantee(),
                of.eligibleSpend(),
                of.firstStep(),
                of.notTogetherWith(),
                rules,
                evidence,
                of.notes());
    }
}

package nl.kapitaalbrug.financing.matching.application;

import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.catalogue.application.Desks;
import nl.kapitaalbrug.financing.catalogue.domain.Audience;
import nl.kapitaalbrug.financing.catalogue.domain.Desk;
import nl.kapitaalbrug.financing.matching.domain.MatchReport;
import nl.kapitaalbrug.financing.matching.domain.Matching;
import nl.kapitaalbrug.financing.matching.domain.MatchingParameters;
import nl.kapitaalbrug.financing.matching.domain.Supply;
import nl.kapitaalbrug.support.log.LogKeys;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.stereotype.Component;

/** Finds the newest matches of a request for its owner, with every reason. */
@Component
public final class FindMatches {

    private static final Logger LOG = LoggerFactory.getLogger(FindMatches.class);
    private static final int SMALL_FIRM = 10;

    private final MatchRecords records;
    private final Editions editions;
    private final Desks desks;

    FindMatches(MatchRecords records, Editions editions, Desks desks) {
        this.records = records;
        this.editions = editions;
        this.desks = desks;
    }

    /** The matches; empty when the request is unknown or somebody else's. */
    public Optional<FoundMatches> newest(FinancingRequestId id, ApplicantId owner) {
        return records.newest(id, owner).map(this::replay);
    }

    private FoundMatches replay(MatchRecord matched) {
        Supply supply =
                editions.supply(matched.catalogueVersion())
                        .orElseThrow(() -> missing("catalogue", matched.catalogueVersion()));
        MatchingParameters parameters =
                editions.parameters(matched.parameterVersion())
                        .orElseThrow(() -> missing("parameters", matched.parameterVersion()));
        MatchReport report = new Matching(supply, parameters).match(matched.matched());
        if (!matched.isReplayedBy(report)) {
            LOG.atError()
                    .addKeyValue(LogKeys.AGGREGATE_ID, matched.request().id())
                    .log("A match comes out differently now: the rules of matching changed");
        }
        return new FoundMatches(
                matched.request(),
                matched.matchedAt(),
                report,
                supply,
                nextDoor(matched.request()));
    }

    private List<Desk> nextDoor(FinancingRequestSnapshot request) {
        return desks.forFirm(request.need().place(), audience(request));
    }

    /** What a firm most is to a desk, the most pressing first. */
    static Audience audience(FinancingRequestSnapshot request) {
        Integer employees = request.company().employees();
        Integer years = request.figures().fiscalYears();
        if (Boolean.TRUE.equals(request.figures().defaultEvent())) {
            return Audience.IN_DIFFICULTY;
        }
        if (request.technology().role() == TechnologyRole.DEVELOPS
                || request.need().mainAim() == Aim.INNOVATION) {
            return Audience.INNOVATION;
        }
        if (request.company().legalForm() == LegalForm.EENMANSZAAK) {
            return Audience.SOLE_TRADER;
        }
        if (request.need().mainAim() == Aim.START || years != null && years == 0) {
            return Audience.START_UP;
        }
        return employees != null && employees < SMALL_FIRM ? Audience.SMALL_FIRM : Audience.SME;
    }

    private static IllegalStateException missing(String what, String version) {
        return new IllegalStateException(
                "The edition (%s) of the %s is gone. Maybe the database was restored in part"
                        .formatted(version, what));
    }
}

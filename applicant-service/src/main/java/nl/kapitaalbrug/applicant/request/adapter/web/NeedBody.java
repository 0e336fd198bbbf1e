package nl.kapitaalbrug.applicant.request.adapter.web;

import java.time.LocalDate;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kapitaalbrug.applicant.request.domain.NeedSection;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The section about the need as it is sent; a draft may leave everything open. */
record NeedBody(
        @Nullable Map<SpendKind, EuroAmount> spend,
        @Nullable List<Aim> aims,
        @Nullable EuroAmount ownContribution,
        @Nullable Tenor tenor,
        @Nullable MunicipalityCode place,
        @Nullable Integer assetLifeMonths,
        @Nullable LocalDate firstCommitmentDate,
        @Nullable Integer graceNeededMonths)
        implements Checked {

    private static final int MAX_AIMS = 3;

    @Override
    public void check(Violations violations) {
        Chosen.amounts(violations.at("/spend"), spend);
        if (aims != null) {
            violations
                    .at("/aims")
                    .require(aims.size() <= MAX_AIMS, "AIMS_TOO_MANY", MAX_AIMS)
                    .require(isDistinct(aims), "AIMS_TWICE");
        }
        FieldRules.wholeEuros(violations.at("/ownContribution"), ownContribution);
        violations
                .at("/place")
                .require(place == null || Municipalities.isKnown(place), "MUNICIPALITY_UNKNOWN");
        violations.at("/assetLifeMonths").between(assetLifeMonths, 1, 600);
        FieldRules.date(violations.at("/firstCommitmentDate"), firstCommitmentDate);
        violations.at("/graceNeededMonths").between(graceNeededMonths, 0, 120);
    }

    private static boolean isDistinct(List<Aim> aims) {
        return aims.stream().filter(Objects::nonNull).allMatch(new HashSet<>()::add);
    }

    NeedSection toSection() {
        return new NeedSection(
                Chosen.map(spend),
                Chosen.list(aims),
                ownContribution,
                tenor,
                place,
                assetLifeMonths,
                firstCommitmentDate,
                graceNeededMonths);
    }
}

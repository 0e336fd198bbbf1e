package nl.kapitaalbrug.applicant.check.adapter.web;

import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kapitaalbrug.applicant.check.domain.CheckFacts;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * A quick check as it is sent to be kept, in the words of the quick check of the financing service.
 *
 * @param follows code of the check whose answers are changed; may be left out
 */
record CheckBody(
        @Nullable String follows,
        MunicipalityCode place,
        SbiSection sector,
        LegalForm legalForm,
        @Nullable Integer employees,
        @Nullable Integer yearsInBusiness,
        Map<SpendKind, EuroAmount> spend,
        Aim aim,
        @Nullable EuroAmount ownContribution,
        @Nullable Tenor tenor,
        @Nullable String ordered,
        TechnologyRole technology,
        @Nullable Map<String, Object> more)
        implements Checked {

    private static final int MOST_YEARS = 500;
    private static final long MOST_EUROS = 1_000_000_000_000L;
    private static final Pattern CODE = Pattern.compile("[A-Z_]{1,40}");
    private static final Set<String> FACTS =
            Stream.of(Fact.values()).map(Fact::key).collect(Collectors.toUnmodifiableSet());

    @Override
    public void check(Violations violations) {
        violations
                .at("/place")
                .require(place == null || Municipalities.isKnown(place), "MUNICIPALITY_UNKNOWN");
        violations.at("/employees").between(employees, 0, CompanyFacts.MAX_EMPLOYEES);
        violations.at("/yearsInBusiness").between(yearsInBusiness, 0, MOST_YEARS);
        whole(violations.at("/ownContribution"), ownContribution);
        violations
                .at("/ordered")
                .require(ordered == null || CODE.matcher(ordered).matches(), "INVALID");
        if (spend != null) {
            violations.at("/spend").require(!spend.isEmpty(), "REQUIRED");
            spend.forEach((kind, amount) -> checkSpend(violations, kind, amount));
        }
        if (more != null) {
            more.forEach((fact, answer) ->
                    violations
                            .at("/more")
                            .at(FACTS.contains(fact) ? fact : "")
                            .require(FACTS.contains(fact) && isPlain(answer), "INVALID"));
        }
    }

    private static void checkSpend(
            Violations violations, @Nullable SpendKind kind, @Nullable EuroAmount amount) {
        if (kind != null && amount != null) {
            Violations.Part part = violations.at("/spend").at(kind.name());
            whole(part, amount);
            part.require(amount.isPositive(), "SPEND_NOT_POSITIVE");
        }
    }

    private static void whole(Violations.Part part, @Nullable EuroAmount amount) {
        part.require(
                amount == null || amount.isWholeEuros() && !amount.isNegative(),
                "AMOUNT_NOT_WHOLE_EUROS");
    }

    /** No text: yes, no, or a whole amount. */
    private static boolean isPlain(Object answer) {
        return switch (answer) {
            case Boolean yes -> true;
            case Integer number -> number >= 0;
            case Long number -> number >= 0 && number <= MOST_EUROS;
            default -> false;
        };
    }

    CheckFacts toFacts() {
        return new CheckFacts(
                place,
                sector,
                legalForm,
                employees,
                yearsInBusiness,
                spend,
                aim,
                ownContribution,
                tenor,
                ordered,
                technology,
                more == null ? Map.of() : more);
    }
}

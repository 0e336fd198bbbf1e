package nl.kapitaalbrug.assessment.size.application;

import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.assessment.size.domain.EnterpriseSize;
import nl.kapitaalbrug.assessment.size.domain.SizeParameters;
import nl.kapitaalbrug.assessment.size.domain.Undertaking;
import nl.kapitaalbrug.contracts.assessment.SizeClass;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.GroupFacts;
import nl.kapitaalbrug.contracts.request.GroupTie;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/** Assesses how large a firm is (method B.4). The same input gives the same result. */
public final class AssessSize {

    private static final Undertaking UNKNOWN = new Undertaking(null, null, null);

    private final SizeParameters parameters;

    /**
     * @param parameters the edition to use
     */
    public AssessSize(SizeParameters parameters) {
        this.parameters = parameters;
    }

    /**
     * The class of a firm with all that belongs to it; {@code null} when a missing figure could
     * still change it. As long as nobody said whether other firms belong to it, that is missing.
     *
     * @param employees workers in annual work units
     * @param figures its annual figures
     * @param group the other firms: the dossier asks for the sum that counts
     */
    public @Nullable SizeClass assess(
            @Nullable Integer employees, FinancialFigures figures, GroupFacts group) {
        Undertaking own =
                new Undertaking(
                        whole(employees),
                        euros(figures.income().annualTurnover()),
                        euros(figures.balance().totalAssets()));
        return EnterpriseSize.of(own, List.of(), others(group), parameters).sizeClass();
    }

    private static List<Undertaking> others(GroupFacts group) {
        if (group.ties() == null) {
            return List.of(UNKNOWN);
        }
        return group.ties() == GroupTie.NONE
                ? List.of()
                : List.of(
                        new Undertaking(
                                whole(group.groupEmployees()),
                                euros(group.groupTurnover()),
                                euros(group.groupAssets())));
    }

    private static @Nullable BigDecimal whole(@Nullable Integer number) {
        return number == null ? null : BigDecimal.valueOf(number);
    }

    private static @Nullable BigDecimal euros(@Nullable EuroAmount amount) {
        return amount == null ? null : amount.scalar();
    }
}

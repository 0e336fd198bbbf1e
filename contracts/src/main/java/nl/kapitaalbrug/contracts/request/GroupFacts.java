package nl.kapitaalbrug.contracts.request;

import java.util.List;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * The undertaking as a whole: linked firms count in full, partner firms for their share (methods,
 * sections B.4 and D.1).
 *
 * @param ties whether other firms belong to it
 * @param groupEmployees workers of those firms in annual work units
 * @param groupTurnover their turnover of the last fiscal year in whole euros
 * @param groupAssets their total assets in whole euros
 * @param owners who holds 25% of the firm or more; empty when not said
 */
public record GroupFacts(
        @Nullable GroupTie ties,
        @Nullable Integer groupEmployees,
        @Nullable EuroAmount groupTurnover,
        @Nullable EuroAmount groupAssets,
        List<OwnerKind> owners) {

    /** Nothing is known. */
    public static final GroupFacts UNKNOWN = new GroupFacts(null, null, null, null, List.of());

    public GroupFacts {
        Checks.range(groupEmployees, 0, Integer.MAX_VALUE, "GROUP_EMPLOYEES_OUT_OF_RANGE");
        Checks.notNegative(groupTurnover);
        Checks.notNegative(groupAssets);
        owners = owners.stream().distinct().sorted().toList();
    }
}

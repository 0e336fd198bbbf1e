package nl.kapitaalbrug.applicant.request.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.request.DebtKind;
import nl.kapitaalbrug.contracts.request.GroupFacts;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * What a draft says of what else belongs to the firm: other firms, owners, debts and aid. Every
 * part may be missing.
 *
 * @param group the undertaking as a whole
 * @param debts what is owed now, in whole euros above zero by kind; empty when not said yet
 * @param aid aid received
 */
public record GroupSection(GroupFacts group, Map<DebtKind, EuroAmount> debts, Aid aid) {

    /** The most grants of aid that are kept. */
    public static final int MAX_GRANTS = 20;

    /** Nothing is known yet. */
    public static final GroupSection EMPTY =
            new GroupSection(GroupFacts.UNKNOWN, Map.of(), Aid.UNKNOWN);

    public GroupSection {
        debts = Choices.ordered(DebtKind.class, debts);
    }

    /**
     * Aid received (methods, sections D.1 and D.4).
     *
     * @param aidReceived whether there was de minimis aid in the last three years
     * @param deMinimisAid each grant of it, at most {@value #MAX_GRANTS}
     * @param otherPlanAid other aid for the costs of the plan in whole euros
     */
    public record Aid(
            @Nullable Boolean aidReceived,
            List<Grant> deMinimisAid,
            @Nullable EuroAmount otherPlanAid) {

        /** Nothing is known yet. */
        public static final Aid UNKNOWN = new Aid(null, List.of(), null);

        public Aid {
            deMinimisAid = List.copyOf(deMinimisAid);
        }
    }

    /**
     * One grant of de minimis aid.
     *
     * @param grantedOn the day on which the right to it was given; {@code null} when unknown
     * @param amount its gross grant equivalent in euros; {@code null} when unknown
     */
    public record Grant(@Nullable LocalDate grantedOn, @Nullable EuroAmount amount) {}
}

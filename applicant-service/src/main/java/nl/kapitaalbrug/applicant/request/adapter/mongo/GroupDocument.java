package nl.kapitaalbrug.applicant.request.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.contracts.request.DebtKind;
import nl.kapitaalbrug.contracts.request.GroupTie;
import nl.kapitaalbrug.contracts.request.OwnerKind;
import org.jspecify.annotations.Nullable;

/** Other firms, owners, debts and aid as they are stored; amounts in cents. */
public record GroupDocument(
        @Nullable GroupTie ties,
        @Nullable Integer groupEmployees,
        @Nullable Long groupTurnover,
        @Nullable Long groupAssets,
        List<OwnerKind> owners,
        List<DebtDocument> debts,
        @Nullable Boolean aidReceived,
        List<GrantDocument> deMinimisAid,
        @Nullable Long otherPlanAid) {

    /** Debt of one kind. */
    public record DebtDocument(DebtKind kind, Long cents) {}

    /** One grant of aid. */
    public record GrantDocument(@Nullable LocalDate grantedOn, @Nullable Long cents) {}
}

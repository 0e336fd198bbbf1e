package nl.kapitaalbrug.applicant.request.adapter.web;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.applicant.request.domain.GroupSection;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.DebtKind;
import nl.kapitaalbrug.contracts.request.GroupFacts;
import nl.kapitaalbrug.contracts.request.GroupTie;
import nl.kapitaalbrug.contracts.request.OwnerKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/** The section about other firms, owners, debts and aid as it is sent. */
record GroupBody(
        @Nullable OwnGroupBody group,
        @Nullable Map<DebtKind, EuroAmount> debts,
        @Nullable AidBody aid)
        implements Checked {

    /** The undertaking as a whole. */
    record OwnGroupBody(
            @Nullable GroupTie ties,
            @Nullable Integer groupEmployees,
            @Nullable EuroAmount groupTurnover,
            @Nullable EuroAmount groupAssets,
            @Nullable List<OwnerKind> owners) {

        private void check(Violations.Part part) {
            part.at("groupEmployees").between(groupEmployees, 0, CompanyFacts.MAX_EMPLOYEES);
            FieldRules.wholeEuros(part.at("groupTurnover"), groupTurnover);
            FieldRules.wholeEuros(part.at("groupAssets"), groupAssets);
            boolean said = groupEmployees != null || groupTurnover != null || groupAssets != null;
            part.at("ties")
                    .require(!said || ties != null && ties != GroupTie.NONE, "GROUP_WITHOUT_TIES");
        }

        private GroupFacts toPart() {
            return new GroupFacts(
                    ties, groupEmployees, groupTurnover, groupAssets, Chosen.list(owners));
        }
    }

    /** Aid received. */
    record AidBody(
            @Nullable Boolean aidReceived,
            @Nullable List<GrantBody> deMinimisAid,
            @Nullable EuroAmount otherPlanAid) {

        private void check(Violations.Part part) {
            List<GrantBody> grants = Chosen.list(deMinimisAid);
            Violations.Part all = part.at("deMinimisAid");
            all.require(
                    grants.size() <= GroupSection.MAX_GRANTS,
                    "GRANTS_TOO_MANY",
                    GroupSection.MAX_GRANTS);
            part.at("aidReceived")
                    .require(
                            grants.isEmpty() || Boolean.TRUE.equals(aidReceived),
                            "AID_WITHOUT_RECEIVING");
            for (int i = 0; i < grants.size(); i++) {
                GrantBody grant = grants.get(i);
                if (grant != null) { // JSON may hold null, which is told elsewhere
                    grant.check(all.at(i));
                }
            }
            FieldRules.wholeEuros(part.at("otherPlanAid"), otherPlanAid);
        }

        private GroupSection.Aid toPart() {
            return new GroupSection.Aid(
                    aidReceived,
                    Chosen.list(deMinimisAid).stream().map(GrantBody::toGrant).toList(),
                    otherPlanAid);
        }
    }

    /** One grant of de minimis aid. */
    record GrantBody(@Nullable LocalDate grantedOn, @Nullable EuroAmount amount) {

        private void check(Violations.Part part) {
            FieldRules.date(part.at("grantedOn"), grantedOn);
            FieldRules.notNegative(part.at("amount"), amount);
        }

        private GroupSection.Grant toGrant() {
            return new GroupSection.Grant(grantedOn, amount);
        }
    }

    @Override
    public void check(Violations violations) {
        if (group != null) {
            group.check(violations.at("/group"));
        }
        Chosen.amounts(violations.at("/debts"), debts);
        if (aid != null) {
            aid.check(violations.at("/aid"));
        }
    }

    GroupSection toSection() {
        return new GroupSection(
                group == null ? GroupFacts.UNKNOWN : group.toPart(),
                Chosen.map(debts),
                aid == null ? GroupSection.Aid.UNKNOWN : aid.toPart());
    }
}

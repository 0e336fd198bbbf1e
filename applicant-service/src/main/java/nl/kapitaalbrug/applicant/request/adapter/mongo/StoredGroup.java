package nl.kapitaalbrug.applicant.request.adapter.mongo;

import static nl.kapitaalbrug.applicant.request.adapter.mongo.Scalars.amount;
import static nl.kapitaalbrug.applicant.request.adapter.mongo.Scalars.cents;

import java.util.EnumMap;
import java.util.Map;
import nl.kapitaalbrug.applicant.request.adapter.mongo.GroupDocument.DebtDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.GroupDocument.GrantDocument;
import nl.kapitaalbrug.applicant.request.domain.GroupSection;
import nl.kapitaalbrug.applicant.request.domain.GroupSection.Grant;
import nl.kapitaalbrug.contracts.request.DebtKind;
import nl.kapitaalbrug.contracts.request.GroupFacts;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/** Turns other firms, owners, debts and aid into a document, and back. */
final class StoredGroup {

    private StoredGroup() {}

    static GroupDocument write(GroupSection section) {
        GroupFacts group = section.group();
        GroupSection.Aid aid = section.aid();
        return new GroupDocument(
                group.ties(),
                group.groupEmployees(),
                cents(group.groupTurnover()),
                cents(group.groupAssets()),
                group.owners(),
                section.debts().entrySet().stream()
                        .map(one -> new DebtDocument(one.getKey(), one.getValue().cents()))
                        .toList(),
                aid.aidReceived(),
                aid.deMinimisAid().stream()
                        .map(one -> new GrantDocument(one.grantedOn(), cents(one.amount())))
                        .toList(),
                cents(aid.otherPlanAid()));
    }

    static GroupSection read(GroupDocument group) {
        Map<DebtKind, EuroAmount> debts = new EnumMap<>(DebtKind.class);
        group.debts().forEach(one -> debts.put(one.kind(), new EuroAmount(one.cents())));
        return new GroupSection(
                new GroupFacts(
                        group.ties(),
                        group.groupEmployees(),
                        amount(group.groupTurnover()),
                        amount(group.groupAssets()),
                        group.owners()),
                debts,
                new GroupSection.Aid(
                        group.aidReceived(),
                        group.deMinimisAid().stream()
                                .map(one -> new Grant(one.grantedOn(), amount(one.cents())))
                                .toList(),
                        amount(group.otherPlanAid())));
    }
}

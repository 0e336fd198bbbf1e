package nl.kapitaalbrug.applicant.request.adapter.mongo;

import java.util.EnumMap;
import java.util.Map;
import nl.kapitaalbrug.applicant.request.adapter.mongo.RequestDocument.StatedDocument;
import nl.kapitaalbrug.applicant.request.adapter.mongo.SectionsDocument.SpendDocument;
import nl.kapitaalbrug.applicant.request.domain.Told;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.StatedNeed;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;

/** Between what others were told of a need and its document. */
final class StatedNeeds {

    private StatedNeeds() {}

    static StatedDocument write(Told told) {
        StatedNeed need = told.need();
        return new StatedDocument(
                Scalars.scalar(need.company()),
                Scalars.scalar(need.place()),
                need.sector(),
                need.employees(),
                need.spend().entrySet().stream()
                        .map(entry -> new SpendDocument(entry.getKey(), entry.getValue().cents()))
                        .toList(),
                need.aims(),
                Scalars.cents(need.ownContribution()),
                told.stage(),
                told.leaving());
    }

    static Told read(StatedDocument document) {
        Map<SpendKind, EuroAmount> spend = new EnumMap<>(SpendKind.class);
        document.spend().forEach(entry -> spend.put(entry.kind(), new EuroAmount(entry.cents())));
        NeedStage stage = document.stage();
        return new Told(
                need(document, spend),
                stage == null ? NeedStage.DOSSIER : stage,
                document.leaving());
    }

    private static StatedNeed need(StatedDocument document, Map<SpendKind, EuroAmount> spend) {
        return new StatedNeed(
                Scalars.read(document.company(), CompanyKey::of),
                Scalars.read(document.place(), MunicipalityCode::of),
                document.sector(),
                document.employees(),
                spend,
                document.aims(),
                Scalars.amount(document.ownContribution()));
    }
}

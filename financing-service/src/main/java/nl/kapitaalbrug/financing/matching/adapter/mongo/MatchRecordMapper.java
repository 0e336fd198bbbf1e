package nl.kapitaalbrug.financing.matching.adapter.mongo;

import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.matching.adapter.mongo.MatchRecordDocument.ResultDocument;
import nl.kapitaalbrug.financing.matching.application.KnownRequest;
import nl.kapitaalbrug.financing.matching.application.MatchRecord;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.stereotype.Component;
import tools.jackson.databind.json.JsonMapper;

/** Turns results into documents and back. */
@Component
final class MatchRecordMapper {

    private final JsonMapper json;

    MatchRecordMapper(@Qualifier("tolerantJsonMapper") JsonMapper json) {
        this.json = json;
    }

    MatchRecordDocument document(MatchRecord matched, long number) {
        return new MatchRecordDocument(
                number,
                matched.lifecycle(),
                matched.request().revision(),
                matched.assessment().number(),
                matched.matchedAt(),
                matched.day().toString(),
                matched.catalogueVersion(),
                matched.parameterVersion(),
                json.writeValueAsString(matched.request()),
                json.writeValueAsString(matched.assessment()),
                documents(matched.routes()),
                documents(matched.contributions()));
    }

    MatchRecord matched(MatchRecordDocument document) {
        return new MatchRecord(
                document.lifecycle(),
                json.readValue(document.request(), FinancingRequestSnapshot.class),
                json.readValue(document.assessment(), Assessment.class),
                LocalDate.parse(document.day()),
                document.matchedAt(),
                document.catalogueVersion(),
                document.parameterVersion(),
                results(document.routes()),
                results(document.contributions()));
    }

    /** All that the document of a request says. */
    KnownRequest known(MatchedRequestDocument document) {
        MatchRecordDocument latest = document.latest();
        String stated = document.stated();
        PublicationDocument publication = document.publication();
        return new KnownRequest(
                FinancingRequestId.of(document.id()),
                document.version(),
                RequestDocuments.isWithdrawn(document.lifecycle()),
                latest == null ? null : matched(latest),
                stated == null ? null : json.readValue(stated, NeedStated.class),
                publication == null
                        ? null
                        : new KnownRequest.Publication(
                                publication.published(),
                                publication.dealId(),
                                publication.chosenAt()));
    }

    String json(NeedStated stated) {
        return json.writeValueAsString(stated);
    }

    private static List<ResultDocument> documents(List<MatchRecord.Result> results) {
        return results.stream()
                .map(result ->
                        new ResultDocument(
                                result.id(),
                                result.outcome(),
                                result.carries().cents(),
                                result.failing(),
                                result.unknown(),
                                result.humanChecks()))
                .toList();
    }

    private static List<MatchRecord.Result> results(List<ResultDocument> documents) {
        return documents.stream()
                .map(document ->
                        new MatchRecord.Result(
                                document.id(),
                                document.outcome(),
                                new EuroAmount(document.carriesCents()),
                                document.failing(),
                                document.unknown(),
                                document.humanChecks()))
                .toList();
    }
}

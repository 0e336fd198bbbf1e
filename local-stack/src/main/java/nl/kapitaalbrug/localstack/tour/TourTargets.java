package nl.kapitaalbrug.localstack.tour;

import java.net.http.HttpResponse;
import java.util.Map;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.SampleCase;
import nl.kapitaalbrug.localstack.StackException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Finds the page that shows a step, through the public API. */
final class TourTargets {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String SAMPLE = "robot-cell";

    private TourTargets() {}

    /** Path of the page of a step, for the user who is signed in. */
    static String path(TourStep step, DemoSession session) {
        return switch (step) {
            case REQUESTS -> "/aanvragen";
            case RESULT -> "/aanvragen/" + sampleRequest(session);
            case FITTING_DEALS -> "/deals/passend";
            case DEAL -> "/deals/" + firstDeal(session);
            case DEMAND -> "/provincie";
            case DEMAND_IN_EUROS -> "/provincie?maat=euro";
        };
    }

    /** Starting a sample again under its own key gives the request that the first start made. */
    private static String sampleRequest(DemoSession session) {
        return text(
                session.send(
                        "POST",
                        "/api/applicant/v1/financing-requests",
                        Map.of("Idempotency-Key", SampleCase.startKey(SAMPLE)),
                        "{}"),
                "/id");
    }

    private static String firstDeal(DemoSession session) {
        return text(session.get("/api/financing/v1/deals?pageSize=1"), "/items/0/dealId");
    }

    private static String text(HttpResponse<String> answer, String pointer) {
        if (answer.statusCode() >= 300) {
            throw new StackException("The API answered HTTP %d.".formatted(answer.statusCode()));
        }
        JsonNode found = JSON.readTree(answer.body()).at(pointer);
        if (!found.isString()) {
            throw new StackException("The API has nothing at %s.".formatted(pointer));
        }
        return found.asString();
    }
}

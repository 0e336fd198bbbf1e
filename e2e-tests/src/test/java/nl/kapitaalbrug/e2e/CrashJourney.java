package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.SampleCase;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;

/**
 * Any process may be killed at any time: what was acknowledged is neither lost nor done twice. Each
 * test kills one process between the answer to a submission and the match, and starts it again.
 */
class CrashJourney {

    private static final LocalStack STACK = RunningStack.get();
    private static final RequestsApi API = new RequestsApi(DemoSession.signIn(STACK, "mkb"));
    private static final SampleCase SAMPLE = SampleCase.all().getFirst();

    /** A submission is accepted while these are away. */
    private static final Set<String> RECEIVERS = Set.of("assessment-service", "financing-service");

    /**
     * One start again serves two requests: one in flight, and one sent while a receiver is away.
     */
    @ParameterizedTest
    @ValueSource(
            strings = {
                "applicant-service",
                "assessment-service",
                "financing-service",
                "portal",
                "gateway",
                "database"
            })
    void matchesOnceWhenAProcessIsKilledRightAfterOrIsAwayDuringTheSubmission(String name) {
        RequestsApi.Request inFlight = API.draft(SAMPLE, "crash-" + UUID.randomUUID());
        RequestsApi.Request meanwhile = API.draft(SAMPLE, "away-" + UUID.randomUUID());

        API.submit(inFlight);
        STACK.process(name).kill();
        if (RECEIVERS.contains(name)) {
            API.submit(meanwhile);
        }
        STACK.restart(name);

        assertMatchedOnce(inFlight.id());
        if (RECEIVERS.contains(name)) {
            assertMatchedOnce(meanwhile.id());
        }
    }

    @Test
    void matchesOnceWhenTheSenderOfTheLastMessageComesBack() {
        RequestsApi.Request draft = API.draft(SAMPLE, "last-" + UUID.randomUUID());
        // the applicant service is gone before it can hear of the match
        API.submit(draft);
        STACK.process("applicant-service").kill();
        STACK.process("financing-service").kill();
        STACK.restart("financing-service");
        STACK.restart("applicant-service");

        assertMatchedOnce(draft.id());
    }

    @Test
    void keepsAWithdrawalThatWasAcknowledgedWhileTheOthersWereAway() {
        RequestsApi.Request draft = API.draft(SAMPLE, "withdrawn-" + UUID.randomUUID());
        STACK.process("assessment-service").kill();

        RequestsApi.Request submitted = API.submit(draft);
        API.withdraw(submitted);
        STACK.process("applicant-service").kill();
        STACK.restart("applicant-service");
        STACK.restart("assessment-service");

        JsonNode body = API.get(draft.id()).body();
        assertThat(body.path("status").asString()).isEqualTo("WITHDRAWN");
        assertThat(events(body)).containsOnlyOnce("WITHDRAWN");
    }

    private static void assertMatchedOnce(String id) {
        JsonNode body = API.awaitMatched(id).body();

        assertThat(events(body))
                .as("timeline")
                .containsExactly("STARTED", "SUBMITTED", "ASSESSED", "MATCHED");
        assertThat(API.matches(id).path("routes").size()).isPositive();
        try (MongoClient client = MongoClients.create(mongoUri())) {
            assertThat(count(client, "assessment-service", "passports", id)).isOne();
            assertThat(count(client, "financing-service", "matchedRequests", id)).isOne();
            assertThat(count(client, "financing-service", "matchResults", id)).isZero();
        }
    }

    private static List<String> events(JsonNode request) {
        return request.path("timeline").values().stream()
                .map(entry -> entry.path("event").asString())
                .toList();
    }

    private static long count(MongoClient client, String service, String collection, String id) {
        Bson ofRequest =
                Filters.and(
                        Filters.gte("_id", id),
                        Filters.lt("_id", id + Character.toString(Character.MAX_VALUE)));
        return client.getDatabase("kapitaalbrug-" + service)
                .getCollection(collection)
                .countDocuments(ofRequest);
    }

    private static String mongoUri() {
        return Optional.ofNullable(System.getenv("MONGODB_URI"))
                .orElse("mongodb://127.0.0.1:" + STACK.ports().mongo());
    }
}

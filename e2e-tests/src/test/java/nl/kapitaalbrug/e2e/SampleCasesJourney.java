package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.time.ZoneId;
import java.util.HashMap;
import java.util.Map;
import java.util.stream.Stream;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;
import tools.jackson.databind.JsonNode;

/** Every sample case comes out as it was reviewed against the sources. */
class SampleCasesJourney {

    private static final Map<String, RequestsApi> OWNERS = new HashMap<>();

    static Stream<SampleCase> submitted() {
        return SampleCase.all().stream().filter(SampleCase::submit);
    }

    @ParameterizedTest(name = "{0}")
    @MethodSource("submitted")
    void comesOutAsReviewed(SampleCase sample) {
        RequestsApi api =
                OWNERS.computeIfAbsent(
                        sample.owner(),
                        owner -> new RequestsApi(DemoSession.signIn(RunningStack.get(), owner)));
        // the key with which the stack loaded the case gives the same request again
        String id = api.start("sample-" + sample.id()).id();

        RequestsApi.Request request = api.awaitMatched(id);
        Map<String, String> outcomes = outcomes(api.matches(id));

        assertThat(request.body().path("origin").asString()).isEqualTo("SAMPLE");
        LocalDate today = LocalDate.now(ZoneId.of("Europe/Amsterdam"));
        assertThat(sample.expected()).isNotEmpty();
        for (SampleCase.ExpectedRoute route : sample.expected()) {
            if (route.holdsOn(today)) {
                assertThat(outcomes)
                        .as("%s: %s", sample.id(), route.why())
                        .containsEntry(key(route.instrument(), route.guarantee()), route.outcome());
            }
        }
    }

    private static Map<String, String> outcomes(JsonNode matches) {
        Map<String, String> outcomes = new HashMap<>();
        for (JsonNode route : matches.path("routes")) {
            outcomes.put(
                    key(
                            route.at("/instrument/id").asString(),
                            route.at("/guarantee/id").asString("")),
                    route.path("outcome").asString());
        }
        for (JsonNode contribution : matches.path("contributions")) {
            outcomes.put(
                    key(contribution.at("/instrument/id").asString(), ""),
                    contribution.path("outcome").asString());
        }
        return outcomes;
    }

    private static String key(String instrument, String guarantee) {
        return guarantee.isEmpty() ? instrument : instrument + " + " + guarantee;
    }
}

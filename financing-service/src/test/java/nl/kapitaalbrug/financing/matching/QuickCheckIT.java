package nl.kapitaalbrug.financing.matching;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.keycloak.TestIssuer;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

class QuickCheckIT {

    private static final String PATH = "/v1/calculations/quick-check";
    private static final String CHECK =
            """
            {"place":"GM0164","sector":"C","legalForm":"BV","employees":12,"yearsInBusiness":8,
             "spend":{"MACHINES":180000},"aim":"AUTOMATION_AND_PRODUCTIVITY",
             "ownContribution":36000,"ordered":"NO","technology":"BUYS_PROVEN"}
            """;

    private static TestIssuer issuer;
    private static RunningService service;

    @BeforeAll
    static void start() {
        issuer = TestIssuer.start();
        service = RunningService.start(MongoForTests.freshDatabaseName("financing"), issuer);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    @Test
    void matchesForWhoIsNotSignedInAndWithAWrongToken() {
        JsonNode answer = json(service.post(PATH, CHECK, null));

        assertThat(answer.at("/headline/fits").asInt()).isPositive();
        assertThat(answer.at("/inRegion").asBoolean()).isTrue();
        assertThat(answer.at("/tenor").asInt()).isEqualTo(84);
        assertThat(answer.at("/tenorProposed").asBoolean()).isTrue();
        assertThat(answer.at("/decidingQuestion/question").asString()).endsWith("?");
        assertThat(answer.at("/nextDoor")).isNotEmpty();
        assertThat(service.post(PATH, CHECK, "no-token").statusCode()).isEqualTo(200);
    }

    @Test
    void anAnswerToADecidingQuestionDecides() {
        String answered =
                CHECK.replace(
                        "\"technology\"",
                        "\"more\":{\"annualTurnover\":1500000,\"totalAssets\":900000},"
                                + "\"technology\"");

        JsonNode before = json(service.post(PATH, CHECK, null));
        JsonNode after = json(service.post(PATH, answered, null));

        assertThat(before.at("/decidingQuestion/fact").asString()).isEqualTo("TOTAL_ASSETS");
        assertThat(after.at("/decidingQuestion/fact").asString()).isNotEqualTo("TOTAL_ASSETS");
        assertThat(openQuestions(after)).isLessThan(openQuestions(before));
        assertThat(refused(answered.replace("900000", "-1"))).contains("/more/totalAssets");
        assertThat(after.at("/firstThis").valueStream())
                .allMatch(first -> first.path("before").isMissingNode());
    }

    @Test
    void saysThatAPlaceIsNotServed() {
        String elsewhere = CHECK.replace("GM0164", "ELSEWHERE");

        assertThat(json(service.post(PATH, elsewhere, null)).at("/inRegion").asBoolean()).isFalse();
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        HttpResponse<String> answer =
                service.post(
                        PATH,
                        """
                        {"place":"GM9999","sector":"C","legalForm":"BV","employees":-1,
                         "yearsInBusiness":501,"spend":{"MACHINES":0},"aim":"GROWTH",
                         "ownContribution":10.5,"technology":"NONE","name":"x"}
                        """,
                        null);

        assertThat(answer.statusCode()).isEqualTo(400);
        assertThat(answer.body())
                .contains(
                        "/place",
                        "/employees",
                        "/yearsInBusiness",
                        "/spend/MACHINES",
                        "/ownContribution",
                        "/name");
    }

    @Test
    void refusesANeedThatIsTooSmallOrTooLarge() {
        assertThat(refused(CHECK.replace("36000", "179500"))).contains("EXTERNAL_NEED_TOO_SMALL");
        assertThat(refused(CHECK.replace("180000", "900000000"))).contains("TOO_LARGE");
        assertThat(refused("null")).isNotEmpty();
        assertThat(refused("[]")).isNotEmpty();
    }

    private static int openQuestions(JsonNode answer) {
        return answer.path("routes")
                .valueStream()
                .mapToInt(route -> route.path("unknownQuestions").size())
                .sum();
    }

    private static String refused(String body) {
        HttpResponse<String> answer = service.post(PATH, body, null);
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(400);
        return answer.body();
    }

    private static JsonNode json(HttpResponse<String> answer) {
        assertThat(answer.statusCode()).as(answer.body()).isEqualTo(200);
        return JsonMapper.shared().readTree(answer.body());
    }
}

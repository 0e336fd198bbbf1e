package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpResponse;
import java.util.HashSet;
import java.util.Set;
import java.util.UUID;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * What financiers and the province see survives the kill of any process: a choice that was
 * acknowledged holds, and a need counts once.
 */
class DealsCrashJourney {

    private static final LocalStack STACK = RunningStack.get();
    private static final RequestsApi API = new RequestsApi(DemoSession.signIn(STACK, "mkb"));
    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String DEALS = "/api/financing/v1/deals";
    private static final SampleCase SAMPLE =
            SampleCase.all().stream()
                    .filter(sample -> sample.id().equals("robot-cell"))
                    .findAny()
                    .orElseThrow();

    @Test
    void aPublicationAndItsEndHoldWhenSenderAndReceiverAreKilled() {
        DemoSession financier = DemoSession.signIn(STACK, "financier");
        Set<String> before = deals(financier);
        RequestsApi.Request request =
                API.submit(API.draft(SAMPLE, "deal-crash-" + UUID.randomUUID()));
        API.awaitMatched(request.id());

        API.publish(API.get(request.id()), true);
        killAndRestart("applicant-service", "financing-service");
        Set<String> published =
                RequestsApi.await(() -> {
                    Set<String> now = deals(financier);
                    return now.size() > before.size() ? now : null;
                });
        assertThat(published).containsAll(before).hasSize(before.size() + 1);

        API.publish(API.get(request.id()), false);
        killAndRestart("applicant-service", "financing-service");
        assertThat(
                        RequestsApi.await(() -> {
                            Set<String> now = deals(financier);
                            return now.size() < published.size() ? now : null;
                        }))
                .isEqualTo(before);
    }

    @Test
    void aNeedStatedWhileTheReceiverIsAwayCountsOnce() {
        DemoSession province = DemoSession.signIn(STACK, "provincie");
        int before = samples(province);

        STACK.process("financing-service").kill();
        API.draft(SAMPLE, "need-crash-" + UUID.randomUUID());
        STACK.process("applicant-service").kill();
        STACK.restart("applicant-service");
        STACK.restart("financing-service");
        RequestsApi.await(() -> samples(province) > before ? true : null);
        assertThat(samples(province)).isEqualTo(before + 1);

        // once more from what is stored
        killAndRestart("financing-service");
        assertThat(samples(province)).isEqualTo(before + 1);
    }

    private static void killAndRestart(String... names) {
        for (String name : names) {
            STACK.process(name).kill();
        }
        for (String name : names) {
            STACK.restart(name);
        }
    }

    private static int samples(DemoSession province) {
        return read(province, "/api/financing/v1/demand").at("/about/origins/sample").asInt();
    }

    /** The names of all deals on samples; synthetic ones may still be loading. */
    private static Set<String> deals(DemoSession financier) {
        Set<String> names = new HashSet<>();
        JsonNode items;
        int page = 1;
        do {
            items = read(financier, DEALS + "?pageSize=100&page=" + page++).path("items");
            items.values().stream()
                    .filter(deal -> deal.path("origin").asString().equals("SAMPLE"))
                    .forEach(deal -> names.add(deal.path("dealId").asString()));
        } while (!items.isEmpty());
        return names;
    }

    private static JsonNode read(DemoSession session, String path) {
        HttpResponse<String> answer =
                RequestsApi.await(() -> {
                    HttpResponse<String> one = session.get(path);
                    return one.statusCode() == 200 ? one : null;
                });
        return JSON.readTree(answer.body());
    }
}

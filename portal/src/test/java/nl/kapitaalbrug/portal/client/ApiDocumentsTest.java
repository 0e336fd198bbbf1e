package nl.kapitaalbrug.portal.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import feign.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ApiDocumentsTest {

    private final Set<ApiPart> away = EnumSet.noneOf(ApiPart.class);
    private Instant now = Instant.parse("2026-11-25T10:00:00Z");
    private String body = "{\"paths\":{}}";
    private int asked;

    private final ApiDocuments documents =
            new ApiDocuments(
                    Map.of(
                            ApiPart.APPLICANT,
                            () -> answer(ApiPart.APPLICANT),
                            ApiPart.ASSESSMENT,
                            () -> answer(ApiPart.ASSESSMENT),
                            ApiPart.FINANCING,
                            () -> answer(ApiPart.FINANCING)),
                    Duration.ofMinutes(5),
                    () -> now);

    @Test
    void isNotAskedAgainWithinTheTimeThatItIsKept() {
        documents.document(ApiPart.FINANCING);
        now = now.plusSeconds(299);
        assertThat(documents.document(ApiPart.FINANCING)).isPresent();
        assertThat(asked).isEqualTo(1);

        now = now.plusSeconds(1);
        documents.document(ApiPart.FINANCING);

        assertThat(asked).isEqualTo(2);
    }

    @Test
    void oneThatIsAwayHidesNoOther() {
        away.add(ApiPart.ASSESSMENT);

        assertThat(documents.document(ApiPart.APPLICANT)).isPresent();
        assertThat(documents.document(ApiPart.ASSESSMENT)).isEmpty();
        assertThat(documents.document(ApiPart.FINANCING)).isPresent();
    }

    @Test
    void doesNotRememberThatOneWasAway() {
        away.add(ApiPart.ASSESSMENT);
        documents.document(ApiPart.ASSESSMENT);

        away.clear();

        assertThat(documents.document(ApiPart.ASSESSMENT)).isPresent();
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "[]", "{", "null", "{\"paths\":[]}"})
    void whatIsNoDocumentCountsAsAway(String answer) {
        body = answer;

        assertThat(documents.document(ApiPart.FINANCING)).isEmpty();
    }

    private Response answer(ApiPart part) {
        asked++;
        Request request =
                Request.create(Request.HttpMethod.GET, "/", Map.of(), new byte[0], UTF_8, null);
        return Response.builder()
                .request(request)
                .status(away.contains(part) ? 503 : 200)
                .headers(Map.of("Content-Type", List.of("application/json")))
                .body(body, UTF_8)
                .build();
    }
}

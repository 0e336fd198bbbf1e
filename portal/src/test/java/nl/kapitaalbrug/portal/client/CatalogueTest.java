package nl.kapitaalbrug.portal.client;

import static java.nio.charset.StandardCharsets.UTF_8;
import static org.assertj.core.api.Assertions.assertThat;

import feign.Request;
import feign.Response;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;

class CatalogueTest {

    private Instant now = Instant.parse("2026-11-23T10:00:00Z");
    private int asked;
    private boolean down;

    private final Catalogue catalogue =
            new Catalogue(new Service(), Duration.ofMinutes(5), () -> now);

    @Test
    void isNotAskedAgainWithinTheTimeThatItIsKept() {
        catalogue.summary();
        now = now.plusSeconds(299);
        catalogue.summary();

        assertThat(asked).isEqualTo(1);

        now = now.plusSeconds(1);
        catalogue.summary();

        assertThat(asked).isEqualTo(2);
    }

    @Test
    void doesNotRememberThatItWasDown() {
        down = true;
        assertThat(catalogue.summary()).isEmpty();

        down = false;

        assertThat(catalogue.summary()).map(CatalogueSummary::total).contains(1);
    }

    /** A financing service with one loan. */
    private final class Service implements FinancingApi {

        @Override
        public Response matches(String id) {
            throw new IllegalStateException("Nobody asks for matches here");
        }

        @Override
        public Response quickCheck(byte[] body) {
            throw new IllegalStateException("Nobody asks for a check here");
        }

        @Override
        public Response instruments(int page, int pageSize) {
            asked++;
            String body = "{\"items\":[{\"kind\":\"GRANT\",\"status\":\"OPEN\"}],\"total\":1}";
            Request request =
                    Request.create(Request.HttpMethod.GET, "/", Map.of(), new byte[0], UTF_8, null);
            return Response.builder()
                    .request(request)
                    .status(down ? 503 : 200)
                    .headers(Map.of("Content-Type", List.of("application/json")))
                    .body(body, UTF_8)
                    .build();
        }
    }
}

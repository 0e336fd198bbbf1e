package nl.kapitaalbrug.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import org.junit.jupiter.api.Test;
import org.springframework.boot.autoconfigure.AutoConfigurations;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.http.converter.autoconfigure.HttpMessageConvertersAutoConfiguration;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.boot.test.context.runner.WebApplicationContextRunner;
import org.springframework.context.ApplicationContext;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpInputMessage;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageConverter;
import org.springframework.http.converter.HttpMessageConverters;
import tools.jackson.databind.json.JsonMapper;

class JsonAutoConfigurationTest {

    record Point(int x) {}

    record Moment(Instant at) {}

    private final WebApplicationContextRunner context =
            new WebApplicationContextRunner()
                    .withConfiguration(
                            AutoConfigurations.of(
                                    JsonAutoConfiguration.class,
                                    JacksonAutoConfiguration.class,
                                    HttpMessageConvertersAutoConfiguration.class));

    @Test
    void callersAreReadStrictlyAndOtherServicesTolerantly() {
        context.run(run -> {
            assertThat(read(client(run))).isEqualTo(new Point(1));
            assertThatThrownBy(() -> read(server(run))).isInstanceOf(UnreadableJsonException.class);
        });
    }

    @Test
    void momentsAreReadInEveryZoneAndWrittenInUtc() {
        JsonMapper json = JsonMappers.strict();

        Moment moment = json.readValue("{\"at\":\"2026-11-25T12:00:00+02:00\"}", Moment.class);

        assertThat(json.writeValueAsString(moment)).isEqualTo("{\"at\":\"2026-11-25T10:00:00Z\"}");
    }

    private static HttpMessageConverters client(ApplicationContext context) {
        HttpMessageConverters.ClientBuilder builder =
                HttpMessageConverters.forClient().registerDefaults();
        context.getBeanProvider(ClientHttpMessageConvertersCustomizer.class)
                .orderedStream()
                .forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }

    private static HttpMessageConverters server(ApplicationContext context) {
        HttpMessageConverters.ServerBuilder builder =
                HttpMessageConverters.forServer().registerDefaults();
        context.getBeanProvider(ServerHttpMessageConvertersCustomizer.class)
                .orderedStream()
                .forEach(customizer -> customizer.customize(builder));
        return builder.build();
    }

    private static Object read(HttpMessageConverters converters) throws IOException {
        for (HttpMessageConverter<?> converter : converters) {
            if (converter.canRead(Point.class, MediaType.APPLICATION_JSON)) {
                return readAny(converter);
            }
        }
        throw new AssertionError("Nothing reads JSON");
    }

    private static <T> T readAny(HttpMessageConverter<T> converter) throws IOException {
        @SuppressWarnings("unchecked")
        Class<? extends T> type = (Class<? extends T>) Point.class;
        return converter.read(type, new Body("{\"x\":1,\"extra\":2}"));
    }

    private record Body(String json) implements HttpInputMessage {

        @Override
        public InputStream getBody() {
            return new ByteArrayInputStream(json.getBytes(StandardCharsets.UTF_8));
        }

        @Override
        public HttpHeaders getHeaders() {
            HttpHeaders headers = new HttpHeaders();
            headers.setContentType(MediaType.APPLICATION_JSON);
            return headers;
        }
    }
}

package nl.kapitaalbrug.portal.developer;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStream;
import java.util.List;
import java.util.Objects;
import nl.kapitaalbrug.portal.client.ApiPart;
import nl.kapitaalbrug.portal.developer.ServiceApi.Content;
import nl.kapitaalbrug.portal.developer.ServiceApi.Field;
import nl.kapitaalbrug.portal.developer.ServiceApi.Operation;
import org.junit.jupiter.api.Test;
import tools.jackson.databind.json.JsonMapper;

class ServiceReaderTest {

    private final ServiceApi api = read();

    @Test
    void showsWhatOthersMayCallAndNothingElse() {
        assertThat(api.count()).isEqualTo(3);
        assertThat(api.groups())
                .singleElement()
                .extracting(ServiceApi.Group::name)
                .isEqualTo("Needs");
        assertThat(api.groups().getFirst().description()).isEqualTo("What is needed, and by whom.");
        assertThat(api.groups().getFirst().operations())
                .extracting(Operation::anchor)
                .containsExactly(
                        "get-funding-needs",
                        "post-funding-needs",
                        "put-funding-needs-id-sections-sectionname");
    }

    @Test
    void tellsWhatTheApiIs() {
        assertThat(api.title()).isEqualTo("A sound API");
        assertThat(api.version()).isEqualTo("1.2.3");
        assertThat(api.contact().email()).isEqualTo("team@team.example");
        assertThat(api.document()).isEqualTo("/api/financing/v1/openapi.json");
    }

    @Test
    void thePathIsTheOneFromOutside() {
        assertThat(String.join("", operation(0).path())).isEqualTo("/api/example/v1/funding-needs");
        assertThat(operation(0).path()).contains("v1/");
    }

    @Test
    void parametersHaveTypeBoundsAndMeaning() {
        ServiceApi.Parameter size = operation(0).parameters().getFirst();
        ServiceApi.Parameter kind = operation(0).parameters().getLast();

        assertThat(size.type().words()).isEqualTo("integer, 1 to 100");
        assertThat(size.type().standard()).isEqualTo("20");
        assertThat(size.description()).isEqualTo("How many");
        assertThat(kind.required()).isTrue();
        assertThat(kind.type().values()).containsExactly("GRANT", "LOAN");
    }

    @Test
    void fieldsAreTakenApartOnceAndCirclesEnd() {
        List<Field> fields = body(1).fields();

        assertThat(fields)
                .extracting(field -> field.within() + field.name())
                .containsExactly(
                        "place",
                        "amount",
                        "statedAt",
                        "aims",
                        "spend",
                        "spend.{name}.sum",
                        "parent",
                        "result",
                        "result.score",
                        "result.reason",
                        "lost",
                        "circle");
        assertThat(field(fields, "parent").again()).isEqualTo("Need");
        assertThat(field(fields, "sum").depth()).isEqualTo(1);
        assertThat(field(fields, "place").required()).isTrue();
        assertThat(field(fields, "amount").required()).isFalse();
    }

    @Test
    void typesAreReadable() {
        List<Field> fields = body(1).fields();

        assertThat(field(fields, "amount").type().words()).isEqualTo("number, at least 0");
        assertThat(field(fields, "statedAt").type().words()).isEqualTo("date-time");
        assertThat(field(fields, "aims").type().words())
                .isEqualTo("list of string, at most 5 items");
        assertThat(field(fields, "aims").type().values()).containsExactly("GROWTH", "START");
        assertThat(field(fields, "spend").type().words())
                .isEqualTo("object with Spend by name: MACHINES, OTHER");
        assertThat(body(2).fields().getFirst().type().words())
                .isEqualTo("string, at most 200 characters");
    }

    @Test
    void aFormThatComesTwiceIsToldOnce() {
        Content page = Objects.requireNonNull(operation(0).answers().getFirst().content());

        assertThat(page.mediaType()).isEqualTo("application/json, text/csv");
        assertThat(field(page.fields(), "place").within()).isEqualTo("items[].");
        assertThat(field(page.fields(), "newest").again()).isEqualTo("Need");
    }

    @Test
    void anExampleHasTheFormOfTheBody() {
        assertThat(body(1).example())
                .contains("\"place\" : \"Zwolle\"")
                .contains("\"statedAt\" : \"2026-11-25T10:00:00Z\"")
                .contains("\"MACHINES\" : {")
                .contains("\"GROWTH\"")
                .doesNotContain("parent", "circle", "lost");
    }

    @Test
    void theCallCanBeTyped() {
        assertThat(operation(0).call())
                .isEqualTo("curl \"$KAPITAALBRUG/api/example/v1/funding-needs?kind=GRANT\"");
        assertThat(operation(2).call())
                .isEqualTo(
                        """
                        curl -X PUT "$KAPITAALBRUG/api/example/v1/funding-needs/FUNDING_NEED_ID/\
                        sections/SECTION_NAME" \\
                          -H "Authorization: Bearer $TOKEN" \\
                          -H 'If-Match: "VERSION"' \\
                          -H "Content-Type: application/json" \\
                          --data @body.json\
                        """);
    }

    @Test
    void errorsNameTheTypesThatCanCome() {
        assertThat(operation(0).errors())
                .extracting(ServiceApi.Failure::types)
                .containsExactly(List.of("validation"), List.of("dependency-unavailable"));
        assertThat(operation(1).errors())
                .extracting(ServiceApi.Failure::types)
                .containsExactly(
                        List.of("malformed-json", "validation", "idempotency-key-missing"),
                        List.of("conflict", "idempotency-in-progress"),
                        List.of("unprocessable", "idempotency-mismatch"));
    }

    @Test
    void anAnswerMayBeEmpty() {
        assertThat(operation(2).answers())
                .singleElement()
                .satisfies(answer -> {
                    assertThat(answer.status()).isEqualTo("204");
                    assertThat(answer.content()).isNull();
                });
    }

    private Operation operation(int number) {
        return api.groups().getFirst().operations().get(number);
    }

    private Content body(int number) {
        return Objects.requireNonNull(operation(number).body());
    }

    private static Field field(List<Field> fields, String name) {
        return fields.stream().filter(one -> one.name().equals(name)).findFirst().orElseThrow();
    }

    private static ServiceApi read() {
        try (InputStream stream =
                ServiceReaderTest.class.getResourceAsStream("/answers/openapi.json")) {
            return ServiceReader.read(
                    ApiPart.FINANCING,
                    JsonMapper.shared().readTree(Objects.requireNonNull(stream)));
        } catch (IOException e) {
            throw new AssertionError(e);
        }
    }
}

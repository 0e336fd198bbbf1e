package nl.kapitaalbrug.keycloak;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.Paths;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.springframework.http.HttpMethod;

class AccessInDocumentTest {

    private static final AccessRules RULES =
            AccessRules.builder()
                    .open(HttpMethod.GET, "/v1/instruments/{id}")
                    .anyUser(HttpMethod.GET, "/v1/profile")
                    .roles(
                            EnumSet.of(Role.APPLICANT, Role.ADVISER),
                            HttpMethod.PUT,
                            "/v1/needs/{id}/sections/{section}")
                    .messagesFrom("b-service", "a-service")
                    .build();

    private final OpenAPI document =
            new OpenAPI()
                    .paths(
                            new Paths()
                                    .addPathItem("/v1/instruments/{number}", get())
                                    .addPathItem("/v1/profile", get())
                                    .addPathItem("/v1/forgotten", get())
                                    .addPathItem(
                                            "/v1/needs/{id}/sections/company",
                                            get().put(new Operation()))
                                    .addPathItem(
                                            "/messages", new PathItem().post(new Operation())));

    AccessInDocumentTest() {
        new AccessInDocument(RULES).customise(document);
    }

    @Test
    void whatIsOpenNeedsNothing() {
        Operation operation = document.getPaths().get("/v1/instruments/{number}").getGet();

        assertThat(access(operation)).isEqualTo(Map.of("kind", "open"));
        assertThat(operation.getSecurity()).isEmpty();
    }

    @Test
    void oneOfTheRolesIsEnough() {
        Operation operation = document.getPaths().get("/v1/needs/{id}/sections/company").getPut();

        assertThat(access(operation))
                .isEqualTo(Map.of("kind", "roles", "roles", List.of("applicant", "adviser")));
        assertThat(operation.getSecurity())
                .extracting(requirement -> requirement.get("bearer"))
                .containsExactly(List.of("applicant"), List.of("adviser"));
    }

    @Test
    void peopleAndServicesAreToldApart() {
        assertThat(access(document.getPaths().get("/v1/profile").getGet()))
                .isEqualTo(Map.of("kind", "signed-in"));
        assertThat(access(document.getPaths().get("/messages").getPost()))
                .isEqualTo(
                        Map.of("kind", "services", "services", List.of("a-service", "b-service")));
    }

    @Test
    void whatHasNoRuleIsForNobody() {
        for (String path : List.of("/v1/forgotten", "/v1/needs/{id}/sections/company")) {
            Operation operation = document.getPaths().get(path).getGet();

            assertThat(access(operation)).isEqualTo(Map.of("kind", "nobody"));
            assertThat(operation.getSecurity()).hasSize(1);
        }
    }

    private static Object access(Operation operation) {
        return operation.getExtensions().get("x-access");
    }

    private static PathItem get() {
        return new PathItem().get(new Operation());
    }
}

package nl.kapitaalbrug.keycloak;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.PathItem;
import io.swagger.v3.oas.models.security.SecurityRequirement;
import io.swagger.v3.oas.models.security.SecurityScheme;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.keycloak.AccessRules.Admission;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;
import org.springframework.http.server.PathContainer;
import org.springframework.web.util.pattern.PathPatternParser;

/**
 * Says in the API document who may call each operation, from the very rules that decide it: as
 * security requirement, and readable for people in the extension {@code x-access}. The kinds are
 * {@code open}, {@code signed-in}, {@code roles}, {@code services} and {@code nobody}.
 */
final class AccessInDocument implements OpenApiCustomizer, Ordered {

    /** Name of the extension. */
    static final String ACCESS = "x-access";

    /** Name of the security scheme. */
    static final String BEARER = "bearer";

    private final AccessRules rules;

    AccessInDocument(AccessRules rules) {
        this.rules = rules;
    }

    /** Early: the paths are still those of the controllers. */
    @Override
    public int getOrder() {
        return 0;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getPaths() == null) {
            return;
        }
        if (document.getComponents() == null) {
            document.components(new Components());
        }
        document.getComponents()
                .addSecuritySchemes(
                        BEARER,
                        new SecurityScheme()
                                .type(SecurityScheme.Type.HTTP)
                                .scheme("bearer")
                                .bearerFormat("JWT")
                                .description("An access token of the realm, for this audience"));
        document.getPaths()
                .forEach((path, item) ->
                        item.readOperationsMap()
                                .forEach((method, operation) -> describe(path, method, operation)));
    }

    private void describe(String path, PathItem.HttpMethod method, Operation operation) {
        Admission admission =
                rules.rules().stream()
                        .filter(rule -> rule.method().name().equals(method.name()))
                        .filter(rule -> covers(rule.path(), path))
                        .map(AccessRules.Rule::admission)
                        .findFirst()
                        .orElse(null);
        operation.setSecurity(requirements(admission));
        operation.addExtension(ACCESS, access(admission));
    }

    private static boolean covers(String pattern, String path) {
        return PathPatternParser.defaultInstance
                .parse(pattern)
                .matches(PathContainer.parsePath(path));
    }

    /** One of these must be met; none need be when the list is empty. */
    private static List<SecurityRequirement> requirements(@Nullable Admission admission) {
        return switch (admission) {
            case Admission.Everybody() -> List.of();
            case Admission.AnyOf(var roles) ->
                    names(roles).stream()
                            .map(role -> new SecurityRequirement().addList(BEARER, role))
                            .toList();
            case null, default -> List.of(new SecurityRequirement().addList(BEARER));
        };
    }

    private static Map<String, Object> access(@Nullable Admission admission) {
        return switch (admission) {
            case null -> Map.of("kind", "nobody");
            case Admission.Everybody() -> Map.of("kind", "open");
            case Admission.AnyUser() -> Map.of("kind", "signed-in");
            case Admission.AnyOf(var roles) -> Map.of("kind", "roles", "roles", names(roles));
            case Admission.Services(var clients) ->
                    Map.of("kind", "services", "services", clients.stream().sorted().toList());
        };
    }

    private static List<String> names(Set<Role> roles) {
        return roles.stream().map(Role::realmName).toList();
    }
}

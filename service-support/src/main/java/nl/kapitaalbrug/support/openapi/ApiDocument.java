package nl.kapitaalbrug.support.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.headers.Header;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.Content;
import io.swagger.v3.oas.models.media.MediaType;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.responses.ApiResponse;
import io.swagger.v3.oas.models.responses.ApiResponses;
import io.swagger.v3.oas.models.servers.Server;
import java.net.URI;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.support.web.HeadersFilter;
import org.springdoc.core.customizers.OpenApiCustomizer;

/** Completes the document: contact, server, problem answers, the version in a header. */
final class ApiDocument implements OpenApiCustomizer {

    private static final String PROBLEM = "Problem";
    private static final String PROBLEM_JSON = "application/problem+json";
    private static final Map<String, String> PROBLEMS =
            Map.of(
                    "400", "The call is malformed; errors tells every wrong part",
                    "401", "No token, or one that is not accepted",
                    "403", "The caller's role does not allow this",
                    "404", "Unknown, or not the caller's",
                    "429", "Too many calls",
                    "500", "Something went wrong on our side");

    private final ApiProperties properties;
    private final String title;
    private final String version;

    ApiDocument(ApiProperties properties, String title, String version) {
        this.properties = properties;
        this.title = title;
        this.version = version;
    }

    @Override
    public void customise(OpenAPI document) {
        document.info(
                new Info()
                        .title(title)
                        .description(properties.description())
                        .version(version)
                        .license(
                                new License()
                                        .name("EUPL-1.2")
                                        .identifier(null)
                                        .url("https://eupl.eu/1.2/en/"))
                        .contact(
                                new Contact()
                                        .name(properties.contactName())
                                        .url(properties.contactUrl().toString())
                                        .email(properties.contactEmail())));
        URI server = properties.server();
        document.servers(List.of(new Server().url(server == null ? "/" : server.toString())));
        if (document.getComponents() != null) {
            document.getComponents().addSchemas(PROBLEM, problemSchema());
        }
        if (document.getPaths() != null) {
            document.getPaths()
                    .values()
                    .forEach(path -> path.readOperations().forEach(ApiDocument::complete));
        }
    }

    private static void complete(Operation operation) {
        ApiResponses responses = operation.getResponses();
        PROBLEMS.forEach((status, text) -> {
            if (!responses.containsKey(status)) {
                responses.addApiResponse(status, new ApiResponse().description(text));
            }
        });
        responses.forEach((status, response) -> {
            response.addHeaderObject(HeadersFilter.API_VERSION, versionHeader());
            if (status.startsWith("4") || status.startsWith("5")) {
                response.content(problemContent());
            }
        });
    }

    private static Header versionHeader() {
        return new Header()
                .description("The full version of the API")
                .schema(new StringSchema().example("1.0.0"));
    }

    private static Content problemContent() {
        return new Content()
                .addMediaType(
                        PROBLEM_JSON,
                        new MediaType()
                                .schema(new Schema<>().$ref("#/components/schemas/" + PROBLEM)));
    }

    private static Schema<?> problemSchema() {
        Schema<?> part =
                new Schema<>()
                        .type("object")
                        .addProperty("pointer", text("JSON pointer to the wrong part"))
                        .addProperty("code", text("Stable reason"))
                        .addProperty("detail", text("The reason in words"));
        return new Schema<>()
                .type("object")
                .description("An error (RFC 9457)")
                .addProperty("type", text("Stable URI of the problem type").format("uri"))
                .addProperty("title", text("The type in words"))
                .addProperty("status", new Schema<>().type("integer").format("int32"))
                .addProperty("detail", text("What happened"))
                .addProperty("instance", text("This very answer").format("uri"))
                .addProperty("code", text("Stable reason, the type or finer"))
                .addProperty("traceId", text("To find the call in the logs"))
                .addProperty("retriable", new Schema<>().type("boolean"))
                .addProperty("errors", new ArraySchema().items(part));
    }

    private static Schema<?> text(String description) {
        return new StringSchema().description(description);
    }
}

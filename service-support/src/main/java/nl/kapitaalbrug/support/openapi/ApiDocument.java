package nl.kapitaalbrug.support.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Paths;
import io.swagger.v3.oas.models.info.Contact;
import io.swagger.v3.oas.models.info.Info;
import io.swagger.v3.oas.models.info.License;
import io.swagger.v3.oas.models.servers.Server;
import java.util.List;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;

/**
 * Completes the document: contact, server, problem answers, the version in a header. The major
 * version moves from the paths to the address of the server, where the design rules want it
 * (/core/uri-version). Comes last, so that others see the paths as the controllers know them.
 */
final class ApiDocument implements OpenApiCustomizer, Ordered {

    private final ApiProperties properties;
    private final String title;
    private final String version;

    ApiDocument(ApiProperties properties, String title, String version) {
        this.properties = properties;
        this.title = title;
        this.version = version;
    }

    @Override
    public int getOrder() {
        return LOWEST_PRECEDENCE;
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
        String major = "/v" + version.replaceAll("\\..*", "");
        String server = properties.server() == null ? "" : properties.server().toString();
        document.servers(List.of(new Server().url(server + major)));
        if (document.getComponents() != null) {
            document.getComponents()
                    .addSchemas(ProblemAnswers.SCHEMA, ProblemAnswers.problemSchema());
        }
        if (document.getPaths() != null) {
            document.paths(below(major, document.getPaths()));
            document.getPaths()
                    .values()
                    .forEach(path -> path.readOperations().forEach(ProblemAnswers::complete));
        }
    }

    private static Paths below(String major, Paths paths) {
        Paths shorter = new Paths();
        paths.forEach((path, item) -> shorter.addPathItem(below(major, path), item));
        shorter.setExtensions(paths.getExtensions());
        return shorter;
    }

    private static String below(String major, String path) {
        return path.startsWith(major + "/") ? path.substring(major.length()) : path;
    }
}

package nl.kapitaalbrug.support.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;

/**
 * Makes plain text of what comes from Javadoc, and words of what comes from class names: readers of
 * the document know neither mark-up nor classes of ours.
 */
final class PlainDescriptions implements OpenApiCustomizer, Ordered {

    private static final String GENERATED_TAG = "-controller";

    /** After everybody else who adds descriptions. */
    @Override
    public int getOrder() {
        return 2;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getTags() != null) {
            document.getTags().forEach(PlainDescriptions::clean);
        }
        if (document.getPaths() != null) {
            document.getPaths()
                    .values()
                    .forEach(path -> path.readOperations().forEach(PlainDescriptions::clean));
        }
        if (document.getComponents() != null && document.getComponents().getSchemas() != null) {
            document.getComponents().getSchemas().values().forEach(PlainDescriptions::clean);
        }
    }

    private static void clean(Tag tag) {
        tag.setName(words(tag.getName()));
        tag.setDescription(plain(tag.getDescription()));
    }

    private static void clean(Operation operation) {
        if (operation.getTags() != null) {
            operation.setTags(operation.getTags().stream().map(PlainDescriptions::words).toList());
        }
        operation.setDescription(plain(operation.getDescription()));
        List<Parameter> parameters = operation.getParameters();
        if (parameters != null) {
            parameters.forEach(one -> one.setDescription(plain(one.getDescription())));
        }
    }

    private static void clean(Schema<?> schema) {
        schema.setDescription(plain(schema.getDescription()));
        Map<String, ?> properties = schema.getProperties();
        if (properties != null) {
            properties.values().forEach(PlainDescriptions::cleanAny);
        }
        cleanAny(schema.getItems());
        cleanAny(schema.getAdditionalProperties());
    }

    private static void cleanAny(@Nullable Object schema) {
        if (schema instanceof Schema<?> one) {
            clean(one);
        }
    }

    /** Without mark-up, on one line, beginning with a capital; nothing stays nothing. */
    static @Nullable String plain(@Nullable String text) {
        if (text == null) {
            return null;
        }
        String plain =
                text.replaceAll("</?[a-zA-Z][^>]*>", "")
                        .replace("&lt;", "<")
                        .replace("&gt;", ">")
                        .replace("&amp;", "&")
                        .replaceAll("\\s+", " ")
                        .strip();
        return plain.isEmpty() ? null : capital(plain);
    }

    /** {@code instruments-controller} becomes {@code Instruments}; other names stay. */
    static String words(String name) {
        return name.endsWith(GENERATED_TAG)
                ? capital(
                        name.substring(0, name.length() - GENERATED_TAG.length()).replace('-', ' '))
                : name;
    }

    /** A name of ours within a text, such as {@code dealId}, stays as it is. */
    private static String capital(String text) {
        boolean aName = text.matches("(?s)[a-z]+[A-Z].*");
        return aName ? text : text.substring(0, 1).toUpperCase(Locale.ROOT) + text.substring(1);
    }
}

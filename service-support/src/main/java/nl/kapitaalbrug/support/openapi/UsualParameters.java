package nl.kapitaalbrug.support.openapi;

import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.parameters.Parameter;
import java.math.BigDecimal;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;
import org.springdoc.core.customizers.OpenApiCustomizer;
import org.springframework.core.Ordered;

/**
 * Explains what is alike in all our APIs, where a controller does not: the pages of a list, and ids
 * in a path.
 */
final class UsualParameters implements OpenApiCustomizer, Ordered {

    private static final int MAX_PAGE_SIZE = 100;

    @Override
    public int getOrder() {
        return 1;
    }

    @Override
    public void customise(OpenAPI document) {
        if (document.getPaths() != null) {
            document.getPaths()
                    .forEach((path, item) ->
                            item.readOperations().forEach(operation -> explain(path, operation)));
        }
    }

    private static void explain(String path, Operation operation) {
        if (operation.getParameters() != null) {
            operation.getParameters().forEach(parameter -> explain(path, parameter));
        }
    }

    private static void explain(String path, Parameter parameter) {
        boolean explained = parameter.getDescription() != null;
        switch (parameter.getIn() + " " + parameter.getName()) {
            case "query page" -> {
                bound(parameter, 1, null);
                describe(parameter, explained, "Number of the page, from 1");
            }
            case "query pageSize" -> {
                bound(parameter, 1, MAX_PAGE_SIZE);
                describe(parameter, explained, "How many on a page");
            }
            default -> {
                String owner = owner(path, parameter);
                describe(parameter, explained || owner.isEmpty(), "Id of the " + owner);
            }
        }
    }

    private static void describe(Parameter parameter, boolean explained, String description) {
        if (!explained) {
            parameter.setDescription(description);
        }
    }

    private static void bound(Parameter parameter, int min, @Nullable Integer max) {
        Schema<?> schema = parameter.getSchema();
        if (schema != null && schema.getMinimum() == null) {
            schema.setMinimum(BigDecimal.valueOf(min));
            schema.setMaximum(max == null ? null : BigDecimal.valueOf(max));
        }
    }

    /** What {@code /financing-requests/{id}} is the id of: a financing request. */
    private static String owner(String path, Parameter parameter) {
        boolean isId = parameter.getName().matches("id|[a-zA-Z]+Id");
        Matcher matcher =
                Pattern.compile("/([a-z-]+)s/\\{" + Pattern.quote(parameter.getName()) + "}")
                        .matcher(path);
        return isId && matcher.find() ? matcher.group(1).replace('-', ' ') : "";
    }
}

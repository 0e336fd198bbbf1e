package nl.kapitaalbrug.support.openapi;

import io.swagger.v3.oas.models.Operation;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.parameters.HeaderParameter;
import java.util.Arrays;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import org.springdoc.core.customizers.OperationCustomizer;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.web.method.HandlerMethod;

/** Shows the headers that controllers take as {@link IdempotencyKey} and {@link EntityTag}. */
final class HeaderParameters implements OperationCustomizer {

    @Override
    public Operation customize(Operation operation, HandlerMethod method) {
        if (takes(method, IdempotencyKey.class)) {
            operation.addParametersItem(
                    header(
                            IdempotencyKey.HEADER,
                            "Makes a repeated call count once",
                            "[A-Za-z0-9-]{1,255}"));
        }
        if (takes(method, EntityTag.class)) {
            operation.addParametersItem(
                    header(HttpHeaders.IF_MATCH, "The version that was read", "\"[0-9]+\""));
        }
        return operation;
    }

    private static boolean takes(HandlerMethod method, Class<?> type) {
        return Arrays.stream(method.getMethodParameters())
                .map(MethodParameter::getParameterType)
                .anyMatch(type::equals);
    }

    private static HeaderParameter header(String name, String description, String pattern) {
        HeaderParameter parameter = new HeaderParameter();
        parameter
                .name(name)
                .description(description)
                .required(true)
                .schema(new StringSchema().pattern(pattern));
        return parameter;
    }
}

package nl.kapitaalbrug.support.openapi;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.IntegerSchema;
import io.swagger.v3.oas.models.media.NumberSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.ParameterizedType;
import java.lang.reflect.Type;
import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Iterator;
import nl.kapitaalbrug.contracts.value.ScalarValue;
import org.jspecify.annotations.Nullable;

/** Describes a value that is written as one scalar as that scalar, not as an object. */
final class ScalarSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (ScalarValue.class.isAssignableFrom(raw)) {
            return schema(scalarOf(raw));
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    private static Schema<?> schema(Type scalar) {
        if (scalar == String.class) {
            return new StringSchema();
        }
        return scalar == BigDecimal.class ? new NumberSchema() : new IntegerSchema();
    }

    private static Type scalarOf(Class<?> value) {
        return Arrays.stream(value.getGenericInterfaces())
                .filter(ParameterizedType.class::isInstance)
                .map(ParameterizedType.class::cast)
                .filter(type -> type.getRawType() == ScalarValue.class)
                .map(type -> type.getActualTypeArguments()[0])
                .findAny()
                .orElse(String.class);
    }
}

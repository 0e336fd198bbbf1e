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
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.ScalarValue;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.contracts.value.Trl;
import org.jspecify.annotations.Nullable;

/** Describes a value that is written as one scalar as that scalar, not as an object. */
final class ScalarSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        Class<?> raw = Json.mapper().constructType(type.getType()).getRawClass();
        if (ScalarValue.class.isAssignableFrom(raw)) {
            return described(schema(scalarOf(raw)), raw);
        }
        return chain.hasNext() ? chain.next().resolve(type, context, chain) : null;
    }

    /** What the value is, and its bounds, where its class holds them to one form. */
    private static Schema<?> described(Schema<?> schema, Class<?> value) {
        if (value == EuroAmount.class) {
            BigDecimal most = BigDecimal.valueOf(EuroAmount.MAX_CENTS / 100);
            schema.description("Euros, at most two decimals").minimum(most.negate()).maximum(most);
        } else if (value == Tenor.class) {
            schema.description("Months")
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(Tenor.MAX_MONTHS));
        } else if (value == Trl.class) {
            schema.description("Technology readiness level")
                    .minimum(BigDecimal.ONE)
                    .maximum(BigDecimal.valueOf(9));
        } else if (value == MunicipalityCode.class) {
            schema.description("CBS code of a municipality, or ELSEWHERE").example("GM0153");
        } else if (value == KvkNumber.class) {
            schema.description("Number in the trade register").pattern("[0-9]{8}");
        }
        return schema;
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

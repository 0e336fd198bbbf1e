package nl.kapitaalbrug.support.openapi;

import com.fasterxml.jackson.databind.JavaType;
import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverter;
import io.swagger.v3.core.converter.ModelConverterContext;
import io.swagger.v3.core.util.Json;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import java.lang.reflect.RecordComponent;
import java.util.Arrays;
import java.util.Iterator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;

/**
 * Says of a record which parts are always there: all that are not marked {@link Nullable}, exactly
 * as bodies are read. And of a map which names it may have, when they are a closed list.
 */
final class RecordSchemas implements ModelConverter {

    @Override
    public @Nullable Schema<?> resolve(
            AnnotatedType type, ModelConverterContext context, Iterator<ModelConverter> chain) {
        if (!chain.hasNext()) {
            return null;
        }
        Schema<?> schema = chain.next().resolve(type, context, chain);
        if (schema == null) {
            return null;
        }
        JavaType java = Json.mapper().constructType(type.getType());
        if (java.isMapLikeType() && java.getKeyType().isEnumType()) {
            schema.setPropertyNames(names(java.getKeyType().getRawClass()));
        }
        if (java.getRawClass().isRecord()) {
            require(defined(schema, context), java.getRawClass());
        }
        return schema;
    }

    private static Schema<?> defined(Schema<?> schema, ModelConverterContext context) {
        String reference = schema.get$ref();
        if (reference == null) {
            return schema;
        }
        String name = reference.substring(reference.lastIndexOf('/') + 1);
        Schema<?> model = context.getDefinedModels().get(name);
        return model == null ? schema : model;
    }

    private static void require(Schema<?> schema, Class<?> record) {
        Map<String, ?> properties = schema.getProperties();
        if (properties == null || !isMarked(record)) {
            return;
        }
        List<String> demanded =
                Arrays.stream(record.getRecordComponents())
                        .filter(RecordSchemas::isDemanded)
                        .map(RecordComponent::getName)
                        .filter(properties::containsKey)
                        .toList();
        schema.setRequired(demanded.isEmpty() ? null : demanded);
    }

    private static boolean isMarked(Class<?> record) {
        return record.isAnnotationPresent(NullMarked.class)
                || record.getPackage().isAnnotationPresent(NullMarked.class);
    }

    private static boolean isDemanded(RecordComponent component) {
        return component.getType() != Optional.class
                && !component.getAnnotatedType().isAnnotationPresent(Nullable.class);
    }

    private static Schema<?> names(Class<?> closedList) {
        StringSchema names = new StringSchema();
        for (Object name : closedList.getEnumConstants()) {
            names.addEnumItem(((Enum<?>) name).name());
        }
        return names;
    }
}

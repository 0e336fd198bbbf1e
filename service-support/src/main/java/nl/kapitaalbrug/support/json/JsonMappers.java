package nl.kapitaalbrug.support.json;

import tools.jackson.core.StreamReadConstraints;
import tools.jackson.core.StreamReadFeature;
import tools.jackson.core.json.JsonFactory;
import tools.jackson.databind.DeserializationFeature;
import tools.jackson.databind.MapperFeature;
import tools.jackson.databind.cfg.CoercionAction;
import tools.jackson.databind.cfg.CoercionInputShape;
import tools.jackson.databind.cfg.DateTimeFeature;
import tools.jackson.databind.cfg.EnumFeature;
import tools.jackson.databind.cfg.JsonNodeFeature;
import tools.jackson.databind.cfg.MutableCoercionConfig;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.type.LogicalType;

/** Makes the two JSON mappers. Both write the same JSON and convert no type into another. */
public final class JsonMappers {

    /** How deep objects and arrays may be nested. */
    public static final int MAX_DEPTH = 32;

    /** How many characters a text may have. */
    public static final int MAX_STRING = 100_000;

    /** How many characters a number may have. */
    public static final int MAX_NUMBER = 64;

    /** How many characters a field name may have. */
    public static final int MAX_NAME = 100;

    /** How many characters a document may have. */
    public static final long MAX_DOCUMENT = 1_048_576;

    private JsonMappers() {}

    /** For what clients send: refuses everything that is not exactly as described. */
    public static JsonMapper strict() {
        return common().enable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    /** For messages and answers of other services: as strict, but extra fields are left out. */
    public static JsonMapper tolerant() {
        return common().disable(DeserializationFeature.FAIL_ON_UNKNOWN_PROPERTIES).build();
    }

    private static JsonMapper.Builder common() {
        JsonFactory factory =
                JsonFactory.builder()
                        .streamReadConstraints(
                                StreamReadConstraints.builder()
                                        .maxNestingDepth(MAX_DEPTH)
                                        .maxStringLength(MAX_STRING)
                                        .maxNumberLength(MAX_NUMBER)
                                        .maxNameLength(MAX_NAME)
                                        .maxDocumentLength(MAX_DOCUMENT)
                                        .build())
                        .enable(StreamReadFeature.STRICT_DUPLICATE_DETECTION)
                        .disable(StreamReadFeature.INCLUDE_SOURCE_IN_LOCATION)
                        .build();
        JsonMapper.Builder builder =
                JsonMapper.builder(factory)
                        .enable(DeserializationFeature.FAIL_ON_TRAILING_TOKENS)
                        .enable(DeserializationFeature.FAIL_ON_READING_DUP_TREE_KEY)
                        .enable(DeserializationFeature.FAIL_ON_NULL_FOR_PRIMITIVES)
                        .enable(DeserializationFeature.USE_BIG_DECIMAL_FOR_FLOATS)
                        .disable(DeserializationFeature.ACCEPT_FLOAT_AS_INT)
                        .enable(EnumFeature.FAIL_ON_NUMBERS_FOR_ENUMS)
                        .disable(EnumFeature.READ_ENUMS_USING_TO_STRING)
                        .disable(EnumFeature.WRITE_ENUMS_USING_TO_STRING)
                        .disable(DateTimeFeature.WRITE_DATES_AS_TIMESTAMPS)
                        .disable(DateTimeFeature.WRITE_DURATIONS_AS_TIMESTAMPS)
                        .disable(JsonNodeFeature.STRIP_TRAILING_BIGDECIMAL_ZEROES)
                        .disable(MapperFeature.ALLOW_COERCION_OF_SCALARS)
                        .addModule(ValueModule.create());
        return withoutCoercion(LaterParts.leaveOut(builder));
    }

    private static JsonMapper.Builder withoutCoercion(JsonMapper.Builder builder) {
        builder.withCoercionConfigDefaults(JsonMappers::refuseAll);
        for (LogicalType type : LogicalType.values()) {
            builder.withCoercionConfig(
                    type,
                    config -> {
                        refuseAll(config);
                        if (type == LogicalType.Float) {
                            config.setCoercion(
                                    CoercionInputShape.Integer, CoercionAction.TryConvert);
                        }
                    });
        }
        return builder;
    }

    private static void refuseAll(MutableCoercionConfig config) {
        for (CoercionInputShape shape : CoercionInputShape.values()) {
            config.setCoercion(shape, CoercionAction.Fail);
        }
    }
}

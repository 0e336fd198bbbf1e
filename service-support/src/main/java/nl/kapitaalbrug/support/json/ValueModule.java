package nl.kapitaalbrug.support.json;

import java.lang.reflect.InvocationTargetException;
import java.lang.reflect.Method;
import java.time.Instant;
import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeParseException;
import java.util.UUID;
import java.util.function.Function;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.contracts.value.ScalarValue;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonGenerator;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.BeanDescription;
import tools.jackson.databind.BeanProperty;
import tools.jackson.databind.DeserializationConfig;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JacksonModule;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.SerializationContext;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.ValueSerializer;
import tools.jackson.databind.module.SimpleDeserializers;
import tools.jackson.databind.module.SimpleModule;

/** How values are written as one scalar: our own values, dates and ids, in one form only. */
final class ValueModule {

    private static final int MAX_YEAR = 9999;

    private ValueModule() {}

    static JacksonModule create() {
        SimpleModule module = new SimpleModule("kapitaalbrug-values");
        Deserializers deserializers = new Deserializers();
        deserializers.addDeserializer(String.class, new StringDeserializer());
        text(deserializers, LocalDate.class, ValueModule::date);
        text(deserializers, YearMonth.class, YearMonth::parse);
        text(deserializers, Instant.class, Instant::parse);
        text(deserializers, UUID.class, ValueModule::uuid);
        module.setDeserializers(deserializers);
        module.addSerializer(new ScalarSerializer());
        return module;
    }

    private static <T> void text(
            SimpleDeserializers all, Class<T> type, Function<String, T> factory) {
        all.addDeserializer(type, new TextDeserializer<>(type, factory));
    }

    private static boolean isHalf(int codePoint) {
        return codePoint >= Character.MIN_SURROGATE && codePoint <= Character.MAX_SURROGATE;
    }

    private static LocalDate date(String text) {
        LocalDate date = LocalDate.parse(text);
        if (date.getYear() < 0 || date.getYear() > MAX_YEAR) {
            throw new DateTimeParseException("outside 0..9999", text, 0);
        }
        return date;
    }

    private static UUID uuid(String text) {
        UUID uuid = UUID.fromString(text);
        if (!uuid.toString().equalsIgnoreCase(text)) {
            throw new IllegalArgumentException("not the canonical form");
        }
        return uuid;
    }

    /** Adds a deserialiser for every type that is a {@link ScalarValue}. */
    private static final class Deserializers extends SimpleDeserializers {

        private static final long serialVersionUID = 1L;

        @Override
        public ValueDeserializer<?> findBeanDeserializer(
                JavaType type, DeserializationConfig config, BeanDescription.Supplier description) {
            return type.isTypeOrSubTypeOf(ScalarValue.class) && type.isConcrete()
                    ? new ScalarDeserializer(type)
                    : super.findBeanDeserializer(type, config, description);
        }
    }

    /** Any text of whole characters; what else it may hold is for the field to say. */
    private static final class StringDeserializer extends ValueDeserializer<String> {

        @Override
        public String deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return (String) context.handleUnexpectedToken(String.class, parser);
            }
            String text = parser.getString();
            if (text.codePoints().anyMatch(ValueModule::isHalf)) {
                return (String)
                        context.handleInstantiationProblem(
                                String.class,
                                null,
                                new InvalidValueException(
                                        "TEXT_NOT_ALLOWED", "The text holds half a character"));
            }
            return text;
        }
    }

    private static final class TextDeserializer<T> extends ValueDeserializer<T> {

        private final Class<T> type;
        private final Function<String, T> factory;

        TextDeserializer(Class<T> type, Function<String, T> factory) {
            this.type = type;
            this.factory = factory;
        }

        @Override
        public T deserialize(JsonParser parser, DeserializationContext context) {
            if (!parser.hasToken(JsonToken.VALUE_STRING)) {
                return type.cast(context.handleUnexpectedToken(type, parser));
            }
            String text = parser.getString();
            try {
                return factory.apply(text);
            } catch (DateTimeParseException | IllegalArgumentException e) {
                return type.cast(context.handleWeirdStringValue(type, text, "not of the form"));
            }
        }
    }

    private static final class ScalarDeserializer extends ValueDeserializer<Object> {

        private final Class<?> type;
        private final JavaType scalar;
        private final Method factory;
        private final @Nullable ValueDeserializer<Object> reader;

        ScalarDeserializer(JavaType type) {
            this.type = type.getRawClass();
            this.scalar = type.findSuperType(ScalarValue.class).containedType(0);
            this.reader = null;
            try {
                this.factory = this.type.getMethod("of", scalar.getRawClass());
            } catch (NoSuchMethodException e) {
                throw new IllegalStateException(
                        "%s has no public static of(%s)".formatted(type, scalar), e);
            }
        }

        private ScalarDeserializer(ScalarDeserializer as, ValueDeserializer<Object> reader) {
            this.type = as.type;
            this.scalar = as.scalar;
            this.factory = as.factory;
            this.reader = reader;
        }

        /** Looked up once: the lookup costs more than the reading. */
        @Override
        public ValueDeserializer<?> createContextual(
                DeserializationContext context, @Nullable BeanProperty property) {
            return new ScalarDeserializer(this, context.findRootValueDeserializer(scalar));
        }

        @Override
        public Object deserialize(JsonParser parser, DeserializationContext context) {
            Object raw =
                    reader == null
                            ? context.readValue(parser, scalar)
                            : reader.deserialize(parser, context);
            if (raw == null) {
                return null;
            }
            try {
                return factory.invoke(null, raw);
            } catch (InvocationTargetException e) {
                return context.handleInstantiationProblem(type, null, e.getCause());
            } catch (IllegalAccessException e) {
                throw new IllegalStateException("%s.of is not public".formatted(type), e);
            }
        }
    }

    private static final class ScalarSerializer extends ValueSerializer<ScalarValue<?>> {

        @Override
        public Class<?> handledType() {
            return ScalarValue.class;
        }

        @Override
        public void serialize(
                ScalarValue<?> value, JsonGenerator generator, SerializationContext context) {
            context.writeValue(generator, value.scalar());
        }
    }
}

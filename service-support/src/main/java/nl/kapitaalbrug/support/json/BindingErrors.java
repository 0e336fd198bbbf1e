package nl.kapitaalbrug.support.json;

import java.time.temporal.Temporal;
import java.util.UUID;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.support.problem.FieldError;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.databind.DeserializationContext;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.ValueDeserializer;
import tools.jackson.databind.deser.DeserializationProblemHandler;

/**
 * Gathers what is wrong while JSON is bound to a record, so that reading goes on after the first
 * error. Without a gatherer in the reader's attributes the first error ends the reading as usual.
 */
final class BindingErrors {

    /** The reader's attribute under which the {@link Violations} stand. */
    static final Object ATTRIBUTE = BindingErrors.class;

    private BindingErrors() {}

    private static @Nullable Violations gathered(DeserializationContext context) {
        return (Violations) context.getAttribute(ATTRIBUTE);
    }

    private static String pointer(JsonParser parser) {
        return parser.streamReadContext().pathAsPointer().toString();
    }

    static String codeOf(@Nullable Throwable thrown) {
        return thrown instanceof InvalidValueException invalid ? invalid.code() : "INVALID";
    }

    /** Asked by Jackson whenever something does not fit. */
    static final class Collector extends DeserializationProblemHandler {

        @Override
        public boolean handleUnknownProperty(
                DeserializationContext context,
                JsonParser parser,
                @Nullable ValueDeserializer<?> deserializer,
                Object target,
                String name) {
            Violations errors = gathered(context);
            if (errors == null) {
                return false;
            }
            errors.add(FieldError.of(pointer(parser), "UNKNOWN_FIELD"));
            parser.skipChildren();
            return true;
        }

        @Override
        public @Nullable Object handleUnexpectedToken(
                DeserializationContext context,
                JavaType type,
                @Nullable JsonToken token,
                JsonParser parser,
                @Nullable String message) {
            Violations errors = gathered(context);
            if (errors == null) {
                return NOT_HANDLED;
            }
            errors.add(FieldError.of(pointer(parser), "WRONG_TYPE"));
            parser.skipChildren();
            return null;
        }

        @Override
        public @Nullable Object handleWeirdStringValue(
                DeserializationContext context, Class<?> type, String value, String message) {
            boolean isEnum = type.isEnum();
            boolean isForm = Temporal.class.isAssignableFrom(type);
            String code =
                    isEnum
                            ? "UNKNOWN_VALUE"
                            : isForm || type == UUID.class ? "MALFORMED" : "WRONG_TYPE";
            return gather(context, code);
        }

        @Override
        public @Nullable Object handleWeirdKey(
                DeserializationContext context, Class<?> type, String key, String message) {
            return gather(context, "UNKNOWN_FIELD");
        }

        @Override
        public @Nullable Object handleWeirdNumberValue(
                DeserializationContext context, Class<?> type, Number value, String message) {
            return gather(context, "WRONG_TYPE");
        }

        @Override
        public @Nullable Object handleInstantiationProblem(
                DeserializationContext context,
                Class<?> type,
                @Nullable Object argument,
                Throwable thrown) {
            return gather(context, codeOf(thrown));
        }

        private static @Nullable Object gather(DeserializationContext context, String code) {
            Violations errors = gathered(context);
            if (errors == null) {
                return NOT_HANDLED;
            }
            errors.add(FieldError.of(pointer(context.getParser()), code));
            return null;
        }
    }
}

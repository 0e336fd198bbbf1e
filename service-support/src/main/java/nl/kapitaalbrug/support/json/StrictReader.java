package nl.kapitaalbrug.support.json;

import java.nio.ByteBuffer;
import java.nio.charset.CharacterCodingException;
import java.nio.charset.CodingErrorAction;
import java.nio.charset.StandardCharsets;
import java.util.List;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.FieldError;
import nl.kapitaalbrug.support.problem.Problem;
import nl.kapitaalbrug.support.problem.Violations;
import tools.jackson.core.JacksonException;
import tools.jackson.core.exc.StreamConstraintsException;
import tools.jackson.core.exc.StreamReadException;
import tools.jackson.databind.JavaType;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Reads what a client sent. A body that is not one JSON document in UTF-8 is refused as a whole;
 * otherwise every wrong part is named at once: unknown fields, wrong types, missing parts, values
 * that refuse themselves, and the rules of a body that is {@link Checked}.
 */
public final class StrictReader {

    private final JsonMapper mapper;

    /** With the {@linkplain JsonMappers#strict() strict mapper}. */
    public StrictReader(JsonMapper mapper) {
        this.mapper = mapper;
    }

    /**
     * Reads a body.
     *
     * @throws UnreadableJsonException (400) with everything that is wrong
     */
    public Object read(byte[] body, JavaType type) {
        JsonNode tree = tree(body);
        Violations errors = new Violations();
        errors.addAll(RequiredParts.missing(tree, type));
        Object value = new Binding(mapper, tree, type, errors).bind();
        if (value instanceof Checked checked) {
            checked.check(errors);
        }
        if (value == null) {
            errors.add(FieldError.of("", "WRONG_TYPE"));
        }
        if (!errors.isEmpty() || value == null) {
            throw new UnreadableJsonException(
                    Problem.of(ProblemType.VALIDATION).withErrors(errors.errors()));
        }
        return value;
    }

    /** Reads a body of that type. */
    public <T> T read(byte[] body, Class<T> type) {
        return type.cast(read(body, mapper.constructType(type)));
    }

    private JsonNode tree(byte[] body) {
        if (body.length == 0) {
            throw refused("body-missing", "");
        }
        try {
            return mapper.readTree(utf8(body));
        } catch (StreamConstraintsException e) {
            throw refused("json-too-complex", Binding.pointer(e.getPath()));
        } catch (StreamReadException e) {
            boolean duplicate = e.getOriginalMessage().startsWith("Duplicate Object property");
            throw duplicate
                    ? refused("duplicate-key", Binding.pointer(e.getPath()))
                    : refused(ProblemType.MALFORMED_JSON.slug(), "");
        } catch (JacksonException e) {
            throw refused(ProblemType.MALFORMED_JSON.slug(), "");
        } catch (NumberFormatException e) {
            // an exponent that no number can have; the parser does not wrap this one
            throw refused("json-too-complex", "");
        }
    }

    private static String utf8(byte[] body) {
        try {
            return StandardCharsets.UTF_8
                    .newDecoder()
                    .onMalformedInput(CodingErrorAction.REPORT)
                    .onUnmappableCharacter(CodingErrorAction.REPORT)
                    .decode(ByteBuffer.wrap(body))
                    .toString();
        } catch (CharacterCodingException e) {
            throw refused("not-utf-8", "");
        }
    }

    private static UnreadableJsonException refused(String code, String pointer) {
        Problem problem = Problem.of(ProblemType.MALFORMED_JSON).withCode(code);
        return new UnreadableJsonException(
                pointer.isEmpty()
                        ? problem
                        : problem.withErrors(List.of(FieldError.of(pointer, "INVALID"))));
    }
}

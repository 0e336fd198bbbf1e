package nl.kapitaalbrug.support.json;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import tools.jackson.core.JsonParser;
import tools.jackson.core.JsonToken;
import tools.jackson.core.ObjectReadContext;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.util.TokenBuffer;

/**
 * JSON in one form only (RFC 8785): the same value always gives the same text, so its hash means
 * something. Names are sorted by UTF-16 code units, numbers are written as ECMAScript writes them.
 */
public final class CanonicalJson {

    private static final JsonMapper MAPPER = JsonMappers.tolerant();
    private static final int FIRST_SIZE = 4_096;

    /** Whole numbers below this are written digit by digit. */
    private static final double WHOLE_BELOW = 1e15;

    /** From here up to {@link #PLAIN_BELOW} Java writes broken numbers as ECMAScript does. */
    private static final double PLAIN_FROM = 1e-3;

    private static final double PLAIN_BELOW = 1e7;

    private CanonicalJson() {}

    /** The canonical text of whatever can be written as JSON. */
    public static String of(Object value) {
        StringBuilder out = new StringBuilder(FIRST_SIZE);
        try (TokenBuffer tokens = TokenBuffer.forGeneration()) {
            MAPPER.writeValue(tokens, value);
            try (JsonParser parser = tokens.asParser(ObjectReadContext.empty())) {
                parser.nextToken();
                write(parser, out);
            }
        }
        return out.toString();
    }

    private static void write(JsonParser parser, StringBuilder out) {
        switch (parser.currentToken()) {
            case START_OBJECT -> writeObject(parser, out);
            case START_ARRAY -> writeArray(parser, out);
            case VALUE_NULL -> out.append("null");
            case VALUE_TRUE -> out.append("true");
            case VALUE_FALSE -> out.append("false");
            case VALUE_NUMBER_INT, VALUE_NUMBER_FLOAT ->
                    out.append(number(parser.getNumberValue()));
            default -> writeText(parser.getString(), out);
        }
    }

    /**
     * Members come in order as a rule; only where they do not, they are put in order afterwards.
     */
    private static void writeObject(JsonParser parser, StringBuilder out) {
        List<Member> members = new ArrayList<>();
        boolean sorted = true;
        out.append('{');
        int begin = out.length();
        String before = "";
        for (String name = parser.nextName(); name != null; name = parser.nextName()) {
            if (!members.isEmpty()) {
                out.append(',');
                sorted &= before.compareTo(name) < 0;
            }
            int start = out.length();
            writeText(name, out);
            out.append(':');
            parser.nextToken();
            write(parser, out);
            members.add(new Member(name, start, out.length()));
            before = name;
        }
        if (!sorted) {
            sort(members, begin, out);
        }
        out.append('}');
    }

    private static void sort(List<Member> members, int begin, StringBuilder out) {
        members.sort(Comparator.comparing(Member::name));
        StringBuilder inOrder = new StringBuilder(out.length() - begin);
        for (Member member : members) {
            inOrder.append(inOrder.isEmpty() ? "" : ",").append(out, member.start(), member.end());
        }
        out.setLength(begin);
        out.append(inOrder);
    }

    private static void writeArray(JsonParser parser, StringBuilder out) {
        out.append('[');
        String separator = "";
        while (parser.nextToken() != JsonToken.END_ARRAY) {
            out.append(separator);
            write(parser, out);
            separator = ",";
        }
        out.append(']');
    }

    /** A member of an object, and where it stands in the text. */
    private record Member(String name, int start, int end) {}

    /**
     * A number as ECMAScript writes it: the shortest decimal that gives the same double.
     *
     * @throws IllegalArgumentException when the number is not finite as a double
     */
    static String number(Number number) {
        double value = number.doubleValue();
        if (!Double.isFinite(value)) {
            throw new IllegalArgumentException("The number has no place in JSON: it is not finite");
        }
        double size = Math.abs(value);
        if (size < WHOLE_BELOW && value == (long) value) {
            return Long.toString((long) value);
        }
        if (PLAIN_FROM <= size && size < PLAIN_BELOW) {
            return Double.toString(value);
        }
        return shortestText(value);
    }

    private static String shortestText(double value) {
        BigDecimal decimal = shortest(Math.abs(value));
        String digits = decimal.unscaledValue().toString();
        int exponent = digits.length() - decimal.scale();
        return (value < 0 ? "-" : "") + layOut(digits, exponent);
    }

    /** Java writes at least two digits, and so does not always find the only one that is needed. */
    private static BigDecimal shortest(double value) {
        BigDecimal decimal = new BigDecimal(Double.toString(value)).stripTrailingZeros();
        BigDecimal single = decimal.round(new MathContext(1));
        return single.doubleValue() == value ? single.stripTrailingZeros() : decimal;
    }

    /** Number::toString of ECMAScript: value = 0.digits x 10^exponent. */
    private static String layOut(String digits, int exponent) {
        int count = digits.length();
        if (count <= exponent && exponent <= 21) {
            return digits + "0".repeat(exponent - count);
        }
        if (0 < exponent && exponent <= 21) {
            return digits.substring(0, exponent) + "." + digits.substring(exponent);
        }
        if (-6 < exponent && exponent <= 0) {
            return "0." + "0".repeat(-exponent) + digits;
        }
        int power = exponent - 1;
        String mantissa = count == 1 ? digits : digits.charAt(0) + "." + digits.substring(1);
        return mantissa + "e" + (power < 0 ? "-" : "+") + Math.abs(power);
    }

    private static void writeText(String text, StringBuilder out) {
        out.append('"');
        for (int i = 0; i < text.length(); i++) {
            char c = text.charAt(i);
            switch (c) {
                case '"' -> out.append("\\\"");
                case '\\' -> out.append("\\\\");
                case '\b' -> out.append("\\b");
                case '\f' -> out.append("\\f");
                case '\n' -> out.append("\\n");
                case '\r' -> out.append("\\r");
                case '\t' -> out.append("\\t");
                default -> {
                    if (c < 0x20) {
                        out.append("\\u00").append(Character.forDigit(c >> 4, 16));
                        out.append(Character.forDigit(c & 15, 16));
                    } else {
                        out.append(c);
                    }
                }
            }
        }
        out.append('"');
    }
}

package nl.kapitaalbrug.portal.request;

import java.math.BigDecimal;
import java.util.Arrays;
import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;
import java.util.stream.StreamSupport;
import tools.jackson.databind.JsonNode;

/** Reads what may be there of an answer of a service. */
public final class Tree {

    private Tree() {}

    /**
     * A text, in the reader's language if it has two; empty without one. An amount in it stays on
     * one line with its sign.
     */
    public static String text(JsonNode node, Locale locale) {
        return said(node, locale).replace("€ ", "€\u00a0");
    }

    private static String said(JsonNode node, Locale locale) {
        if (node.isObject()) {
            String language = "en".equals(locale.getLanguage()) ? "en" : "nl";
            return node.path(language).asString("");
        }
        return node.isString() || node.isNumber() ? node.asString() : "";
    }

    /** A number; empty without one. */
    public static Optional<BigDecimal> number(JsonNode node) {
        return node.isNumber() ? Optional.of(node.asDecimal()) : Optional.empty();
    }

    /** The constant of that name; empty when a later version of a service calls it otherwise. */
    public static <E extends Enum<E>> Optional<E> constant(Class<E> type, String name) {
        return Arrays.stream(type.getEnumConstants())
                .filter(one -> one.name().equals(name))
                .findAny();
    }

    /** The parts of a list; none without one. */
    public static Stream<JsonNode> each(JsonNode list) {
        return list.isArray() ? StreamSupport.stream(list.spliterator(), false) : Stream.empty();
    }
}

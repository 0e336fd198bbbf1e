package nl.kapitaalbrug.portal.chart;

import java.util.ArrayDeque;
import java.util.Deque;

/** Writes elements of a drawing. Every text and value is escaped. */
final class Svg {

    private final StringBuilder out = new StringBuilder();
    private final Deque<String> open = new ArrayDeque<>();

    /** Begins an element; names and values of its attributes in turn. */
    Svg begin(String name, Object... attributes) {
        element(name, attributes).append('>');
        open.push(name);
        return this;
    }

    /** Ends the element that was begun last. */
    Svg end() {
        out.append("</").append(open.pop()).append('>');
        return this;
    }

    /** An element without content. */
    Svg empty(String name, Object... attributes) {
        element(name, attributes).append("></").append(name).append('>');
        return this;
    }

    /** An element with only a text. */
    Svg text(String name, String text, Object... attributes) {
        element(name, attributes).append('>').append(escaped(text));
        out.append("</").append(name).append('>');
        return this;
    }

    private StringBuilder element(String name, Object... attributes) {
        out.append('<').append(name);
        for (int i = 0; i < attributes.length; i += 2) {
            out.append(' ').append(attributes[i]).append("=\"");
            out.append(escaped(String.valueOf(attributes[i + 1]))).append('"');
        }
        return out;
    }

    private static String escaped(String text) {
        return text.replace("&", "&amp;")
                .replace("<", "&lt;")
                .replace(">", "&gt;")
                .replace("\"", "&quot;");
    }

    /** The drawing, complete. */
    String drawing() {
        if (!open.isEmpty()) {
            throw new IllegalStateException("The element (%s) was not ended".formatted(open));
        }
        return out.toString();
    }
}

package nl.kapitaalbrug.portal.form;

import java.util.List;
import java.util.Map;
import java.util.TreeMap;

/**
 * What stands in the fields of a form, as typed: text by name of the field. Nothing is cut or
 * changed, so that a form that comes back shows what was sent.
 *
 * @param texts one or more texts by field
 */
public record Typing(Map<String, List<String>> texts) {

    /** Nothing typed. */
    public static final Typing NOTHING = new Typing(Map.of());

    public Typing {
        texts = Map.copyOf(new TreeMap<>(texts));
    }

    /** The text in a field; empty without one. */
    public String text(String field) {
        List<String> all = texts.getOrDefault(field, List.of());
        return all.isEmpty() ? "" : all.getFirst();
    }

    /** All texts of a field with several answers. */
    public List<String> all(String field) {
        return texts.getOrDefault(field, List.of()).stream()
                .filter(text -> !text.isBlank())
                .toList();
    }
}

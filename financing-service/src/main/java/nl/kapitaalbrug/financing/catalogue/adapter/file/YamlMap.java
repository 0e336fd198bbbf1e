package nl.kapitaalbrug.financing.catalogue.adapter.file;

import java.math.BigDecimal;
import java.net.URI;
import java.time.LocalDate;
import java.time.format.DateTimeParseException;
import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import java.util.TreeSet;
import java.util.function.Function;
import java.util.function.Supplier;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.jspecify.annotations.Nullable;
import org.yaml.snakeyaml.DumperOptions.ScalarStyle;
import org.yaml.snakeyaml.nodes.MappingNode;
import org.yaml.snakeyaml.nodes.Node;
import org.yaml.snakeyaml.nodes.NodeTuple;
import org.yaml.snakeyaml.nodes.ScalarNode;
import org.yaml.snakeyaml.nodes.SequenceNode;

/**
 * One mapping of a YAML file, read key by key. Whoever reads it ends with {@link #done()}, which
 * refuses every key that was not asked for.
 */
final class YamlMap {

    private final int line;
    private final Map<String, Node> values = new LinkedHashMap<>();
    private final Set<String> unread;

    YamlMap(MappingNode mapping) {
        this.line = line(mapping);
        for (NodeTuple tuple : mapping.getValue()) {
            if (!(tuple.getKeyNode() instanceof ScalarNode key)) {
                throw new UnreadableFileException(line(tuple.getKeyNode()), "A key is a word");
            }
            if (values.put(key.getValue(), tuple.getValueNode()) != null) {
                throw new UnreadableFileException(
                        line(key), "The key (%s) stands twice".formatted(key.getValue()));
            }
        }
        this.unread = new TreeSet<>(values.keySet());
    }

    int line() {
        return line;
    }

    Set<String> keys() {
        return values.keySet();
    }

    boolean has(String key) {
        return values.containsKey(key);
    }

    /** Refuses the keys that were not read. */
    void done() {
        if (!unread.isEmpty()) {
            String key = unread.iterator().next();
            Node value = values.get(key);
            throw new UnreadableFileException(
                    value == null ? line : line(value), "The key (%s) is unknown".formatted(key));
        }
    }

    /** Builds a value and names this place when the value refuses. */
    <T> T build(Supplier<T> builder) {
        try {
            return builder.get();
        } catch (IllegalArgumentException e) {
            throw new UnreadableFileException(line, String.valueOf(e.getMessage()));
        }
    }

    String text(String key) {
        ScalarNode node = scalar(required(key), key);
        if (node.getValue().isBlank()) {
            throw new UnreadableFileException(line(node), "The text (%s) is empty".formatted(key));
        }
        return node.getValue();
    }

    @Nullable String optionalText(String key) {
        return has(key) ? text(key) : null;
    }

    LocalisedText localised(String key) {
        YamlMap map = map(key);
        LocalisedText text = new LocalisedText(map.text("nl"), map.text("en"));
        map.done();
        return text;
    }

    @Nullable LocalisedText optionalLocalised(String key) {
        return has(key) ? localised(key) : null;
    }

    boolean flag(String key) {
        String value = plain(key);
        return switch (value) {
            case "true" -> true;
            case "false" -> false;
            default -> throw wrong(key, value, "true or false");
        };
    }

    int whole(String key) {
        return parse(key, "a whole number", Integer::valueOf);
    }

    @Nullable Integer optionalWhole(String key) {
        return has(key) ? Integer.valueOf(whole(key)) : null;
    }

    EuroAmount euros(String key) {
        return parse(key, "whole euros", value -> EuroAmount.ofEuros(Long.parseLong(value)));
    }

    @Nullable EuroAmount optionalEuros(String key) {
        return has(key) ? euros(key) : null;
    }

    BigDecimal decimal(String key) {
        return parse(key, "a number", BigDecimal::new);
    }

    @Nullable BigDecimal optionalDecimal(String key) {
        return has(key) ? decimal(key) : null;
    }

    @Nullable LocalDate optionalDate(String key) {
        return has(key) ? parse(key, "a date", LocalDate::parse) : null;
    }

    @Nullable URI optionalUri(String key) {
        return has(key) ? build(() -> URI.create(text(key))) : null;
    }

    <E extends Enum<E>> E choice(String key, Class<E> type) {
        ScalarNode node = scalar(required(key), key);
        return Keys.find(type, node.getValue())
                .orElseThrow(() -> wrong(key, node.getValue(), "one of " + Keys.all(type)));
    }

    <E extends Enum<E>> Optional<E> optionalChoice(String key, Class<E> type) {
        return has(key) ? Optional.of(choice(key, type)) : Optional.empty();
    }

    /** The words of a list, none twice; empty when the key is absent. */
    List<String> words(String key) {
        List<String> words = new ArrayList<>();
        for (Node item : items(key)) {
            String word = scalar(item, key).getValue();
            if (words.contains(word)) {
                throw new UnreadableFileException(
                        line(item), "The word (%s) stands twice".formatted(word));
            }
            words.add(word);
        }
        return words;
    }

    <E extends Enum<E>> List<E> choices(String key, Class<E> type) {
        return words(key).stream()
                .map(word ->
                        Keys.find(type, word)
                                .orElseThrow(() -> wrong(key, word, "one of " + Keys.all(type))))
                .toList();
    }

    YamlMap map(String key) {
        return mapping(required(key), key);
    }

    Optional<YamlMap> optionalMap(String key) {
        return has(key) ? Optional.of(map(key)) : Optional.empty();
    }

    /** The mappings of a list; empty when the key is absent. */
    List<YamlMap> maps(String key) {
        return items(key).stream().map(item -> mapping(item, key)).toList();
    }

    UnreadableFileException wrong(String key, String value, String expected) {
        Node node = values.get(key);
        return new UnreadableFileException(
                node == null ? line : line(node),
                "The value (%s) of (%s) is not %s".formatted(value, key, expected));
    }

    private <T> T parse(String key, String expected, Function<String, T> parser) {
        String value = plain(key);
        try {
            return parser.apply(value);
        } catch (IllegalArgumentException | DateTimeParseException e) {
            throw wrong(key, value, expected);
        }
    }

    /** A value without quotes: a number, a date, true or false. */
    private String plain(String key) {
        ScalarNode node = scalar(required(key), key);
        if (node.getScalarStyle() != ScalarStyle.PLAIN) {
            throw wrong(key, node.getValue(), "written without quotes");
        }
        return node.getValue();
    }

    private List<Node> items(String key) {
        if (!has(key)) {
            return List.of();
        }
        if (required(key) instanceof SequenceNode list && !list.getValue().isEmpty()) {
            return list.getValue();
        }
        throw wrong(key, "", "a list with something in it");
    }

    private Node required(String key) {
        unread.remove(key);
        Node node = values.get(key);
        if (node == null) {
            throw new UnreadableFileException(line, "The key (%s) is missing".formatted(key));
        }
        return node;
    }

    private static YamlMap mapping(Node node, String key) {
        if (node instanceof MappingNode mapping) {
            return new YamlMap(mapping);
        }
        throw new UnreadableFileException(
                line(node), "The value of (%s) is not a mapping".formatted(key));
    }

    private static ScalarNode scalar(Node node, String key) {
        if (node instanceof ScalarNode scalar) {
            return scalar;
        }
        throw new UnreadableFileException(
                line(node), "The value of (%s) is not a single value".formatted(key));
    }

    private static int line(Node node) {
        return node.getStartMark().getLine() + 1;
    }
}

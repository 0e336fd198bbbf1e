package nl.kapitaalbrug.portal;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashSet;
import java.util.Map;
import java.util.Properties;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;

/**
 * Which texts the templates and the code ask for. A key is written out ({@code #{nav.start}},
 * {@code "nav.start"}) or put together from parts ({@code #{|error.${status}.title|}}, {@code
 * "outcome." + name}); then it stands for every key of that form.
 */
public final class MessageUse {

    private static final Path MAIN = Path.of("src/main");
    private static final Pattern IN_TEMPLATE = Pattern.compile("#\\{\\|?([a-zA-Z0-9_.${}-]+)");
    private static final Pattern IN_CODE =
            Pattern.compile("\"([a-z][A-Za-z0-9]*(?:\\.[A-Za-z0-9_-]+)*\\.?)\"(\\s*\\+)?");

    private final Map<String, String> dutch = load("messages_nl.properties");
    private final Map<String, String> english = load("messages_en.properties");
    private final Set<String> used = new TreeSet<>();
    private final Set<Pattern> families = new HashSet<>();

    /** Reads all templates and all code. */
    public MessageUse() {
        Set<String> roots = new TreeSet<>();
        dutch.keySet().forEach(key -> roots.add(key.substring(0, key.indexOf('.'))));
        files(".html").forEach(text -> collectTemplate(text));
        files(".java").forEach(text -> collectCode(text, roots));
    }

    /** The Dutch texts by key. */
    public Map<String, String> dutch() {
        return dutch;
    }

    /** The English texts by key. */
    public Map<String, String> english() {
        return english;
    }

    /** The keys that are written out somewhere. */
    public Set<String> usedKeys() {
        return used;
    }

    /** Whether something asks for that key. */
    public boolean isUsed(String key) {
        return used.contains(key)
                || families.stream().anyMatch(family -> family.matcher(key).matches());
    }

    private void collectTemplate(String text) {
        Matcher matcher = IN_TEMPLATE.matcher(text);
        while (matcher.find()) {
            String key = matcher.group(1);
            if (key.startsWith("$")) {
                continue;
            }
            if (key.contains("$")) {
                families.add(family(key.replaceAll("\\$\\{[^}]*}", "*")));
            } else {
                used.add(key.replace("}", ""));
            }
        }
    }

    private void collectCode(String text, Set<String> roots) {
        Matcher matcher = IN_CODE.matcher(text);
        while (matcher.find()) {
            String key = matcher.group(1);
            boolean rooted =
                    key.contains(".") && roots.contains(key.substring(0, key.indexOf('.')));
            if (!rooted) {
                continue;
            }
            if (key.endsWith(".") || matcher.group(2) != null) {
                families.add(family(key + "*"));
            } else {
                used.add(key);
            }
        }
    }

    private static Pattern family(String form) {
        String expression =
                Stream.of(form.split("\\*", -1))
                        .map(part -> part.isEmpty() ? "" : Pattern.quote(part.replace("}", "")))
                        .reduce((left, right) -> left + "[A-Za-z0-9_.-]+" + right)
                        .orElseThrow();
        return Pattern.compile(expression);
    }

    private static Stream<String> files(String ending) {
        try (Stream<Path> paths = Files.walk(MAIN)) {
            return paths
                    .filter(path -> path.toString().endsWith(ending))
                    .map(MessageUse::read)
                    .toList()
                    .stream();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path path) {
        try {
            return Files.readString(path);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static Map<String, String> load(String name) {
        Properties properties = new Properties();
        try (Reader reader = Files.newBufferedReader(MAIN.resolve("resources").resolve(name))) {
            properties.load(reader);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        Map<String, String> texts = new TreeMap<>();
        properties.forEach((key, text) -> texts.put(key.toString(), text.toString()));
        return texts;
    }
}

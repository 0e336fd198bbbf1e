package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Locale;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The page of settings names every setting of the code, and none that is gone. */
class ConfigurationPageTest {

    private static final Path ROOT = Path.of("").toAbsolutePath().getParent();
    private static final Pattern RECORD =
            Pattern.compile(
                    "@ConfigurationProperties\\(\"([a-z.]+)\"\\)\\s*(?:public )?record \\w+\\("
                            + "(.*?)\\)\\s*(?:\\{|implements)",
                    Pattern.DOTALL);
    private static final Pattern ROW = Pattern.compile("^\\| `([A-Z_]+)`", Pattern.MULTILINE);

    @Test
    void namesEverySettingAndNoOther() throws IOException {
        Set<String> written = new TreeSet<>();
        Matcher row =
                ROW.matcher(Files.readString(ROOT.resolve("docs/operations/configuration.md")));
        while (row.find()) {
            written.add(row.group(1));
        }

        assertThat(written).isEqualTo(settings()).hasSizeGreaterThan(30);
    }

    private static Set<String> settings() throws IOException {
        Set<String> settings = new TreeSet<>();
        try (Stream<Path> files = Files.walk(ROOT)) {
            for (Path file : files.filter(ConfigurationPageTest::isSource).toList()) {
                Matcher found = RECORD.matcher(Files.readString(file));
                while (found.find()) {
                    addComponents(settings, found.group(1), found.group(2));
                }
            }
        }
        return settings;
    }

    private static void addComponents(Set<String> settings, String prefix, String components) {
        String withoutMarks =
                components.replaceAll("@\\w+(\\(\"[^\"]*\"\\))?", "").replaceAll("<[^>]*>", "");
        for (String component : withoutMarks.split(",")) {
            String[] words = component.strip().split("\\s+");
            String name = words[words.length - 1];
            // the map of base addresses is written out, one row an address
            if (!name.equals("services")) {
                settings.add(variable(prefix) + "_" + name.toUpperCase(Locale.ROOT));
            }
        }
    }

    private static String variable(String prefix) {
        return prefix.toUpperCase(Locale.ROOT).replace('.', '_');
    }

    private static boolean isSource(Path file) {
        String path = ROOT.relativize(file).toString();
        return path.contains("src/main/java") && path.endsWith(".java");
    }
}

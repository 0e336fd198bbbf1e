package nl.kapitaalbrug.e2e.containers;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** The files of the project that the containers must agree with. */
final class Checkout {

    static final Path ROOT = Path.of("").toAbsolutePath().getParent();

    private static final Pattern MODULE = Pattern.compile("<module>([a-z0-9-]+)</module>");
    private static final Pattern ROW =
            Pattern.compile("^\\| `([A-Z_]+)` \\| ([^|]+) \\| ([^|]+) \\|", Pattern.MULTILINE);
    private static final Pattern PLACEHOLDER =
            Pattern.compile("\\$\\{(KAPITAALBRUG_[A-Z_]+)(:[^}]*)?}");
    private static final Pattern EXAMPLE = Pattern.compile("^([A-Z0-9_]+)=", Pattern.MULTILINE);

    private Checkout() {}

    static String text(String path) {
        try {
            return Files.readString(ROOT.resolve(path));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    static Set<String> modules() {
        return allMatches(MODULE, text("pom.xml"));
    }

    /** A version that the build uses, by its property. */
    static String version(String property) {
        Matcher found =
                Pattern.compile("<%s>([^<]+)</".formatted(Pattern.quote(property)))
                        .matcher(text("pom.xml"));
        if (!found.find()) {
            throw new IllegalStateException("The pom has no property " + property);
        }
        return found.group(1);
    }

    /** The settings as the page of settings has them; another test holds it against the code. */
    static List<Setting> settings() {
        List<Setting> settings = new ArrayList<>();
        Matcher row = ROW.matcher(text("docs/operations/configuration.md"));
        while (row.find()) {
            settings.add(
                    new Setting(
                            row.group(1),
                            row.group(2).strip(),
                            row.group(3).strip().equals("yes")));
        }
        return settings;
    }

    /** The secrets that {@code .env.example} names. */
    static Set<String> secrets() {
        return allMatches(EXAMPLE, text(".env.example"));
    }

    /** What the realm file takes from the environment. */
    static Set<String> realmVariables(boolean onlyRequired) {
        Set<String> names = new TreeSet<>();
        Matcher found =
                PLACEHOLDER.matcher(
                        text(
                                "keycloak-adapter/src/main/resources/keycloak/kapitaalbrug-realm.json"));
        while (found.find()) {
            if (!onlyRequired || found.group(2) == null) {
                names.add(found.group(1));
            }
        }
        return names;
    }

    static Set<String> allMatches(Pattern pattern, String text) {
        Set<String> found = new TreeSet<>();
        Matcher matcher = pattern.matcher(text);
        while (matcher.find()) {
            found.add(matcher.group(1));
        }
        return found;
    }

    /**
     * One row of the page of settings.
     *
     * @param variable the environment variable
     * @param parts who reads it, in words
     * @param required whether there is no start without it
     */
    record Setting(String variable, String parts, boolean required) {

        /** Whether a part of the product reads it. */
        boolean isFor(String part) {
            boolean service = part.endsWith("-service");
            return parts.equals("all")
                    || parts.contains(part)
                    || service && parts.matches("(.*, )?services(,.*)?")
                    || service && parts.contains(part.replace("service", " and"));
        }
    }
}

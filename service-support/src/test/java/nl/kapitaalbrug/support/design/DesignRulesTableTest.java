package nl.kapitaalbrug.support.design;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** The table in the documentation tells the truth about what is checked. */
class DesignRulesTableTest {

    private static final Path ROOT = Path.of("..");
    private static final Path TABLE = ROOT.resolve("docs/api/design-rules.md");
    private static final Pattern ROW =
            Pattern.compile("(?m)^\\| `(/[a-z0-9/-]+)` \\| ([^|]+) \\| ([^|]+) \\|$");
    private static final Pattern TEST =
            Pattern.compile("`([A-Z][A-Za-z0-9]+)(?:\\.([a-z][A-Za-z0-9]+))?`");

    /** The 36 rules of version 2.2. */
    private static final Set<String> STANDARD =
            Set.of(
                    "/core/naming-resources",
                    "/core/naming-collections",
                    "/core/interface-language",
                    "/core/no-trailing-slash",
                    "/core/path-segments-kebab-case",
                    "/core/query-keys-camel-case",
                    "/core/hide-implementation",
                    "/core/date-time/format",
                    "/core/date-time/timezone",
                    "/core/date-time/date-omit-time-portion",
                    "/core/http-methods",
                    "/core/http-safety",
                    "/core/http-response-code",
                    "/core/stateless",
                    "/core/nested-child",
                    "/core/resource-operations",
                    "/core/error-handling/problem-details",
                    "/core/error-handling/invalid-input",
                    "/core/error-handling/all-errors",
                    "/core/doc-openapi",
                    "/core/doc-openapi-contact",
                    "/core/doc-language",
                    "/core/publish-openapi",
                    "/core/deprecation-schedule",
                    "/core/transition-period",
                    "/core/uri-version",
                    "/core/changelog",
                    "/core/semver",
                    "/core/version-header",
                    "/core/transport/tls",
                    "/core/transport/no-sensitive-uris",
                    "/core/transport/security-headers",
                    "/core/transport/cors",
                    "/core/modules/geospatial",
                    "/core/modules/signing",
                    "/core/modules/encryption");

    private record Row(String how, String where) {}

    @Test
    void hasARowForEachRuleOfTheStandard() throws IOException {
        assertThat(rows().keySet()).isEqualTo(STANDARD);
    }

    @Test
    void whatIsCheckedOnTheDocumentIsCheckedThere() throws IOException {
        List<String> said =
                rows().entrySet().stream()
                        .filter(row -> row.getValue().how().contains("document"))
                        .map(Map.Entry::getKey)
                        .toList();
        List<String> checked =
                DesignRules.ids().stream().filter(id -> id.startsWith("/core/")).toList();

        assertThat(said).containsExactlyInAnyOrderElementsOf(checked);
    }

    @Test
    void namesOurOwnRulesToo() throws IOException {
        assertThat(Files.readString(TABLE))
                .contains(
                        DesignRules.ids().stream()
                                .filter(id -> id.startsWith("/house/"))
                                .map(id -> "`" + id + "`")
                                .toList());
    }

    @Test
    void everyTestThatIsNamedExists() throws IOException {
        Map<String, Path> sources = sources();
        for (Map.Entry<String, Row> row : rows().entrySet()) {
            List<MatchResult> tests = TEST.matcher(row.getValue().where()).results().toList();
            if (row.getValue().how().contains("running")) {
                assertThat(tests).as(row.getKey()).isNotEmpty();
            }
            for (MatchResult test : tests) {
                assertThat(sources.get(test.group(1))).as(test.group()).isNotNull();
                if (test.group(2) != null) {
                    assertThat(Files.readString(sources.get(test.group(1))))
                            .as(row.getKey())
                            .contains("void " + test.group(2) + "(");
                }
            }
        }
    }

    private static Map<String, Row> rows() throws IOException {
        Map<String, Row> rows = new TreeMap<>();
        ROW.matcher(Files.readString(TABLE))
                .results()
                .forEach(row -> rows.put(row.group(1), new Row(row.group(2), row.group(3))));
        return rows;
    }

    /** The test classes of all modules, by name. */
    private static Map<String, Path> sources() throws IOException {
        Map<String, Path> sources = new TreeMap<>();
        for (Path folder : testFolders()) {
            try (Stream<Path> files = Files.walk(folder)) {
                files.filter(file -> file.toString().endsWith(".java"))
                        .forEach(file ->
                                sources.put(
                                        file.getFileName().toString().replace(".java", ""), file));
            }
        }
        return sources;
    }

    private static List<Path> testFolders() throws IOException {
        try (Stream<Path> modules = Files.list(ROOT)) {
            return modules.map(module -> module.resolve("src/test/java"))
                    .filter(Files::isDirectory)
                    .toList();
        }
    }
}

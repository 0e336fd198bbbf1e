package nl.kapitaalbrug.e2e.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The Dockerfile keeps its promises, and each promise can be seen to break. */
class DockerfileTest {

    private static final String DOCKERFILE = Checkout.text("Dockerfile");
    private static final Pattern COPY =
            Pattern.compile(
                    "^COPY (?:--chmod=\\d+ )?((?:deploy|keycloak-adapter)/\\S+)",
                    Pattern.MULTILINE);

    @Test
    void keepsItsPromises() {
        assertThat(DockerfileRules.violations(DOCKERFILE)).isEmpty();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "eclipse-temurin:25.0.4_7-jre-noble | eclipse-temurin:latest | is not pinned",
                "ARG KEYCLOAK_VERSION=26.7.3 | ARG KEYCLOAK_VERSION=26.7.2 | another one",
                "USER 10001:10001 | USER root | service runs as 'root'",
                "USER 1000:0 | USER keycloak | keycloak runs as 'keycloak'",
                "ARG MODULE | ARG CLIENT_SECRET | carries a secret",
                "KC_DB=dev-file | KC_DB=dev-mem | not built with KC_DB=dev-file",
                "ciba,device-flow | ciba | not built with KC_FEATURES_DISABLED",
                "ENTRYPOINT [\"java\" | ENTRYPOINT java | starts through a shell",
                "FROM runtime AS stand-in | FROM runtime | has no name",
                "COPY . . | ADD . . | ADD fetches",
            })
    void seesABrokenPromise(String there, String instead, String violation) {
        assertThat(DOCKERFILE).contains(there);

        assertThat(DockerfileRules.violations(DOCKERFILE.replace(there, instead)))
                .anySatisfy(found -> assertThat(found).contains(violation));
    }

    @Test
    void copiesWhatIsThere() {
        List<String> sources = List.copyOf(Checkout.allMatches(COPY, DOCKERFILE));

        assertThat(sources)
                .hasSize(2)
                .allSatisfy(source -> assertThat(Checkout.ROOT.resolve(source)).isRegularFile());
    }

    @Test
    void sendsTheModulesAndNothingElseToTheBuild() throws IOException {
        List<String> lines = Files.readAllLines(Path.of("..", ".dockerignore"));
        List<String> sent = new ArrayList<>(List.of("!pom.xml", "!deploy/healthcheck"));
        Checkout.modules().forEach(module -> sent.add("!" + module));

        // patterns with a wildcard after a '!' do not open a folder in every builder
        assertThat(lines).contains("*", "**/target", "**/node_modules", "**/.*");
        assertThat(lines)
                .filteredOn(line -> line.startsWith("!"))
                .containsExactlyInAnyOrderElementsOf(sent);
    }
}

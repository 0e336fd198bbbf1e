package nl.kapitaalbrug.e2e.containers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/** What the Dockerfile promises about its images. */
final class DockerfileRules {

    private static final Set<String> IMAGES = Set.of("service", "stand-in", "keycloak");
    private static final Pattern FROM = Pattern.compile("FROM (\\S+) AS ([a-z-]+)");
    private static final Pattern PINNED = Pattern.compile("\\S+:[0-9]+\\.[0-9]+\\.[0-9]+\\S*");
    private static final Pattern KEYCLOAK = Pattern.compile("ARG KEYCLOAK_VERSION=(\\S+)");
    private static final Pattern OPTION = Pattern.compile("--(db|features-disabled)=([^\"]+)\"");

    private final List<String> violations = new ArrayList<>();

    private DockerfileRules() {}

    /** All that is wrong, in sentences; empty when nothing is. */
    static List<String> violations(String dockerfile) {
        DockerfileRules rules = new DockerfileRules();
        List<String> lines =
                dockerfile
                        .replace("\\\n", " ")
                        .lines()
                        .filter(line -> !line.isBlank() && !line.startsWith("#"))
                        .toList();
        rules.checkSources(lines);
        rules.checkUsersAndEntries(lines);
        lines.forEach(rules::checkLine);
        rules.checkKeycloak(dockerfile);
        return rules.violations;
    }

    private void checkSources(List<String> lines) {
        Set<String> stages = new HashSet<>();
        for (String line : lines) {
            Matcher from = FROM.matcher(line);
            if (!from.matches()) {
                require(!line.startsWith("FROM"), "a stage has no name: %s", line);
                continue;
            }
            String source = from.group(1);
            require(
                    stages.contains(source)
                            || PINNED.matcher(source).matches()
                            || source.endsWith(":${KEYCLOAK_VERSION}"),
                    "the image %s is not pinned",
                    source);
            stages.add(from.group(2));
        }
        require(stages.containsAll(IMAGES), "the stages are %s", stages);
    }

    private void checkUsersAndEntries(List<String> lines) {
        String stage = "";
        String user = "";
        for (String line : lines) {
            Matcher from = FROM.matcher(line);
            if (from.matches()) {
                checkUser(stage, user);
                stage = from.group(2);
                user = "";
            } else if (line.startsWith("USER ")) {
                user = line.substring("USER ".length());
            } else if (line.startsWith("ENTRYPOINT") || line.startsWith("CMD")) {
                require(line.contains("[\""), "%s starts through a shell", stage);
            }
        }
        checkUser(stage, user);
    }

    private void checkUser(String stage, String user) {
        require(
                !IMAGES.contains(stage) || user.matches("[1-9][0-9]*:[0-9]+"),
                "%s runs as '%s'",
                stage,
                user);
    }

    private void checkLine(String line) {
        require(!line.startsWith("ADD "), "ADD fetches and unpacks: %s", line);
        require(
                !line.matches("(ARG|ENV) .*(SECRET|PASSWORD|TOKEN|_KEY).*"),
                "an image carries a secret: %s",
                line);
    }

    private void checkKeycloak(String dockerfile) {
        Matcher version = KEYCLOAK.matcher(dockerfile);
        require(
                version.find() && version.group(1).equals(Checkout.version("keycloak.version")),
                "Keycloak is another one than the build's %s",
                Checkout.version("keycloak.version"));
        Matcher option =
                OPTION.matcher(
                        Checkout.text(
                                "keycloak-adapter/src/main/java/nl/kapitaalbrug/keycloak/server/"
                                        + "KeycloakDistribution.java"));
        int options = 0;
        while (option.find()) {
            options++;
            String variable =
                    "KC_%s=%s"
                            .formatted(
                                    option.group(1)
                                            .toUpperCase(java.util.Locale.ROOT)
                                            .replace('-', '_'),
                                    option.group(2));
            require(dockerfile.contains(variable), "Keycloak is not built with %s", variable);
        }
        require(options == 2, "the options of the local Keycloak were not found");
    }

    private void require(boolean holds, String sentence, Object... values) {
        if (!holds) {
            violations.add(sentence.formatted(values));
        }
    }
}

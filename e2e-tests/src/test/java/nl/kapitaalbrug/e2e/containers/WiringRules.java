package nl.kapitaalbrug.e2e.containers;

import java.util.ArrayList;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Who reaches whom, who waits for whom, and how each part says that it works. */
final class WiringRules {

    private static final Map<String, String> PUBLISHED =
            Map.of("gateway", "127.0.0.1:8080:8080", "login", "127.0.0.1:8081:8080");
    private static final Set<String> CONDITIONS =
            Set.of("service_healthy", "service_completed_successfully");
    private static final Pattern ADDRESS = Pattern.compile("(?://|@)([a-z][a-z-]*):[0-9]+");

    private final ComposeFile file;
    private final List<String> violations = new ArrayList<>();

    private WiringRules(ComposeFile file) {
        this.file = file;
    }

    /** All that is wrong, in sentences; empty when nothing is. */
    static List<String> violations(ComposeFile file) {
        WiringRules rules = new WiringRules(file);
        for (Map.Entry<String, JsonNode> part : file.parts()) {
            rules.checkHealth(part.getKey(), part.getValue());
            rules.checkWaits(part.getKey(), part.getValue());
            rules.checkPorts(part.getKey(), part.getValue());
            rules.checkAddresses(part.getKey(), part.getValue());
        }
        rules.checkNetworks();
        return rules.violations;
    }

    private void checkHealth(String name, JsonNode part) {
        List<String> test = ComposeFile.texts(part.path("healthcheck").path("test"));
        boolean waitedFor =
                new HashSet<>(conditionsOn(name)).contains("service_completed_successfully");
        if (file.endsByItself(name)) {
            require(waitedFor, "%s ends by itself but nobody waits for its end", name);
            return;
        }
        require(
                test.size() > 1 && test.getFirst().equals("CMD"),
                "%s has no health check in the form [CMD, ...]",
                name);
        require(
                !part.path("healthcheck").path("disable").asBoolean(false),
                "%s has its health check switched off",
                name);
        require(
                test.stream().noneMatch(word -> word.matches("true|exit 0|:")),
                "%s has a health check that cannot fail",
                name);
    }

    private void checkWaits(String name, JsonNode part) {
        JsonNode waits = part.path("depends_on");
        require(!waits.isArray(), "%s waits for a start instead of health", name);
        for (Map.Entry<String, JsonNode> other : waits.properties()) {
            String condition = other.getValue().path("condition").asString("");
            require(CONDITIONS.contains(condition), "%s does not wait for health", name);
            require(!file.part(other.getKey()).isMissingNode(), "%s waits for nobody", name);
            require(
                    file.endsByItself(other.getKey())
                            == condition.equals("service_completed_successfully"),
                    "%s waits for the wrong thing of %s",
                    name,
                    other.getKey());
        }
        String words =
                String.join(" ", ComposeFile.texts(part.path("command")))
                        + String.join(" ", ComposeFile.texts(part.path("entrypoint")))
                        + String.join(
                                " ", ComposeFile.texts(part.path("healthcheck").path("test")));
        require(!words.contains("sleep"), "%s waits for a fixed time", name);
    }

    private List<String> conditionsOn(String name) {
        return file.parts().stream()
                .map(part -> part.getValue().path("depends_on").path(name).path("condition"))
                .map(condition -> condition.asString(""))
                .toList();
    }

    private void checkPorts(String name, JsonNode part) {
        List<String> expected =
                PUBLISHED.containsKey(name) ? List.of(PUBLISHED.get(name)) : List.of();
        require(
                ComposeFile.texts(part.path("ports")).equals(expected),
                "%s publishes %s instead of %s",
                name,
                part.path("ports"),
                expected);
        require(
                !part.path("network_mode").asString("").equals("host"),
                "%s uses the network of the machine",
                name);
    }

    private void checkNetworks() {
        for (Map.Entry<String, JsonNode> network : file.tree().path("networks").properties()) {
            if (!network.getValue().path("internal").asBoolean(false)) {
                Set<String> inIt = new HashSet<>();
                file.parts().stream()
                        .map(Map.Entry::getKey)
                        .filter(part -> file.networks(part).contains(network.getKey()))
                        .forEach(inIt::add);
                require(
                        inIt.equals(PUBLISHED.keySet()),
                        "the network %s has a way out and holds %s",
                        network.getKey(),
                        inIt);
            }
        }
        for (Map.Entry<String, JsonNode> part : file.parts()) {
            Set<String> networks = file.networks(part.getKey());
            require(!networks.isEmpty(), "%s is in the default network", part.getKey());
            networks.forEach(network ->
                    require(
                            file.tree().path("networks").has(network),
                            "%s is in the unknown network %s",
                            part.getKey(),
                            network));
        }
    }

    private void checkAddresses(String name, JsonNode part) {
        for (Map.Entry<String, JsonNode> variable : part.path("environment").properties()) {
            Matcher address = ADDRESS.matcher(variable.getValue().asString(""));
            while (address.find()) {
                checkReachable(name, variable.getKey(), address.group(1));
            }
        }
    }

    private void checkReachable(String name, String variable, String host) {
        if (host.equals("localhost")) {
            return;
        }
        Set<String> shared = new HashSet<>(file.networks(name));
        shared.retainAll(file.networks(host));
        require(!shared.isEmpty(), "%s cannot reach %s, which %s names", name, host, variable);
    }

    private void require(boolean holds, String sentence, Object... values) {
        if (!holds) {
            violations.add(sentence.formatted(values));
        }
    }
}

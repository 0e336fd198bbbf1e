package nl.kapitaalbrug.e2e.containers;

import java.util.ArrayList;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.yaml.snakeyaml.LoaderOptions;
import org.yaml.snakeyaml.Yaml;
import org.yaml.snakeyaml.constructor.SafeConstructor;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * A compose file as data, its anchors and merges resolved.
 *
 * @param tree the whole file
 */
record ComposeFile(JsonNode tree) {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    static ComposeFile parse(String yaml) {
        LoaderOptions options = new LoaderOptions();
        options.setAllowDuplicateKeys(false);
        Object loaded = new Yaml(new SafeConstructor(options)).load(yaml);
        return new ComposeFile(JSON.valueToTree(loaded));
    }

    /** The parts by name. */
    Set<Map.Entry<String, JsonNode>> parts() {
        return tree.path("services").properties();
    }

    JsonNode part(String name) {
        return tree.path("services").path(name);
    }

    /** Whether a part does its work once and ends. */
    boolean endsByItself(String name) {
        return part(name).path("restart").asString("").equals("no");
    }

    /** The networks that a part is in. */
    Set<String> networks(String name) {
        JsonNode part = part(name);
        String mode = part.path("network_mode").asString("");
        if (mode.startsWith("service:")) {
            return networks(mode.substring("service:".length()));
        }
        return new LinkedHashSet<>(texts(part.path("networks")));
    }

    /** The elements of a list as texts; a single value counts as a list of one. */
    static List<String> texts(JsonNode node) {
        List<String> texts = new ArrayList<>();
        if (node.isArray()) {
            node.values().forEach(value -> texts.add(value.asString()));
        } else if (!node.isMissingNode()) {
            texts.add(node.asString());
        }
        return texts;
    }
}

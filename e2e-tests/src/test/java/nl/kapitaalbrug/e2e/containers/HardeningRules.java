package nl.kapitaalbrug.e2e.containers;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** What a container may do, and which image it comes from. */
final class HardeningRules {

    private static final Pattern USER = Pattern.compile("[1-9][0-9]*:[0-9]+");
    private static final Pattern PINNED =
            Pattern.compile("[a-z0-9./-]+:[0-9]+\\.[0-9]+\\.[0-9]+.*");
    private static final Pattern STAGE =
            Pattern.compile("^FROM \\S+ AS ([a-z-]+)$", Pattern.MULTILINE);

    private final List<String> violations = new ArrayList<>();

    private HardeningRules() {}

    /** All that is wrong, in sentences; empty when nothing is. */
    static List<String> violations(ComposeFile file) {
        HardeningRules rules = new HardeningRules();
        for (Map.Entry<String, JsonNode> part : file.parts()) {
            rules.checkRights(part.getKey(), part.getValue());
            rules.checkMounts(part.getKey(), part.getValue());
            rules.checkImage(part.getKey(), part.getValue());
        }
        return rules.violations;
    }

    private void checkRights(String name, JsonNode part) {
        require(part.path("read_only").asBoolean(false), "%s can change its own files", name);
        require(
                ComposeFile.texts(part.path("cap_drop")).equals(List.of("ALL"))
                        && part.path("cap_add").isMissingNode(),
                "%s keeps capabilities",
                name);
        require(
                ComposeFile.texts(part.path("security_opt"))
                        .equals(List.of("no-new-privileges:true")),
                "%s can gain privileges",
                name);
        require(!part.path("privileged").asBoolean(false), "%s is privileged", name);
        require(
                USER.matcher(part.path("user").asString("")).matches(),
                "%s has no numeric user other than root",
                name);
        require(
                part.path("mem_limit").asString("").matches("[0-9]+[mg]"),
                "%s has no limit of memory",
                name);
        require(part.path("pids_limit").asInt(0) > 0, "%s has no limit of processes", name);
        require(
                Set.of("unless-stopped", "no").contains(part.path("restart").asString("")),
                "%s has no restart policy",
                name);
    }

    private void checkMounts(String name, JsonNode part) {
        for (String mount : ComposeFile.texts(part.path("volumes"))) {
            boolean named = mount.matches("[a-z]+:/.*");
            boolean ownFile = mount.matches("\\./deploy/[a-z/.]+:/[^:]+:ro");
            require(named || ownFile, "%s mounts %s", name, mount);
        }
    }

    private void checkImage(String name, JsonNode part) {
        String image = part.path("image").asString("");
        if (part.path("build").isMissingNode()) {
            require(PINNED.matcher(image).matches(), "%s runs the unpinned image %s", name, image);
            return;
        }
        JsonNode build = part.path("build");
        String target = build.path("target").asString("");
        require(
                Checkout.allMatches(STAGE, Checkout.text("Dockerfile")).contains(target),
                "%s is built to %s, which the Dockerfile does not have",
                name,
                target);
        if (target.equals("service")) {
            require(
                    build.path("args").path("MODULE").asString("").equals(name)
                            && Checkout.modules().contains(name),
                    "%s is built from another module",
                    name);
        }
        require(image.matches("kapitaalbrug/[a-z-]+:local"), "%s is built as %s", name, image);
    }

    private void require(boolean holds, String sentence, Object... values) {
        if (!holds) {
            violations.add(sentence.formatted(values));
        }
    }
}

package nl.kapitaalbrug.portal.developer;

import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.TreeMap;
import nl.kapitaalbrug.portal.client.ApiPart;
import nl.kapitaalbrug.portal.developer.ServiceApi.Contact;
import nl.kapitaalbrug.portal.developer.ServiceApi.Group;
import nl.kapitaalbrug.portal.developer.ServiceApi.Operation;
import tools.jackson.databind.JsonNode;

/** Reads what the page shows from an OpenAPI document. */
final class ServiceReader {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");

    private ServiceReader() {}

    static ServiceApi read(ApiPart part, JsonNode document) {
        JsonNode info = document.path("info");
        String server = document.at("/servers/0/url").asString("");
        return new ServiceApi(
                info.path("title").asString(part.code()),
                info.path("description").asString(""),
                info.path("version").asString(""),
                contact(info.path("contact")),
                "/api/" + part.code() + "/v1/openapi.json",
                groups(document, server));
    }

    private static Contact contact(JsonNode contact) {
        String url = contact.path("url").asString("");
        return new Contact(
                contact.path("name").asString(""),
                url.startsWith("https://") ? url : "",
                contact.path("email").asString(""));
    }

    private static List<Group> groups(JsonNode document, String server) {
        OperationReader reader = new OperationReader(document, server);
        Map<String, List<Operation>> byTag = new TreeMap<>();
        document.path("paths").properties().stream()
                .sorted(Map.Entry.comparingByKey())
                .forEach(path -> {
                    for (String method : METHODS) {
                        JsonNode node = path.getValue().path(method);
                        if (node.isObject() && isForOthers(node)) {
                            byTag.computeIfAbsent(
                                            node.path("tags").path(0).asString("Other"),
                                            tag -> new ArrayList<>())
                                    .add(reader.read(path.getKey(), method, node));
                        }
                    }
                });
        return byTag.entrySet().stream()
                .map(tag -> new Group(tag.getKey(), about(document, tag.getKey()), tag.getValue()))
                .sorted(Comparator.comparing(Group::name))
                .toList();
    }

    private static String about(JsonNode document, String tag) {
        for (JsonNode one : document.path("tags")) {
            if (tag.equals(one.path("name").asString(""))) {
                return one.path("description").asString("");
            }
        }
        return "";
    }

    /** What only our own services may call, or nobody, is nobody's business. */
    private static boolean isForOthers(JsonNode operation) {
        String kind = operation.path("x-access").path("kind").asString("");
        return !kind.equals("services") && !kind.equals("nobody");
    }
}

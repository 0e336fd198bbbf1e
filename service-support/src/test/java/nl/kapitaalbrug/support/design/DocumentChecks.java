package nl.kapitaalbrug.support.design;

import java.util.List;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import tools.jackson.databind.JsonNode;

/** Rules about the document as a whole: its version, its contact, its servers. */
final class DocumentChecks {

    private static final Pattern OPENAPI_3 = Pattern.compile("3\\.[0-9]+(\\.[0-9]+)?");
    private static final Pattern SEMVER =
            Pattern.compile(
                    "(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)\\.(0|[1-9][0-9]*)"
                            + "(-[0-9A-Za-z-]+(\\.[0-9A-Za-z-]+)*)?(\\+[0-9A-Za-z.-]+)?");
    private static final Pattern WITH_MAJOR = Pattern.compile(".*/v([0-9]+)");
    private static final Pattern VERSION_IN_PATH = Pattern.compile("v[0-9]+");

    static final List<DesignRule> RULES =
            List.of(
                    new DesignRule("/core/doc-openapi", DocumentChecks::isOpenApi),
                    new DesignRule("/core/doc-openapi-contact", DocumentChecks::namesAContact),
                    new DesignRule("/core/semver", DocumentChecks::hasASemanticVersion),
                    new DesignRule("/core/uri-version", DocumentChecks::carriesTheMajorVersion),
                    new DesignRule("/core/transport/tls", DocumentChecks::offersTlsOnly));

    private DocumentChecks() {}

    private static void isOpenApi(ApiDescription api, DesignRule.Report report) {
        String version = api.root().path("openapi").asString("");
        if (!OPENAPI_3.matcher(version).matches()) {
            report.add("/openapi", "The version (%s) is not OpenAPI 3".formatted(version));
        }
        if (api.paths().isEmpty()) {
            report.add("/paths", "There is no path");
        }
        api.walk((pointer, node) -> {
            if (node.path("$ref").isString() && api.resolve(node).isMissingNode()) {
                report.add(pointer, "The reference (%s) leads nowhere".formatted(node.get("$ref")));
            }
        });
    }

    private static void namesAContact(ApiDescription api, DesignRule.Report report) {
        for (String part : List.of("name", "url", "email")) {
            String pointer = "/info/contact/" + part;
            if (api.root().at(pointer).asString("").isBlank()) {
                report.add(pointer, "The contact has no " + part);
            }
        }
    }

    private static void hasASemanticVersion(ApiDescription api, DesignRule.Report report) {
        String version = version(api);
        if (!SEMVER.matcher(version).matches()) {
            report.add("/info/version", "(%s) is not major.minor.patch".formatted(version));
        }
    }

    private static void carriesTheMajorVersion(ApiDescription api, DesignRule.Report report) {
        String major = version(api).replaceAll("\\..*", "");
        JsonNode servers = api.root().path("servers");
        if (servers.isEmpty()) {
            report.add("/servers", "There is no server");
        }
        for (int i = 0; i < servers.size(); i++) {
            String url = servers.get(i).path("url").asString("");
            Matcher matcher = WITH_MAJOR.matcher(url);
            if (!matcher.matches() || !matcher.group(1).equals(major)) {
                report.add(
                        "/servers/%d/url".formatted(i),
                        "(%s) does not end with /v%s".formatted(url, major));
            }
        }
        for (String path : api.paths()) {
            for (String segment : path.split("/")) {
                if (VERSION_IN_PATH.matcher(segment).matches()) {
                    report.add(
                            ApiDescription.pointer("paths", path),
                            "The version stands in the path, not in the address of the server");
                }
            }
        }
    }

    private static void offersTlsOnly(ApiDescription api, DesignRule.Report report) {
        JsonNode servers = api.root().path("servers");
        for (int i = 0; i < servers.size(); i++) {
            if (servers.get(i).path("url").asString("").startsWith("http://")) {
                report.add("/servers/%d/url".formatted(i), "The address is not https");
            }
        }
    }

    private static String version(ApiDescription api) {
        return api.root().at("/info/version").asString("");
    }
}

package nl.kapitaalbrug.support.design;

import java.util.List;
import java.util.Set;
import java.util.regex.Pattern;
import nl.kapitaalbrug.support.design.ApiDescription.Answer;
import nl.kapitaalbrug.support.design.ApiDescription.Operation;
import nl.kapitaalbrug.support.design.ApiDescription.Parameter;

/** Rules about methods and what is asked with them. */
final class OperationChecks {

    private static final List<String> METHODS = List.of("get", "post", "put", "patch", "delete");
    private static final Pattern CAMEL = Pattern.compile("[a-z][a-z0-9]*([A-Z][a-z0-9]*)*");

    /** Headers that only make sense on a change. */
    private static final Set<String> FOR_CHANGES = Set.of("idempotency-key", "if-match");

    /** What tells of one person or firm, or opens a door. */
    private static final Set<String> SENSITIVE =
            Set.of(
                    "kvk",
                    "kvknumber",
                    "rsin",
                    "bsn",
                    "vatnumber",
                    "iban",
                    "email",
                    "telephone",
                    "phone",
                    "surname",
                    "birthdate",
                    "token",
                    "accesstoken",
                    "password",
                    "secret",
                    "apikey");

    static final List<DesignRule> RULES =
            List.of(
                    new DesignRule("/core/http-methods", OperationChecks::usesStandardMethods),
                    new DesignRule("/core/http-safety", OperationChecks::readsWithoutChanging),
                    new DesignRule("/core/query-keys-camel-case", OperationChecks::isCamelCase),
                    new DesignRule("/core/stateless", OperationChecks::keepsNoSession),
                    new DesignRule(
                            "/core/transport/no-sensitive-uris",
                            OperationChecks::keepsSecretsOutOfAddresses));

    private OperationChecks() {}

    private static void usesStandardMethods(ApiDescription api, DesignRule.Report report) {
        for (Operation operation : api.operations()) {
            if (!METHODS.contains(operation.method())) {
                report.add(
                        operation.pointer(),
                        "(%s) is none of %s".formatted(operation.method(), METHODS));
            }
        }
    }

    private static void readsWithoutChanging(ApiDescription api, DesignRule.Report report) {
        for (Operation operation : api.operations()) {
            boolean reads = operation.is("get");
            if ((reads || operation.is("delete")) && operation.node().has("requestBody")) {
                report.add(
                        operation.pointer() + "/requestBody",
                        "%s has a body".formatted(operation.method()));
            }
            for (Parameter parameter : api.parameters(operation)) {
                boolean change =
                        parameter.in().equals("header")
                                && FOR_CHANGES.contains(parameter.name().toLowerCase());
                if (reads && change) {
                    report.add(
                            parameter.pointer(),
                            "A read takes %s, as if it changed something"
                                    .formatted(parameter.name()));
                }
            }
        }
    }

    private static void isCamelCase(ApiDescription api, DesignRule.Report report) {
        for (Operation operation : api.operations()) {
            for (Parameter parameter : api.parameters(operation)) {
                if (parameter.in().equals("query") && !CAMEL.matcher(parameter.name()).matches()) {
                    report.add(
                            parameter.pointer(),
                            "(%s) is not camelCase".formatted(parameter.name()));
                }
            }
        }
    }

    private static void keepsNoSession(ApiDescription api, DesignRule.Report report) {
        for (Operation operation : api.operations()) {
            for (Parameter parameter : api.parameters(operation)) {
                if (parameter.in().equals("cookie")) {
                    report.add(parameter.pointer(), "A cookie is asked for");
                }
            }
        }
        for (Answer answer : api.answers()) {
            for (String header : answer.node().path("headers").propertyNames()) {
                if (header.equalsIgnoreCase("Set-Cookie")) {
                    report.add(answer.pointer() + "/headers/" + header, "A cookie is set");
                }
            }
        }
    }

    private static void keepsSecretsOutOfAddresses(ApiDescription api, DesignRule.Report report) {
        for (Operation operation : api.operations()) {
            for (Parameter parameter : api.parameters(operation)) {
                boolean inAddress = parameter.in().equals("path") || parameter.in().equals("query");
                if (inAddress && SENSITIVE.contains(parameter.name().toLowerCase())) {
                    report.add(
                            parameter.pointer(),
                            "(%s) would stand in logs".formatted(parameter.name()));
                }
            }
        }
    }
}

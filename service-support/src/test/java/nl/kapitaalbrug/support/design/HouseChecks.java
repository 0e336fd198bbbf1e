package nl.kapitaalbrug.support.design;

import java.util.HashSet;
import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.support.design.ApiDescription.Operation;
import nl.kapitaalbrug.support.design.ApiDescription.Parameter;

/** Rules of our own, so that the page about the API can be understood. */
final class HouseChecks {

    static final List<DesignRule> RULES =
            List.of(
                    new DesignRule("/house/summary", HouseChecks::saysWhatItDoes),
                    new DesignRule("/house/parameter-description", HouseChecks::explainsParameters),
                    new DesignRule("/house/operation-id", HouseChecks::namesOperationsOnce),
                    new DesignRule("/house/access", HouseChecks::saysWhoMayCall));

    private HouseChecks() {}

    private static void saysWhatItDoes(ApiDescription api, DesignRule.Report report) {
        for (Operation operation : api.operations()) {
            if (operation.node().path("summary").asString("").isBlank()) {
                report.add(operation.pointer(), "There is no summary");
            }
        }
    }

    private static void explainsParameters(ApiDescription api, DesignRule.Report report) {
        for (Operation operation : api.operations()) {
            for (Parameter parameter : api.parameters(operation)) {
                if (parameter.node().path("description").asString("").isBlank()) {
                    report.add(
                            parameter.pointer(),
                            "The parameter (%s) is not explained".formatted(parameter.name()));
                }
            }
        }
    }

    private static void namesOperationsOnce(ApiDescription api, DesignRule.Report report) {
        Set<String> seen = new HashSet<>();
        for (Operation operation : api.operations()) {
            String id = operation.node().path("operationId").asString("");
            if (id.isBlank() || !seen.add(id)) {
                report.add(
                        operation.pointer(),
                        "The operation id (%s) is missing or used twice".formatted(id));
            }
        }
    }

    private static void saysWhoMayCall(ApiDescription api, DesignRule.Report report) {
        for (Operation operation : api.operations()) {
            String kind = operation.node().path("x-access").path("kind").asString("");
            if (!Set.of("open", "signed-in", "roles").contains(kind)) {
                report.add(
                        operation.pointer(),
                        "Who may call this (%s) is not said, or it is nobody".formatted(kind));
            }
            if (!operation.node().path("security").isArray()) {
                report.add(operation.pointer(), "The security of this is not said");
            }
        }
    }
}

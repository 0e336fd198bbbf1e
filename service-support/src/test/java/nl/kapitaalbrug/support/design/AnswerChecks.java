package nl.kapitaalbrug.support.design;

import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.support.design.ApiDescription.Answer;
import nl.kapitaalbrug.support.design.ApiDescription.Operation;
import tools.jackson.databind.JsonNode;

/** Rules about answers: their status, their headers, their errors. */
final class AnswerChecks {

    private static final String PROBLEM = "application/problem+json";
    private static final Set<String> STATUSES =
            Set.of(
                    "200", "201", "202", "204", "303", "304", "400", "401", "403", "404", "405",
                    "406", "409", "410", "412", "413", "415", "422", "428", "429", "500", "502",
                    "503", "504");
    private static final Set<String> WITHOUT_BODY = Set.of("204", "304");

    static final List<DesignRule> RULES =
            List.of(
                    new DesignRule("/core/http-response-code", AnswerChecks::answersAsHttpSays),
                    new DesignRule("/core/version-header", AnswerChecks::tellsTheVersion),
                    new DesignRule(
                            "/core/error-handling/problem-details",
                            AnswerChecks::tellsErrorsAsProblems),
                    new DesignRule(
                            "/core/error-handling/invalid-input",
                            AnswerChecks::refusesWrongInputWith400));

    private AnswerChecks() {}

    private static void answersAsHttpSays(ApiDescription api, DesignRule.Report report) {
        for (Operation operation : api.operations()) {
            List<Answer> answers = api.answers(operation);
            if (answers.stream().noneMatch(Answer::isSuccess)) {
                report.add(operation.pointer() + "/responses", "No answer says that it went well");
            }
            for (Answer answer : answers) {
                if (!STATUSES.contains(answer.status())) {
                    report.add(answer.pointer(), "This status has no place in our APIs");
                }
                if (WITHOUT_BODY.contains(answer.status()) && answer.node().has("content")) {
                    report.add(answer.pointer() + "/content", "This status has no body");
                }
                if (operation.is("get") && Set.of("201", "202").contains(answer.status())) {
                    report.add(answer.pointer(), "A read creates nothing");
                }
            }
        }
    }

    private static void tellsTheVersion(ApiDescription api, DesignRule.Report report) {
        for (Answer answer : api.answers()) {
            boolean there =
                    answer.node().path("headers").propertyNames().stream()
                            .anyMatch(name -> name.equalsIgnoreCase("API-Version"));
            if (!there) {
                report.add(answer.pointer(), "The header API-Version is missing");
            }
        }
    }

    private static void tellsErrorsAsProblems(ApiDescription api, DesignRule.Report report) {
        for (Answer answer : api.answers()) {
            if (!answer.isError()) {
                continue;
            }
            JsonNode content = answer.node().path("content");
            if (!content.propertyNames().equals(Set.of(PROBLEM))) {
                report.add(answer.pointer() + "/content", "Is not %s alone".formatted(PROBLEM));
                continue;
            }
            JsonNode schema = api.resolve(content.path(PROBLEM).path("schema"));
            for (String member : List.of("status", "title", "detail")) {
                if (!schema.path("properties").has(member)) {
                    report.add(answer.pointer() + "/content", "A problem without " + member);
                }
            }
        }
    }

    private static void refusesWrongInputWith400(ApiDescription api, DesignRule.Report report) {
        for (Operation operation : api.operations()) {
            boolean takesInput =
                    operation.node().has("requestBody") || !api.parameters(operation).isEmpty();
            if (takesInput && !operation.node().path("responses").has("400")) {
                report.add(operation.pointer() + "/responses", "Wrong input is not refused by 400");
            }
        }
    }
}

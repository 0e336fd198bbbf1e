package nl.kapitaalbrug.portal.request;

import java.util.Arrays;
import java.util.List;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Badge;

/**
 * What is done and what is left of a draft.
 *
 * @param tasks one per section
 * @param done how many are done
 * @param complete whether the request can be checked and sent
 * @param next where to go on; the check when all is done
 */
record TaskList(List<Task> tasks, int done, boolean complete, String next) {

    /**
     * One section.
     *
     * @param title what to do
     * @param path where
     * @param badge how far it is
     */
    record Task(String title, String path, Badge badge) {}

    TaskList {
        tasks = List.copyOf(tasks);
    }

    static TaskList of(FinancingRequest request, Texts texts) {
        List<Task> tasks =
                Arrays.stream(Section.values())
                        .map(section ->
                                new Task(
                                        texts.of(FactTexts.choice(section)),
                                        FinancingRequestPaths.section(request.id(), section),
                                        badge(request, section)))
                        .toList();
        int done = (int) tasks.stream().filter(task -> task.badge() == Badge.DONE).count();
        String next =
                tasks.stream()
                        .filter(task -> task.badge() != Badge.DONE)
                        .map(Task::path)
                        .findFirst()
                        .orElse(FinancingRequestPaths.request(request.id()) + "/controleren");
        return new TaskList(tasks, done, request.missing().isEmpty(), next);
    }

    private static Badge badge(FinancingRequest request, Section section) {
        if (!request.has(section)) {
            return Badge.TO_DO;
        }
        return request.missingIn(section).isEmpty() ? Badge.DONE : Badge.BEGUN;
    }
}

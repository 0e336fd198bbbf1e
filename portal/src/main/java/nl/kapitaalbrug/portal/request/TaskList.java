package nl.kapitaalbrug.portal.request;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import java.util.function.Predicate;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Badge;
import nl.kapitaalbrug.portal.request.AnswerSource.Kind;

/**
 * What is done and what is left of a draft.
 *
 * @param tasks one per section
 * @param done how many are done
 * @param complete whether the request can be checked and sent
 * @param next where to go on; the check when all is done
 * @param known what is known of all that is asked
 */
record TaskList(List<Task> tasks, int done, boolean complete, String next, Known known) {

    /**
     * One section.
     *
     * @param title what to do
     * @param path where
     * @param badge how far it is
     * @param open how many of its questions have no answer
     */
    record Task(String title, String path, Badge badge, int open) {

        /** Whether nothing has to be done for it any more. */
        boolean isSettled() {
            return badge == Badge.DONE || badge == Badge.NOT_NEEDED;
        }
    }

    /**
     * How many questions have an answer, and from whom.
     *
     * @param register from the trade register
     * @param imported from a bookkeeping
     * @param applicant from the applicant
     * @param open without an answer
     * @param notAsked the answers that nobody had to type
     */
    record Known(
            int register, int imported, int applicant, int open, List<SectionForm.Line> notAsked) {

        /** Width of the drawing. */
        public static final int WIDTH = 600;

        /** Where the part that nobody had to type ends in the drawing. */
        public int givenEnd() {
            return part(register + imported);
        }

        /** Where the part from the applicant ends. */
        public int applicantEnd() {
            return part(register + imported + applicant);
        }

        private int part(int count) {
            int all = register + imported + applicant + open;
            return all == 0 ? 0 : WIDTH * count / all;
        }

        static Known of(List<SectionForm.Line> lines) {
            return new Known(
                    count(lines, line -> line.from().kind() == Kind.REGISTER),
                    count(lines, line -> line.from().kind() == Kind.IMPORT),
                    count(lines, line -> isOfApplicant(line) && !line.answer().isEmpty()),
                    count(lines, line -> isOfApplicant(line) && line.answer().isEmpty()),
                    lines.stream()
                            .filter(line -> !isOfApplicant(line) && !line.answer().isEmpty())
                            .toList());
        }

        private static boolean isOfApplicant(SectionForm.Line line) {
            Kind kind = line.from().kind();
            return kind == Kind.APPLICANT || kind == Kind.ADVISER;
        }

        private static int count(
                List<SectionForm.Line> lines, Predicate<SectionForm.Line> condition) {
            return (int) lines.stream().filter(condition).count();
        }
    }

    TaskList {
        tasks = List.copyOf(tasks);
    }

    static TaskList of(FinancingRequest request, List<SectionForm> forms, Texts texts) {
        Map<Section, List<SectionForm.Line>> lines = new EnumMap<>(Section.class);
        forms.stream()
                .filter(form -> badge(request, form.section()) != Badge.NOT_NEEDED)
                .forEach(
                        form -> lines.put(form.section(), form.summary(request.sections(), texts)));
        List<Task> tasks =
                Arrays.stream(Section.values())
                        .map(section ->
                                new Task(
                                        texts.of(FactTexts.choice(section)),
                                        FinancingRequestPaths.section(request.id(), section),
                                        badge(request, section),
                                        Known.of(lines.getOrDefault(section, List.of())).open()))
                        .toList();
        Known known = Known.of(lines.values().stream().flatMap(List::stream).toList());
        int done = (int) tasks.stream().filter(Task::isSettled).count();
        boolean complete = request.missing().isEmpty();
        boolean corrected = request.status() == FinancingRequest.Status.REVISING && complete;
        String next =
                tasks.stream()
                        .filter(task -> !corrected)
                        .filter(task -> !task.isSettled())
                        .map(Task::path)
                        .findFirst()
                        .orElse(FinancingRequestPaths.request(request.id()) + "/controleren");
        return new TaskList(tasks, done, complete, next, known);
    }

    private static Badge badge(FinancingRequest request, Section section) {
        if (!request.has(section)) {
            return isNeeded(request, section) ? Badge.TO_DO : Badge.NOT_NEEDED;
        }
        return request.missingIn(section).isEmpty() ? Badge.DONE : Badge.BEGUN;
    }

    /** A person in business who asks for little is asked for no plan and no list of debts. */
    private static boolean isNeeded(FinancingRequest request, Section section) {
        boolean forLarger = section == Section.PLAN || section == Section.GROUP;
        return !forLarger || !RequestSize.of(request.sections()).isSmall();
    }
}

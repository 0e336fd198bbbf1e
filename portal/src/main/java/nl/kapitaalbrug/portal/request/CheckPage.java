package nl.kapitaalbrug.portal.request;

import java.util.Arrays;
import java.util.List;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Notice;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Component;
import org.springframework.web.servlet.ModelAndView;

/** The page on which all answers are checked before they are sent. */
@Component
final class CheckPage {

    private final List<SectionForm> forms;

    CheckPage(List<SectionForm> forms) {
        this.forms = forms;
    }

    /**
     * One section to check.
     *
     * @param title of the section
     * @param path where to change it
     * @param saved whether there are answers
     * @param lines the answers
     */
    record Part(String title, String path, boolean saved, List<SectionForm.Line> lines) {}

    /**
     * Something that keeps the request from being sent.
     *
     * @param path where to put it right
     * @param text what
     */
    record Obstacle(String path, String text) {}

    /**
     * What the page shows besides the answers.
     *
     * @param status of the answer
     * @param errors what keeps the request from being sent
     * @param notice what to tell first; {@code null} for nothing
     * @param key makes the sending happen once
     * @param publish whether the box is ticked that lets financiers see the request
     */
    record State(
            HttpStatus status,
            List<ServiceError> errors,
            @Nullable Notice notice,
            String key,
            boolean publish) {}

    ModelAndView show(FinancingRequest request, State state, Texts texts) {
        ModelAndView page = new ModelAndView("request/check", state.status());
        page.addObject("request", request);
        page.addObject("tasksPath", FinancingRequestPaths.tasks(request));
        page.addObject("notice", state.notice());
        page.addObject(
                "obstacles",
                state.errors().stream()
                        .map(error -> obstacle(request, error, texts))
                        .distinct()
                        .toList());
        page.addObject("key", state.key());
        page.addObject("publish", state.publish());
        page.addObject("person", Visibility.isOfPersons(request));
        page.addObject(
                "parts",
                Arrays.stream(Section.values())
                        .map(section -> part(request, section, texts))
                        .toList());
        return page;
    }

    private Part part(FinancingRequest request, Section section, Texts texts) {
        boolean saved = request.has(section);
        return new Part(
                texts.of(FactTexts.choice(section)),
                FinancingRequestPaths.section(request.id(), section),
                saved,
                saved ? form(section).summary(request.sections(), texts) : List.of());
    }

    private Obstacle obstacle(FinancingRequest request, ServiceError error, Texts texts) {
        if (error.pointer().equals("/sections")) {
            return new Obstacle(
                    FinancingRequestPaths.tasks(request), ServiceErrors.text(error, texts));
        }
        Section section =
                Arrays.stream(Section.values())
                        .filter(one -> FinancingRequest.isIn(one, error.pointer()))
                        .findFirst()
                        .orElse(Section.COMPANY);
        boolean whole = FinancingRequestPaths.withoutSection(error.pointer(), section).isEmpty();
        String what =
                whole && !request.has(section)
                        ? texts.of("check.notSaved")
                        : ServiceErrors.withLabel(form(section), error, texts);
        return new Obstacle(
                FinancingRequestPaths.section(request.id(), section),
                texts.of("check.about", texts.of(FactTexts.choice(section)), what));
    }

    private SectionForm form(Section section) {
        return forms.stream().filter(one -> one.section() == section).findAny().orElseThrow();
    }
}

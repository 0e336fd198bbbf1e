package nl.kapitaalbrug.portal.request;

import java.util.Arrays;
import java.util.List;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.Texts;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The answers of a request in words, section by section, for pages that only show them. */
@Component
public final class Summaries {

    private final List<SectionForm> forms;

    Summaries(List<SectionForm> forms) {
        this.forms = forms;
    }

    /**
     * One section.
     *
     * @param title of the section
     * @param lines its answers
     */
    public record Part(String title, List<Line> lines) {}

    /**
     * One answer.
     *
     * @param label what was asked
     * @param answer what was answered; empty when nothing was
     * @param source where it comes from; empty when nowhere
     */
    public record Line(String label, String answer, String source) {}

    /** The sections that were saved. */
    public List<Part> of(JsonNode sections, Texts texts) {
        return Arrays.stream(Section.values())
                .filter(section -> sections.path(FinancingRequest.name(section)).isObject())
                .map(section -> part(section, sections, texts))
                .toList();
    }

    private Part part(Section section, JsonNode sections, Texts texts) {
        SectionForm form =
                forms.stream().filter(one -> one.section() == section).findAny().orElseThrow();
        return new Part(
                texts.of(FactTexts.choice(section)),
                form.summary(sections, texts).stream()
                        .map(line -> new Line(line.label(), line.answer(), line.source()))
                        .toList());
    }
}

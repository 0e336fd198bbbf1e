package nl.kapitaalbrug.portal.request;

import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.Answers;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * One section of a request as a form: its questions, what stands in the fields, and what is sent.
 * The name of a field is the path of its answer in the section.
 */
abstract class SectionForm {

    /**
     * What was read from a form.
     *
     * @param answers the section, as the service takes it
     * @param errors what could not be read
     */
    record Read(ObjectNode answers, List<FormError> errors) {}

    /**
     * One answer, to check.
     *
     * @param label the fact
     * @param answer in words; empty when it is open
     * @param from where it came from
     */
    record Line(String label, String answer, AnswerSource from) {

        /** An answer of the applicant. */
        Line(String label, String answer) {
            this(label, answer, AnswerSource.APPLICANT);
        }

        /** Where it came from, in words; empty when the applicant gave it. */
        public String source() {
            return from.text();
        }
    }

    /** Which section. */
    abstract Section section();

    /** All questions in order. */
    abstract List<QuestionGroup> questions(Texts texts);

    /**
     * The questions that this request is asked.
     *
     * @param sections what was answered so far
     */
    List<QuestionGroup> asked(JsonNode sections, Texts texts) {
        return questions(texts);
    }

    /** The same, with what the service wants to know of it besides. */
    List<QuestionGroup> asked(FinancingRequest request, Texts texts) {
        return asked(request.sections(), texts);
    }

    /**
     * Reads what was typed, and keeps what the form does not show.
     *
     * @param sections what was answered so far
     */
    Read read(Typing typing, JsonNode sections, Texts texts) {
        return read(typing, texts);
    }

    /** What was saved of this section; missing when nothing was. */
    JsonNode saved(JsonNode sections) {
        return sections.path(FinancingRequest.name(section()));
    }

    /** What stands in the fields for a section that was saved, or missing. */
    Typing fill(JsonNode saved, Texts texts) {
        Map<String, List<String>> fields = new HashMap<>();
        all(questions(texts))
                .forEach(question -> {
                    List<String> said =
                            Answers.inFields(question, at(saved, question.name()), texts.formats());
                    if (!said.isEmpty()) {
                        fields.put(question.name(), said);
                    }
                });
        return new Typing(fields);
    }

    /** Reads what was typed. */
    Read read(Typing typing, Texts texts) {
        AnswerReader reader = new AnswerReader(typing, texts);
        ObjectNode answers = JsonNodeFactory.instance.objectNode();
        all(questions(texts))
                .forEach(question -> put(answers, question.name(), reader.read(question)));
        return new Read(answers, reader.errors());
    }

    /**
     * The answers in words, without the questions that nobody is asked and nobody answered.
     *
     * @param sections what was answered so far
     */
    List<Line> summary(JsonNode sections, Texts texts) {
        JsonNode saved = saved(sections);
        Map<String, AnswerSource> sources = allSources(sections, texts);
        return asked(sections, texts).stream()
                .flatMap(group ->
                        group.questions().stream()
                                .flatMap(question -> thatMatter(question, saved, texts))
                                .map(question ->
                                        new Line(
                                                label(question, texts),
                                                Answers.inWords(
                                                        question,
                                                        at(saved, question.name()),
                                                        texts),
                                                sources.getOrDefault(
                                                        question.name(), AnswerSource.APPLICANT)))
                                .filter(line -> !group.folded() || !line.answer().isEmpty()))
                .toList();
    }

    /** A question and those that its answer leads to. */
    private static Stream<Question> thatMatter(Question question, JsonNode saved, Texts texts) {
        String answer = Answers.inField(question, at(saved, question.name()), texts.formats());
        return Stream.concat(
                Stream.of(question),
                question.dependants().stream()
                        .filter(one ->
                                one.shownBy() == null
                                        || List.of(one.shownBy().split("\\|")).contains(answer))
                        .flatMap(one -> thatMatter(one, saved, texts)));
    }

    /** The short name of a question, for a summary. */
    String label(Question question, Texts texts) {
        return Fact.ofKey(question.name().replaceFirst("^.*/", ""))
                .map(fact -> texts.of(FactTexts.label(fact)))
                .orElse(question.label());
    }

    /** Where answers came from that the applicant did not give, an adviser's included. */
    private Map<String, AnswerSource> allSources(JsonNode sections, Texts texts) {
        AdviserAnswers given = AdviserAnswers.of(section(), sections, texts);
        Map<String, AnswerSource> all = new HashMap<>();
        all(questions(texts))
                .map(Question::name)
                .forEach(name -> all.put(name, given.source(name)));
        all.values().removeIf(source -> source.equals(AnswerSource.APPLICANT));
        all.putAll(sources(sections, texts));
        return all;
    }

    /**
     * Where answers came from that were fetched, by field.
     *
     * @param sections what was answered so far
     */
    Map<String, AnswerSource> sources(JsonNode sections, Texts texts) {
        return Map.of();
    }

    /**
     * The same for what stands in the fields now.
     *
     * @param sections what was saved
     */
    Map<String, AnswerSource> sources(JsonNode sections, Typing typing, Texts texts) {
        Typing saved = fill(saved(sections), texts);
        return allSources(sections, texts).entrySet().stream()
                .filter(source -> saved.text(source.getKey()).equals(typing.text(source.getKey())))
                .collect(Collectors.toMap(Map.Entry::getKey, Map.Entry::getValue));
    }

    /**
     * The page that the saved answers lead to; {@code null} when to none.
     *
     * @param sections what was answered so far
     */
    @Nullable String leadsTo(JsonNode sections) {
        return null;
    }

    /** The field that a service means with a pointer; empty for the whole section. */
    String fieldOf(String pointer) {
        String name = FinancingRequestPaths.withoutSection(pointer, section());
        return name.startsWith("/") ? name.substring(1) : name;
    }

    static Stream<Question> all(List<QuestionGroup> groups) {
        return groups.stream()
                .flatMap(group -> group.questions().stream())
                .flatMap(SectionForm::withDependants);
    }

    private static Stream<Question> withDependants(Question question) {
        return Stream.concat(
                Stream.of(question),
                question.dependants().stream().flatMap(SectionForm::withDependants));
    }

    /** Of a list by choice only what was answered is sent. */
    static void withoutOpen(ObjectNode byChoice) {
        byChoice.remove(
                byChoice.propertyNames().stream()
                        .filter(name -> byChoice.path(name).isNull())
                        .toList());
    }

    static JsonNode at(JsonNode node, String path) {
        JsonNode found = node;
        for (String step : path.split("/")) {
            found = found.isArray() ? found.path(Integer.parseInt(step)) : found.path(step);
        }
        return found;
    }

    private static void put(ObjectNode root, String path, JsonNode value) {
        ObjectNode parent = root;
        String[] steps = path.split("/");
        for (int i = 0; i < steps.length - 1; i++) {
            parent = parent.withObjectProperty(steps[i]);
        }
        parent.set(steps[steps.length - 1], value);
    }
}

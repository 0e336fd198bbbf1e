package nl.kapitaalbrug.portal.review;

import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind;
import nl.kapitaalbrug.portal.client.Reviews.Versioned;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/**
 * What became of a firm, on the page of a review that is decided.
 *
 * @param intro what it is for, with the day of the assessment
 * @param known what was recorded; empty while nothing was
 * @param version to send along
 * @param questions the fields
 * @param typing what was recorded, as it stands in the fields
 */
record LaterOutcomeForm(
        String intro, String known, String version, List<QuestionGroup> questions, Typing typing) {

    static final String ACTION = "later";
    static final String KIND = "later-soort";
    static final String DAY = "later-dag";

    private static final Map<String, String> FIELDS = Map.of("/kind", KIND, "/observedOn", DAY);

    static LaterOutcomeForm of(Versioned found, Texts texts) {
        JsonNode body = found.body();
        String kind = body.path("kind").asString("");
        String day = body.path("observedOn").asString("");
        return new LaterOutcomeForm(
                texts.of("review.later.text", day(body, "assessedOn", texts)),
                kind.isEmpty()
                        ? ""
                        : texts.of(
                                "review.later.known",
                                texts.of("review.later.kind." + kind),
                                day(body, "observedOn", texts)),
                found.version(),
                questions(
                        texts.of("review.later.kind.hint", day(body, "performingFrom", texts)),
                        texts),
                new Typing(Map.of(KIND, List.of(kind), DAY, List.of(inField(day)))));
    }

    /** The outcome as the service takes it. */
    static ReviewForms.Read read(Typing typing, Texts texts) {
        AnswerReader reader = new AnswerReader(typing, texts);
        List<Question> questions = questions("", texts).getFirst().questions();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("kind", reader.read(questions.getFirst()));
        body.set("observedOn", reader.read(questions.getLast()));
        return new ReviewForms.Read(body, reader.errors());
    }

    /** What the service refuses, at the fields. */
    static List<FormError> refused(List<ServiceError> errors) {
        return errors.stream()
                .map(one -> new FormError(FIELDS.get(one.pointer()), one.detail()))
                .toList();
    }

    private static List<QuestionGroup> questions(String hint, Texts texts) {
        return List.of(
                new QuestionGroup(
                        null,
                        null,
                        List.of(
                                Question.choice(
                                                KIND,
                                                FieldKind.RADIOS,
                                                texts.of("review.later.kind"),
                                                kinds(texts))
                                        .hinting(hint)
                                        .mandatory(),
                                Question.typed(DAY, FieldKind.DATE, texts.of("review.later.day"))
                                        .hinting(texts.of("review.later.day.hint"))
                                        .mandatory())));
    }

    private static List<Option> kinds(Texts texts) {
        return Stream.of(LaterOutcomeKind.values())
                .map(Enum::name)
                .map(one -> new Option(one, texts.of("review.later.kind." + one)))
                .toList();
    }

    private static String day(JsonNode body, String field, Texts texts) {
        String day = body.path(field).asString("");
        return day.isEmpty() ? "" : texts.formats().date(LocalDate.parse(day));
    }

    /** The day before the month, as it is asked. */
    private static String inField(String day) {
        String[] parts = day.split("-");
        return parts.length == 3 ? String.join("-", parts[2], parts[1], parts[0]) : "";
    }
}

package nl.kapitaalbrug.portal.review;

import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import nl.kapitaalbrug.portal.request.ClassWords;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The forms on the page of a review: take it, propose a decision, send a proposal back. */
final class ReviewForms {

    static final String NAME = "naam";
    static final String NO_INTEREST = "geen-belang";
    static final String KIND = "oordeel";
    static final String RATING = "klasse";
    static final String LEVEL = "niveau";
    static final String EXPLANATION = "toelichting";
    static final String REMARK = "opmerking";
    static final String OVERRIDDEN = "OVERRIDDEN";

    private static final String YES = "ja";
    private static final int LONGEST_NAME = 100;
    private static final int HIGHEST_LEVEL = 9;
    private static final Map<String, String> FIELDS =
            Map.of(
                    "/name", NAME,
                    "/noInterest", NO_INTEREST,
                    "/kind", KIND,
                    "/rating", RATING,
                    "/supported", LEVEL,
                    "/explanation", EXPLANATION,
                    "/remark", REMARK);

    private final Texts texts;

    ReviewForms(Texts texts) {
        this.texts = texts;
    }

    /**
     * What was read from a form.
     *
     * @param body as the service takes it
     * @param errors what is wrong
     */
    record Read(ObjectNode body, List<FormError> errors) {}

    List<QuestionGroup> take() {
        return group(
                Question.typed(NAME, FieldKind.TEXT, texts.of("review.take.name"))
                        .hinting(texts.of("review.take.name.hint"))
                        .mandatory(),
                Question.choice(
                                NO_INTEREST,
                                FieldKind.CHECKBOXES,
                                texts.of("review.take.interest"),
                                List.of(new Option(YES, texts.of("review.take.noInterest"))))
                        .hinting(texts.of("review.take.interest.hint"))
                        .mandatory());
    }

    /**
     * @param highest the highest technology level that can be set; below zero when the firm does
     *     not develop
     */
    List<QuestionGroup> propose(int highest) {
        Question rating =
                Question.choice(
                                RATING,
                                FieldKind.SELECT,
                                texts.of("review.propose.rating"),
                                classes())
                        .hinting(texts.of("review.propose.rating.hint"))
                        .shownAfter(OVERRIDDEN);
        Question level =
                Question.choice(
                                LEVEL,
                                FieldKind.SELECT,
                                texts.of("review.propose.level"),
                                levels(highest))
                        .hinting(texts.of("review.propose.level.hint", highest))
                        .shownAfter(OVERRIDDEN);
        Question kind =
                Question.choice(
                                KIND,
                                FieldKind.RADIOS,
                                texts.of("review.propose.kind"),
                                Stream.of("CONFIRMED", OVERRIDDEN)
                                        .map(one ->
                                                new Option(
                                                        one,
                                                        texts.of("review.propose.kind." + one)))
                                        .toList())
                        .mandatory()
                        .with(highest < 0 ? List.of(rating) : List.of(rating, level));
        return group(
                kind,
                Question.typed(
                                EXPLANATION,
                                FieldKind.LONG_TEXT,
                                texts.of("review.propose.explanation"))
                        .hinting(texts.of("review.propose.explanation.hint"))
                        .mandatory());
    }

    List<QuestionGroup> sendBack() {
        return group(
                Question.typed(REMARK, FieldKind.LONG_TEXT, texts.of("review.sendBack.remark"))
                        .hinting(texts.of("review.sendBack.remark.hint"))
                        .mandatory());
    }

    /** The name and that there is no interest. */
    Read readTake(Typing typing) {
        AnswerReader reader = new AnswerReader(typing, texts);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        String name = typing.text(NAME).strip();
        if (name.isEmpty() || name.length() > LONGEST_NAME) {
            reader.refuse(NAME, texts.of("review.take.name.missing"));
        } else {
            body.set("name", reader.read(take().getFirst().questions().getFirst()));
        }
        if (!typing.text(NO_INTEREST).equals(YES)) {
            reader.refuse(NO_INTEREST, texts.of("review.take.interest.missing"));
        }
        return new Read(body, reader.errors());
    }

    /** The verdict; what takes the place of something counts only when it is to be another one. */
    Read readProposal(Typing typing) {
        AnswerReader reader = new AnswerReader(typing, texts);
        List<Question> questions = propose(HIGHEST_LEVEL).getFirst().questions();
        Question kind = questions.getFirst();
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        if (typing.text(KIND).isEmpty()) {
            reader.refuse(KIND, texts.of("review.propose.kind.missing"));
        } else {
            body.set("kind", reader.read(kind));
        }
        if (typing.text(KIND).equals(OVERRIDDEN)) {
            JsonNode rating = reader.read(kind.dependants().getFirst());
            if (!rating.isNull()) {
                body.set("rating", rating);
            }
            String level = typing.text(LEVEL);
            if (level.matches("[0-9]")) {
                body.put("supported", Integer.parseInt(level));
            }
            if (reader.errors().isEmpty() && body.size() == 1) {
                reader.refuse(RATING, texts.of("review.propose.rating.missing"));
            }
        }
        body.set("explanation", reader.read(questions.get(1)));
        return new Read(body, reader.errors());
    }

    Read readRemark(Typing typing) {
        AnswerReader reader = new AnswerReader(typing, texts);
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        body.set("remark", reader.read(sendBack().getFirst().questions().getFirst()));
        return new Read(body, reader.errors());
    }

    /** What the service refuses, at the fields of the forms. */
    List<FormError> refused(List<ServiceError> errors) {
        return errors.stream()
                .map(one -> new FormError(FIELDS.get(one.pointer()), one.detail()))
                .toList();
    }

    private static List<QuestionGroup> group(Question... questions) {
        return List.of(new QuestionGroup(null, null, List.of(questions)));
    }

    private List<Option> classes() {
        return Stream.of(IndicativeClass.values())
                .map(one ->
                        new Option(
                                one.symbol(),
                                one.symbol() + ": " + ClassWords.strength(one.symbol(), texts)))
                .toList();
    }

    private List<Option> levels(int highest) {
        return IntStream.rangeClosed(0, highest)
                .mapToObj(level ->
                        new Option(String.valueOf(level), LevelWords.inWords(level, texts)))
                .toList();
    }
}

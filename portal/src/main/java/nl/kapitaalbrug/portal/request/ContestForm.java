package nl.kapitaalbrug.portal.request;

import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import tools.jackson.databind.JsonNode;

/** What is asked of an applicant who does not agree. */
final class ContestForm {

    static final String KEY = "sleutel";
    static final String REVISION = "revisie";
    static final String NUMBER = "nummer";
    static final String REASONS = "redenen";
    static final String DOCUMENTS = "documenten";

    private ContestForm() {}

    static Question reasons(Texts texts) {
        return Question.typed(REASONS, FieldKind.LONG_TEXT, texts.of("contest.reasons"))
                .hinting(texts.of("contest.reasons.hint"))
                .mandatory();
    }

    /**
     * @param files documents to choose from; none is asked about when there are none
     */
    static List<QuestionGroup> questions(List<Option> files, Texts texts) {
        Stream<Question> documents =
                files.isEmpty()
                        ? Stream.empty()
                        : Stream.of(
                                Question.choice(
                                                DOCUMENTS,
                                                FieldKind.CHECKBOXES,
                                                texts.of("contest.documents"),
                                                files)
                                        .hinting(texts.of("contest.documents.hint")));
        return List.of(
                new QuestionGroup(
                        null, null, Stream.concat(Stream.of(reasons(texts)), documents).toList()));
    }

    /** The checked documents of a request. */
    static List<Option> files(Outcome<JsonNode> answer, String request, Texts texts) {
        if (!(answer instanceof Outcome.Done<JsonNode>(JsonNode found))) {
            return List.of();
        }
        return DocumentsView.of(found, request, texts).here().stream()
                .filter(DocumentsView.Item::clean)
                .map(item -> new Option(item.id(), item.name()))
                .toList();
    }

    /** What the service refuses, at the fields of the form. */
    static List<FormError> refused(List<ServiceError> errors) {
        return errors.stream()
                .map(one -> new FormError(field(one.pointer()), one.detail()))
                .toList();
    }

    private static String field(String pointer) {
        return pointer.startsWith("/documents") ? DOCUMENTS : REASONS;
    }
}

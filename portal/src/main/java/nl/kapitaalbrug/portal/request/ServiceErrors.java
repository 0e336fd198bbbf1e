package nl.kapitaalbrug.portal.request;

import java.util.List;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.Texts;

/** What a service refuses, in our words where we have them. */
final class ServiceErrors {

    private ServiceErrors() {}

    /** At the fields of a form; what belongs to none concerns the whole. */
    static List<FormError> inForm(SectionForm form, List<ServiceError> errors, Texts texts) {
        List<String> fields = SectionForm.all(form.questions(texts)).map(Question::name).toList();
        return errors.stream()
                .map(error -> {
                    String field = form.fieldOf(error.pointer());
                    return new FormError(fields.contains(field) ? field : null, text(error, texts));
                })
                .toList();
    }

    /** In a list for the whole request: which question, and what is wrong. */
    static String withLabel(SectionForm form, ServiceError error, Texts texts) {
        String field = form.fieldOf(error.pointer());
        return SectionForm.all(form.questions(texts))
                .filter(question -> question.name().equals(field))
                .map(question -> form.label(question, texts))
                .findFirst()
                .map(label -> texts.of("check.about", label, text(error, texts)))
                .orElseGet(() -> text(error, texts));
    }

    static String text(ServiceError error, Texts texts) {
        String detail = error.detail().isBlank() ? texts.of("refused.other") : error.detail();
        return error.code().isEmpty() ? detail : texts.orElse("refused." + error.code(), detail);
    }
}

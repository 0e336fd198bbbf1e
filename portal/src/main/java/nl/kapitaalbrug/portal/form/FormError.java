package nl.kapitaalbrug.portal.form;

import org.jspecify.annotations.Nullable;

/**
 * Something wrong in a form.
 *
 * @param field name of the field; {@code null} when it concerns the whole
 * @param text what is wrong and how to put it right
 */
public record FormError(@Nullable String field, String text) {

    /** Where the summary of errors leads to. */
    public String target() {
        return field == null ? "inhoud" : Field.id(field);
    }
}

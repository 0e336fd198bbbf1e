package nl.kapitaalbrug.portal.calculator;

import nl.kapitaalbrug.portal.form.Texts;
import tools.jackson.databind.JsonNode;

/** Texts that the service says in both languages. */
final class Said {

    private Said() {}

    /** The text in the language of the page; empty without one. */
    static String in(JsonNode text, Texts texts) {
        return text.path("en".equals(texts.locale().getLanguage()) ? "en" : "nl").asString("");
    }
}

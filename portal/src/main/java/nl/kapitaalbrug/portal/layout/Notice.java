package nl.kapitaalbrug.portal.layout;

import nl.kapitaalbrug.portal.form.Texts;

/**
 * Something to tell at the top of a page.
 *
 * @param tone ok, info, warning or error
 * @param text what
 */
public record Notice(String tone, String text) {

    /** It worked. */
    public static Notice ok(String text) {
        return new Notice("ok", text);
    }

    /** Good to know. */
    public static Notice info(String text) {
        return new Notice("info", text);
    }

    /** A form that came after the end of a session is back; see {@code ShowsKept}. */
    public static Notice kept(Texts texts) {
        return info(texts.of("kept.notice"));
    }

    /** Something needs attention. */
    public static Notice warning(String text) {
        return new Notice("warning", text);
    }

    /** Something went wrong. */
    public static Notice error(String text) {
        return new Notice("error", text);
    }

    /** Its icon in the sprite. */
    public String icon() {
        return switch (tone) {
            case "ok" -> "circle-check";
            case "info" -> "info-circle";
            default -> "alert-triangle";
        };
    }

    /** How a screen reader announces it. */
    public String role() {
        return "error".equals(tone) ? "alert" : "status";
    }
}

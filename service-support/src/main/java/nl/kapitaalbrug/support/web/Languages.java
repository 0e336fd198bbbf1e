package nl.kapitaalbrug.support.web;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Collections;
import java.util.List;
import java.util.Locale;

/** The languages that we answer in: Dutch unless the caller prefers English. */
public final class Languages {

    /** The language of a caller who states no preference that we know. */
    public static final Locale DUTCH = Locale.of("nl");

    /** The other language. */
    public static final Locale ENGLISH = Locale.ENGLISH;

    /** All of them, the default first. */
    public static final List<Locale> ALL = List.of(DUTCH, ENGLISH);

    private Languages() {}

    /** The first language of {@code Accept-Language} that we know, else Dutch. */
    public static Locale of(HttpServletRequest request) {
        for (Locale wanted : Collections.list(request.getLocales())) {
            for (Locale known : ALL) {
                if (known.getLanguage().equals(wanted.getLanguage())
                        && request.getHeader("Accept-Language") != null) {
                    return known;
                }
            }
        }
        return DUTCH;
    }
}

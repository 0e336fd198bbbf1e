package nl.kapitaalbrug.gateway.refusal;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.web.util.WebUtils;

/** The language that somebody chose on the pages; Dutch unless it is English. */
public enum ChosenLanguage {
    NL,
    EN;

    /** The cookie in which the portal keeps the choice. */
    public static final String COOKIE = "taal";

    /** The choice in this request's cookie or, for a first visit, address. */
    public static ChosenLanguage of(HttpServletRequest request) {
        String query = request.getQueryString();
        if (query != null && query.matches("(.*&)?lang=en(&.*)?")) {
            return EN;
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        return of(cookie == null ? null : cookie.getValue());
    }

    /** The two letters. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** For texts. */
    public Locale locale() {
        return Locale.of(code());
    }

    private static ChosenLanguage of(@Nullable String code) {
        return "en".equals(code) ? EN : NL;
    }
}

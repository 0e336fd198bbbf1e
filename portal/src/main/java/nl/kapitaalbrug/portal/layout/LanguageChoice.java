package nl.kapitaalbrug.portal.layout;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.time.Duration;
import java.util.Locale;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.web.servlet.HandlerInterceptor;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.util.WebUtils;

/**
 * Which language a page is in: the one asked for in the address ({@code ?lang=en}), else the one
 * asked for before (a cookie that holds nothing but the language), else Dutch.
 */
final class LanguageChoice implements LocaleResolver, HandlerInterceptor {

    static final String PARAMETER = "lang";
    static final String COOKIE = "taal";

    @Override
    public Locale resolveLocale(HttpServletRequest request) {
        Language asked = Language.of(request.getParameter(PARAMETER));
        if (asked != null) {
            return asked.locale();
        }
        Cookie cookie = WebUtils.getCookie(request, COOKIE);
        Language before = cookie == null ? null : Language.of(cookie.getValue());
        return (before == null ? Language.NL : before).locale();
    }

    @Override
    public void setLocale(
            HttpServletRequest request,
            @Nullable HttpServletResponse response,
            @Nullable Locale locale) {
        throw new UnsupportedOperationException("The address and the cookie decide the language");
    }

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler) {
        Language asked = Language.of(request.getParameter(PARAMETER));
        if (asked != null) {
            ResponseCookie cookie =
                    ResponseCookie.from(COOKIE, asked.code())
                            .path("/")
                            .maxAge(Duration.ofDays(365))
                            .sameSite("Lax")
                            .secure(request.isSecure())
                            .httpOnly(true)
                            .build();
            response.addHeader(HttpHeaders.SET_COOKIE, cookie.toString());
        }
        return true;
    }
}

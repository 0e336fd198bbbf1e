package nl.kapitaalbrug.gateway.login;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpSession;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/** The page that somebody wanted before signing in: an address of ours, never of another site. */
public final class ReturnTo {

    /** The parameter of the login address. */
    public static final String PARAMETER = "to";

    private static final String ATTRIBUTE = "return-to";
    private static final Pattern OWN_PATH =
            Pattern.compile("/(?!/)[A-Za-z0-9._~/-]{0,500}(\\?[A-Za-z0-9._~=&%+-]{0,500})?");

    private ReturnTo() {}

    /** The path itself if it is one of ours, else the start page. */
    public static String safe(@Nullable String path) {
        boolean own =
                path != null
                        && OWN_PATH.matcher(path).matches()
                        && !path.contains("..")
                        && !path.startsWith("/login")
                        && !path.startsWith("/logout");
        return own ? path : "/";
    }

    /** The login address that comes back to this path. */
    public static String loginFor(@Nullable String path) {
        String safe = safe(path);
        return safe.equals("/")
                ? "/login"
                : "/login?" + PARAMETER + "=" + URLEncoder.encode(safe, StandardCharsets.UTF_8);
    }

    static void keep(HttpServletRequest request) {
        request.getSession().setAttribute(ATTRIBUTE, safe(request.getParameter(PARAMETER)));
    }

    static String take(HttpServletRequest request) {
        HttpSession session = request.getSession(false);
        if (session == null || !(session.getAttribute(ATTRIBUTE) instanceof String path)) {
            return "/";
        }
        session.removeAttribute(ATTRIBUTE);
        return safe(path);
    }
}

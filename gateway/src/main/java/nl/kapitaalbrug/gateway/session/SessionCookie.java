package nl.kapitaalbrug.gateway.session;

import jakarta.servlet.http.HttpServletRequest;
import nl.kapitaalbrug.gateway.GatewayProperties;
import org.springframework.web.util.WebUtils;

/** The one cookie that says who somebody is. */
public final class SessionCookie {

    private SessionCookie() {}

    /** Its name: with the prefix that ties it to this host, except in the local profile. */
    public static String nameFor(GatewayProperties properties) {
        return properties.overTls() ? "__Host-session" : "session";
    }

    /** Whether a request carries it, valid or not. */
    public static boolean isOn(HttpServletRequest request, GatewayProperties properties) {
        return WebUtils.getCookie(request, nameFor(properties)) != null;
    }
}

package nl.kapitaalbrug.gateway.kept;

import jakarta.servlet.http.Cookie;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import nl.kapitaalbrug.gateway.GatewayProperties;
import nl.kapitaalbrug.gateway.login.ClientProperties;
import org.springframework.http.HttpHeaders;
import org.springframework.http.ResponseCookie;
import org.springframework.stereotype.Component;
import org.springframework.web.util.WebUtils;

/** The cookie with a browser's key. It ends with the browser, like the cookie of the session. */
@Component
final class KeepCookie {

    private final String name;
    private final boolean overTls;
    private final byte[] sealingKey;

    KeepCookie(GatewayProperties gateway, ClientProperties client) {
        this.name = gateway.overTls() ? "__Host-form" : "form";
        this.overTls = gateway.overTls();
        this.sealingKey =
                Hmac.of(client.secret().getBytes(StandardCharsets.UTF_8), "form cookie", "");
    }

    /** The key on a request; empty unless it was given here. */
    Optional<BrowserKey> on(HttpServletRequest request) {
        Cookie cookie = WebUtils.getCookie(request, name);
        return cookie == null
                ? Optional.empty()
                : BrowserKey.unsealed(cookie.getValue(), sealingKey);
    }

    void give(BrowserKey key, HttpServletResponse response) {
        response.addHeader(HttpHeaders.SET_COOKIE, cookie(key.sealed(sealingKey)).toString());
    }

    void takeBack(HttpServletResponse response) {
        ResponseCookie ended = cookie("").mutate().maxAge(0).build();
        response.addHeader(HttpHeaders.SET_COOKIE, ended.toString());
    }

    private ResponseCookie cookie(String value) {
        return ResponseCookie.from(name, value)
                .path("/")
                .httpOnly(true)
                .secure(overTls)
                .sameSite("Lax")
                .build();
    }
}

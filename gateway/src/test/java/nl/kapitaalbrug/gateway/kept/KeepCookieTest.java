package nl.kapitaalbrug.gateway.kept;

import static org.assertj.core.api.Assertions.assertThat;

import jakarta.servlet.http.Cookie;
import java.net.URI;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import nl.kapitaalbrug.gateway.GatewayProperties;
import nl.kapitaalbrug.gateway.login.ClientProperties;
import nl.kapitaalbrug.support.crypto.NamedCipher;
import org.junit.jupiter.api.Test;
import org.springframework.mock.web.MockHttpServletRequest;
import org.springframework.mock.web.MockHttpServletResponse;

class KeepCookieTest {

    private static final byte[] FORM = "naam=Robotcel".getBytes(StandardCharsets.UTF_8);

    private final KeepCookie cookies = cookies("https://kapitaalbrug.example", "secret");
    private final BrowserKey key = BrowserKey.fresh("sub-1");

    @Test
    void isTiedToThisHostOverTls() {
        assertThat(given().getHeader("Set-Cookie"))
                .startsWith("__Host-form=")
                .contains("Path=/", "Secure", "HttpOnly", "SameSite=Lax")
                .doesNotContain("Domain");
    }

    @Test
    void isReadBackByEveryCopyWithTheSameSecretOnly() {
        Cookie cookie = given().getCookie("__Host-form");
        MockHttpServletRequest request = new MockHttpServletRequest();
        request.setCookies(cookie);

        assertThat(cookies("https://kapitaalbrug.example", "secret").on(request))
                .hasValueSatisfying(
                        same -> assertThat(same.nameOf("/a")).isEqualTo(key.nameOf("/a")));
        assertThat(cookies("https://kapitaalbrug.example", "other").on(request)).isEmpty();
    }

    @Test
    void namesNobodyAndIsAnotherOneAtEachLogin() {
        assertThat(key.isOf("sub-1")).isTrue();
        assertThat(key.isOf("sub-2")).isFalse();
        BrowserKey next = BrowserKey.fresh("sub-1");
        assertThat(next.browserName()).isNotEqualTo(key.browserName());
        assertThat(next.ofForms()).isNotEqualTo(key.ofForms());
    }

    @Test
    void opensAFormForThisPersonFromThisPageOnly() {
        byte[] kept = NamedCipher.encrypted(key.ofForms(), key.nameOf("/a"), FORM);

        assertThat(new String(kept, StandardCharsets.ISO_8859_1)).doesNotContain("Robotcel");
        assertThat(NamedCipher.decrypted(key.ofForms("sub-1"), key.nameOf("/a"), kept))
                .contains(FORM);
        assertThat(NamedCipher.decrypted(key.ofForms("sub-2"), key.nameOf("/a"), kept)).isEmpty();
        assertThat(NamedCipher.decrypted(key.ofForms("sub-1"), key.nameOf("/b"), kept)).isEmpty();
        kept[kept.length - 1] ^= 1;
        assertThat(NamedCipher.decrypted(key.ofForms("sub-1"), key.nameOf("/a"), kept)).isEmpty();
        assertThat(NamedCipher.decrypted(key.ofForms("sub-1"), key.nameOf("/a"), new byte[3]))
                .isEmpty();
    }

    private MockHttpServletResponse given() {
        MockHttpServletResponse response = new MockHttpServletResponse();
        cookies.give(key, response);
        return response;
    }

    private static KeepCookie cookies(String publicUrl, String secret) {
        return new KeepCookie(
                new GatewayProperties(
                        URI.create(publicUrl),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        Duration.ofSeconds(1),
                        1,
                        null,
                        false,
                        new GatewayProperties.Rates(1, 1, 1, 1, 1)),
                new ClientProperties("gateway", secret));
    }
}

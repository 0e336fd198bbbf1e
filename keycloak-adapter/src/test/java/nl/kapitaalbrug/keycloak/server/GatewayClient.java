package nl.kapitaalbrug.keycloak.server;

import java.net.URI;
import java.net.URLEncoder;
import java.nio.charset.StandardCharsets;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.Arrays;
import java.util.Base64;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.UUID;
import java.util.stream.Collectors;

/** Speaks OpenID Connect as the gateway does, one step at a time. */
final class GatewayClient {

    static final String REDIRECT = "http://localhost:8080/login/oauth2/code/keycloak";

    private final KeycloakForTests keycloak;
    private final PlainBrowser browser = new PlainBrowser();
    private final String verifier = UUID.randomUUID() + "." + UUID.randomUUID();

    GatewayClient(KeycloakForTests keycloak) {
        this.keycloak = keycloak;
    }

    /** A sound authorization request; each test changes one thing in it. */
    Map<String, String> soundRequest() {
        Map<String, String> parameters = new LinkedHashMap<>();
        parameters.put("client_id", "gateway");
        parameters.put("response_type", "code");
        parameters.put("redirect_uri", REDIRECT);
        parameters.put("scope", "openid organization:*");
        parameters.put("state", "a-state");
        parameters.put("code_challenge", challenge());
        parameters.put("code_challenge_method", "S256");
        return parameters;
    }

    PlainBrowser.Page authorize(Map<String, String> parameters) {
        return browser.get(
                URI.create(
                        keycloak.server().issuer()
                                + "/protocol/openid-connect/auth?"
                                + form(parameters)));
    }

    /** Signs in through the form; the page redirects back to the gateway when it worked. */
    PlainBrowser.Page signIn(String username, String password) {
        return browser.signIn(
                authorize(soundRequest()),
                username,
                password,
                uri -> uri.toString().startsWith(REDIRECT));
    }

    /** The answer of the token endpoint for the code on this page. */
    PlainBrowser.Page redeem(PlainBrowser.Page back) {
        return token(
                Map.of(
                        "grant_type",
                        "authorization_code",
                        "code",
                        parameter(back, "code"),
                        "redirect_uri",
                        REDIRECT,
                        "code_verifier",
                        verifier));
    }

    PlainBrowser.Page token(Map<String, String> parameters) {
        return tokenAs("gateway", parameters);
    }

    PlainBrowser.Page tokenAs(String client, Map<String, String> parameters) {
        String pair = client + ":" + keycloak.secretOf(client);
        return browser.post(
                URI.create(keycloak.server().issuer() + "/protocol/openid-connect/token"),
                parameters,
                "Authorization",
                "Basic "
                        + Base64.getEncoder()
                                .encodeToString(pair.getBytes(StandardCharsets.UTF_8)));
    }

    static String parameter(PlainBrowser.Page page, String name) {
        return Arrays.stream(page.location().getRawQuery().split("&"))
                .filter(part -> part.startsWith(name + "="))
                .map(part -> part.substring(name.length() + 1))
                .findFirst()
                .orElseThrow();
    }

    private String challenge() {
        try {
            byte[] hash =
                    MessageDigest.getInstance("SHA-256")
                            .digest(verifier.getBytes(StandardCharsets.US_ASCII));
            return Base64.getUrlEncoder().withoutPadding().encodeToString(hash);
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException(e);
        }
    }

    private static String form(Map<String, String> parameters) {
        return parameters.entrySet().stream()
                .map(one ->
                        one.getKey()
                                + "="
                                + URLEncoder.encode(one.getValue(), StandardCharsets.UTF_8))
                .collect(Collectors.joining("&"));
    }
}

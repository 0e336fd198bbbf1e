package nl.kapitaalbrug.localstack;

import java.io.IOException;
import java.net.HttpCookie;
import java.net.InetAddress;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import org.jspecify.annotations.Nullable;

/**
 * A demo user who signed in through the gateway and Keycloak's own page, exactly as a browser does,
 * and now calls the public API with the session cookie.
 */
public final class DemoSession {

    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]+)\"", Pattern.CASE_INSENSITIVE);

    /** Name of the session cookie on one's own machine. */
    public static final String SESSION = "session";

    /** Name of the cookie with which a form that came too late is found again. */
    public static final String FORM_KEY = "form";

    private static final Duration LIMIT = Duration.ofSeconds(30);

    private final String publicUrl;
    private final LoopbackCookies cookies = new LoopbackCookies();
    private final HttpClient http;

    private DemoSession(String publicUrl, @Nullable InetAddress from) {
        this.publicUrl = publicUrl;
        HttpClient.Builder client =
                HttpClient.newBuilder()
                        .cookieHandler(cookies)
                        .followRedirects(HttpClient.Redirect.NORMAL)
                        .connectTimeout(Duration.ofSeconds(5));
        this.http = from == null ? client.build() : client.localAddress(from).build();
    }

    /**
     * Signs a demo user in.
     *
     * @throws StackException when the sign-in page is not there or refuses
     */
    public static DemoSession signIn(LocalStack stack, String username) {
        return signIn(stack, username, null);
    }

    /**
     * Signs a demo user in from an address of this machine, as one of many people.
     *
     * @param from a loopback address; {@code null} for any
     * @throws StackException when the sign-in page is not there or refuses
     */
    public static DemoSession signIn(
            LocalStack stack, String username, @Nullable InetAddress from) {
        DemoSession session = new DemoSession(stack.publicUrl(), from);
        HttpResponse<String> page = session.send(session.request("/login").GET());
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new StackException(
                    "The sign-in page did not come (HTTP %d).".formatted(page.statusCode()));
        }
        String action = form.group(1).replace("&amp;", "&");
        HttpResponse<String> answer =
                session.send(
                        HttpRequest.newBuilder(URI.create(action))
                                .timeout(LIMIT)
                                .header("Content-Type", "application/x-www-form-urlencoded")
                                .POST(
                                        HttpRequest.BodyPublishers.ofString(
                                                "username="
                                                        + encode(username)
                                                        + "&password="
                                                        + encode(stack.password(username)))));
        if (!answer.uri().toString().startsWith(stack.publicUrl())) {
            throw new StackException("%s could not sign in.".formatted(username));
        }
        return session;
    }

    /** Reads from the public API. */
    public HttpResponse<String> get(String path) {
        return send(request(path).header("Accept", "application/json").GET());
    }

    /** The value of a cookie of that name; empty when the gateway set none. */
    public Optional<String> cookie(String name) {
        return cookies.getCookieStore().getCookies().stream()
                .filter(cookie -> cookie.getName().equals(name))
                .map(HttpCookie::getValue)
                .findFirst();
    }

    /** Sends a JSON body to the public API as a page of the product would. */
    public HttpResponse<String> send(
            String method, String path, Map<String, String> headers, String body) {
        return send(method, path, headers, body, "same-origin");
    }

    /** Sends a JSON body as a browser would that calls it from the given kind of site. */
    public HttpResponse<String> send(
            String method, String path, Map<String, String> headers, String body, String site) {
        HttpRequest.Builder request =
                request(path)
                        .header("Accept", "application/json")
                        .header("Content-Type", "application/json")
                        .header("Sec-Fetch-Site", site)
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        headers.forEach(request::header);
        return send(request);
    }

    /** Sends a file to the public API as a page of the product would. */
    public HttpResponse<String> sendFile(String path, String type, HttpRequest.BodyPublisher file) {
        return send(
                request(path)
                        .header("Accept", "application/json")
                        .header("Content-Type", type)
                        .header("Sec-Fetch-Site", "same-origin")
                        .POST(file));
    }

    private HttpRequest.Builder request(String path) {
        return HttpRequest.newBuilder(URI.create(publicUrl + path)).timeout(LIMIT);
    }

    private HttpResponse<String> send(HttpRequest.Builder request) {
        try {
            return http.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException e) {
            throw new StackException("The gateway did not answer.", e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new StackException("Waiting for the gateway was interrupted.", e);
        }
    }

    private static String encode(String text) {
        return URLEncoder.encode(text, StandardCharsets.UTF_8);
    }
}

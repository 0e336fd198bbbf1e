package nl.kapitaalbrug.keycloak.server;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import java.util.function.Predicate;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Collectors;

/**
 * As much of a browser as a sign-in needs: cookies per address and port, redirects one by one, one
 * form per page. Sends {@code Sec-Fetch-Site} as browsers do.
 */
public final class PlainBrowser {

    private static final Pattern FORM =
            Pattern.compile("<form[^>]*action=\"([^\"]+)\"[^>]*>(.*?)</form>", Pattern.DOTALL);
    private static final Pattern HIDDEN =
            Pattern.compile("<input[^>]*type=\"hidden\"[^>]*>", Pattern.DOTALL);
    private static final Pattern NAME = Pattern.compile("name=\"([^\"]*)\"");
    private static final Pattern VALUE = Pattern.compile("value=\"([^\"]*)\"");
    private static final int MAX_REDIRECTS = 10;

    private final HttpClient http = HttpClient.newHttpClient();
    private final Map<String, Map<String, String>> cookies = new ConcurrentHashMap<>();

    /**
     * What a request brought.
     *
     * @param uri the address asked
     * @param status HTTP status
     * @param headers answer headers
     * @param body answer body
     */
    public record Page(URI uri, int status, Map<String, List<String>> headers, String body) {

        /** The first header of this name, whatever its case. */
        public Optional<String> header(String name) {
            return headers.entrySet().stream()
                    .filter(header -> header.getKey().equalsIgnoreCase(name))
                    .flatMap(header -> header.getValue().stream())
                    .findFirst();
        }

        /** Where the answer redirects to. */
        public URI location() {
            return uri.resolve(header("Location").orElseThrow());
        }

        boolean redirects() {
            return status / 100 == 3 && header("Location").isPresent();
        }
    }

    /** Asks one address, without following redirects. */
    public Page get(URI uri, String... headers) {
        return send(request(uri, headers).header("Accept", "text/html").GET(), uri);
    }

    /** Posts a form, without following redirects. */
    public Page post(URI uri, Map<String, String> fields, String... headers) {
        String form =
                fields.entrySet().stream()
                        .map(field -> encoded(field.getKey()) + "=" + encoded(field.getValue()))
                        .collect(Collectors.joining("&"));
        return send(
                request(uri, headers)
                        .header("Accept", "text/html")
                        .header("Content-Type", "application/x-www-form-urlencoded")
                        .POST(HttpRequest.BodyPublishers.ofString(form)),
                uri);
    }

    /** Follows redirects from this page until there is none or the next address is a wanted one. */
    public Page follow(Page page, Predicate<URI> stopBefore) {
        Page current = page;
        for (int i = 0; i < MAX_REDIRECTS && current.redirects(); i++) {
            if (stopBefore.test(current.location())) {
                return current;
            }
            current = get(current.location());
        }
        return current;
    }

    /** Fills in Keycloak's sign-in form or forms and follows redirects up to the given address. */
    public Page signIn(Page form, String username, String password, Predicate<URI> stopBefore) {
        Page page = follow(form, stopBefore);
        for (int i = 0; i < 2 && page.body().contains("kc-form-login"); i++) {
            Map<String, String> fields = new LinkedHashMap<>();
            if (page.body().contains("name=\"username\"")) {
                fields.put("username", username);
            }
            if (page.body().contains("name=\"password\"")) {
                fields.put("password", password);
            }
            page = follow(submit(page, fields), stopBefore);
            if (fields.containsKey("password")) {
                return page;
            }
        }
        return page;
    }

    /** Submits the page's form with these fields and its hidden ones. */
    public Page submit(Page page, Map<String, String> fields) {
        Matcher form = FORM.matcher(page.body());
        if (!form.find()) {
            throw new IllegalStateException("No form on " + page.uri() + ": " + page.body());
        }
        Map<String, String> all = new LinkedHashMap<>();
        HIDDEN.matcher(form.group(2))
                .results()
                .forEach(input ->
                        first(NAME, input.group())
                                .ifPresent(name ->
                                        all.put(name, first(VALUE, input.group()).orElse(""))));
        all.putAll(fields);
        return post(page.uri().resolve(form.group(1).replace("&amp;", "&")), all);
    }

    /** The cookies kept for an address, name to value. */
    public Map<String, String> cookiesFor(URI uri) {
        return cookies.computeIfAbsent(uri.getAuthority(), key -> new ConcurrentHashMap<>());
    }

    private HttpRequest.Builder request(URI uri, String... headers) {
        HttpRequest.Builder request = HttpRequest.newBuilder(uri);
        Map<String, String> own = cookiesFor(uri);
        if (!own.isEmpty()) {
            request.header(
                    "Cookie",
                    own.entrySet().stream()
                            .map(cookie -> cookie.getKey() + "=" + cookie.getValue())
                            .collect(Collectors.joining("; ")));
        }
        if (headers.length > 0) {
            request.headers(headers);
        } else {
            request.header("Sec-Fetch-Site", "same-origin");
        }
        return request;
    }

    private Page send(HttpRequest.Builder request, URI uri) {
        try {
            HttpResponse<String> answer =
                    http.send(request.build(), HttpResponse.BodyHandlers.ofString());
            answer.headers().allValues("Set-Cookie").forEach(cookie -> keep(uri, cookie));
            return new Page(uri, answer.statusCode(), answer.headers().map(), answer.body());
        } catch (IOException e) {
            throw new IllegalStateException("No answer from " + uri, e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new IllegalStateException(e);
        }
    }

    private void keep(URI uri, String cookie) {
        String pair = cookie.split(";", 2)[0];
        String name = pair.substring(0, pair.indexOf('='));
        String value = pair.substring(pair.indexOf('=') + 1);
        if (value.isEmpty() || cookie.contains("Max-Age=0")) {
            cookiesFor(uri).remove(name);
        } else {
            cookiesFor(uri).put(name, value);
        }
    }

    private static Optional<String> first(Pattern pattern, String text) {
        return pattern.matcher(text).results().map(match -> match.group(1)).findFirst();
    }

    private static String encoded(String value) {
        return URLEncoder.encode(value, StandardCharsets.UTF_8);
    }
}

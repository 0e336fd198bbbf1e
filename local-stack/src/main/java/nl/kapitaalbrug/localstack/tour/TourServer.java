package nl.kapitaalbrug.localstack.tour;

import com.sun.net.httpserver.HttpExchange;
import com.sun.net.httpserver.HttpServer;
import java.io.IOException;
import java.net.InetAddress;
import java.net.InetSocketAddress;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.List;
import java.util.Locale;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.StackException;
import org.jspecify.annotations.Nullable;

/**
 * Serves the guided tour behind the gateway of the local stack. A step signs in as a demo user, the
 * way a browser does, and hands the browser that session and the page to open.
 */
public final class TourServer implements AutoCloseable {

    /** Where the tour begins. */
    public static final String PATH = "/rondleiding";

    private static final Pattern STYLE =
            Pattern.compile("<link rel=\"stylesheet\" href=\"([^\"]+)\"");
    private static final Pattern STEP = Pattern.compile(PATH + "/([1-6])");
    private static final Pattern ENGLISH = Pattern.compile("(^|.*[&; ])(lang|taal)=en([&;].*|$)");
    private static final Pattern DUTCH = Pattern.compile("(^|.*&)lang=nl(&.*|$)");

    private static final Duration LIMIT = Duration.ofSeconds(5);

    private final LocalStack stack;
    private final HttpServer server;
    private final HttpClient http = HttpClient.newBuilder().connectTimeout(LIMIT).build();
    private final ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor();

    private TourServer(LocalStack stack, HttpServer server) {
        this.stack = stack;
        this.server = server;
    }

    /** Starts to serve on a port of the loopback address. */
    public static TourServer start(LocalStack stack, int port) {
        try {
            HttpServer server =
                    HttpServer.create(
                            new InetSocketAddress(InetAddress.getLoopbackAddress(), port), 0);
            TourServer tour = new TourServer(stack, server);
            server.createContext(PATH, tour::answer);
            server.setExecutor(tour.threads);
            server.start();
            return tour;
        } catch (IOException e) {
            throw new StackException("The guided tour cannot start.", e);
        }
    }

    @Override
    public void close() {
        server.stop(0);
        threads.close();
        http.close();
    }

    private void answer(HttpExchange exchange) throws IOException {
        try (exchange) {
            String path = exchange.getRequestURI().getPath();
            Matcher step = STEP.matcher(path);
            if (exchange.getRequestMethod().equals("POST") && step.matches()) {
                open(exchange, TourStep.values()[Integer.parseInt(step.group(1)) - 1]);
            } else if (path.equals(PATH) && exchange.getRequestMethod().matches("GET|HEAD")) {
                show(exchange, 200, false);
            } else {
                exchange.sendResponseHeaders(404, -1);
            }
        }
    }

    private void open(HttpExchange exchange, TourStep step) throws IOException {
        try {
            DemoSession session = DemoSession.signIn(stack, step.user().username());
            String path = TourTargets.path(step, session);
            if (session.cookie(DemoSession.SESSION).isEmpty()) {
                throw new StackException("The gateway made no session.");
            }
            for (String name : List.of(DemoSession.SESSION, DemoSession.FORM_KEY)) {
                session.cookie(name).ifPresent(value -> setCookie(exchange, name, value));
            }
            exchange.getResponseHeaders().add("Location", path);
            exchange.sendResponseHeaders(303, -1);
        } catch (StackException notYet) {
            show(exchange, 503, true);
        }
    }

    private void show(HttpExchange exchange, int status, boolean failed) throws IOException {
        @Nullable String query = exchange.getRequestURI().getQuery();
        byte[] page =
                new TourPage(language(exchange, query))
                        .html(styles(), failed)
                        .getBytes(StandardCharsets.UTF_8);
        exchange.getResponseHeaders().add("Content-Type", "text/html;charset=UTF-8");
        if (query != null && query.matches("lang=(nl|en)")) {
            setCookie(exchange, "taal", query.substring(5));
        }
        boolean head = exchange.getRequestMethod().equals("HEAD");
        exchange.sendResponseHeaders(status, head ? -1 : page.length);
        if (!head) {
            exchange.getResponseBody().write(page);
        }
    }

    private static void setCookie(HttpExchange exchange, String name, String value) {
        exchange.getResponseHeaders()
                .add("Set-Cookie", "%s=%s; Path=/; HttpOnly; SameSite=Lax".formatted(name, value));
    }

    private static Locale language(HttpExchange exchange, @Nullable String query) {
        if (query != null && DUTCH.matcher(query).matches()) {
            return Locale.of("nl");
        }
        List<String> cookies = exchange.getRequestHeaders().getOrDefault("Cookie", List.of());
        boolean english =
                Stream.concat(Stream.ofNullable(query), cookies.stream())
                        .anyMatch(text -> ENGLISH.matcher(text).matches());
        return english ? Locale.ENGLISH : Locale.of("nl");
    }

    /** The portal's own style sheets; their names change with their content. */
    private List<String> styles() throws IOException {
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(stack.publicUrl() + "/")).timeout(LIMIT).build();
        try {
            String page = http.send(request, HttpResponse.BodyHandlers.ofString()).body();
            return STYLE.matcher(page).results().map(found -> found.group(1)).toList();
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            return List.of();
        }
    }
}

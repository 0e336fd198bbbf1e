package nl.kapitaalbrug.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.util.Set;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringApplication;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.boot.web.server.servlet.context.ServletWebServerApplicationContext;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.http.HttpMethod;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RestController;

/** A small service with a real server, secured by its access rules. */
final class SmallService implements AutoCloseable {

    static final String AUDIENCE = "applicant-service";
    private static final HttpClient HTTP = HttpClient.newHttpClient();

    private final ServletWebServerApplicationContext context;

    SmallService(TestIssuer issuer) {
        context =
                (ServletWebServerApplicationContext)
                        SpringApplication.run(
                                Application.class,
                                "--server.port=0",
                                "--spring.main.banner-mode=off",
                                "--kapitaalbrug.security.issuer=" + issuer.issuer(),
                                "--kapitaalbrug.security.audience=" + AUDIENCE);
    }

    HttpResponse<String> get(String path, @Nullable String token) {
        return send("GET", path, token);
    }

    HttpResponse<String> send(String method, String path, @Nullable String token) {
        int port = context.getWebServer().getPort();
        HttpRequest.Builder request =
                HttpRequest.newBuilder(URI.create("http://localhost:" + port + path))
                        .method(method, HttpRequest.BodyPublishers.noBody());
        if (token != null) {
            request.header("Authorization", "Bearer " + token);
        }
        try {
            return HTTP.send(request.build(), HttpResponse.BodyHandlers.ofString());
        } catch (IOException | InterruptedException e) {
            throw new IllegalStateException(e);
        }
    }

    @Override
    public void close() {
        context.close();
    }

    @Configuration(proxyBeanMethods = false)
    @EnableAutoConfiguration
    static class Application {

        @Bean
        AccessRules accessRules() {
            return AccessRules.builder()
                    .open(HttpMethod.GET, "/v1/open")
                    .roles(Set.of(Role.APPLICANT), HttpMethod.GET, "/v1/requests/{id}")
                    .messagesFrom("financing-service")
                    .build();
        }

        @Bean
        Operations operations() {
            return new Operations();
        }
    }

    @RestController
    static class Operations {

        @GetMapping("/v1/open")
        String open() {
            return "open";
        }

        @GetMapping("/v1/hidden")
        String hidden() {
            return "nobody made a rule for this";
        }

        @GetMapping("/v1/requests/{id}")
        String request(@PathVariable String id, CurrentUser user) {
            return "%s of %s %s".formatted(id, user.subject(), user.roles());
        }

        @PostMapping("/messages")
        String message(CurrentService sender) {
            return "from " + sender.clientId();
        }
    }
}

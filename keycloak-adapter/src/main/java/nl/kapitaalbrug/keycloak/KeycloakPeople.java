package nl.kapitaalbrug.keycloak;

import java.io.IOException;
import java.net.URI;
import java.net.URLEncoder;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.nio.charset.StandardCharsets;
import java.time.Duration;
import java.util.Optional;
import tools.jackson.core.JacksonException;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Asks Keycloak's admin API with a token that gives the right to read people and nothing else. */
final class KeycloakPeople implements People {

    private static final String AUDIENCE = "people";
    private static final Duration CONNECT = Duration.ofSeconds(2);
    private static final Duration TOTAL = Duration.ofSeconds(5);
    private static final String DUTCH = "nl";

    private final URI users;
    private final ServiceTokens tokens;
    private final JsonMapper json = JsonMapper.builder().build();
    private final HttpClient http =
            HttpClient.newBuilder()
                    .connectTimeout(CONNECT)
                    .followRedirects(HttpClient.Redirect.NEVER)
                    .build();

    KeycloakPeople(URI realm, ServiceTokens tokens) {
        this.users = URI.create(realm.toString().replaceFirst("/realms/", "/admin/realms/"));
        this.tokens = tokens;
    }

    @Override
    public Optional<Contact> contact(String subject) {
        try {
            HttpResponse<String> answer = ask(subject);
            return switch (answer.statusCode()) {
                case 200 -> contactIn(json.readTree(answer.body()));
                case 404 -> Optional.empty();
                default -> {
                    tokens.forget(AUDIENCE);
                    throw new PeopleUnavailableException("status " + answer.statusCode(), null);
                }
            };
        } catch (IOException | JacksonException | ServiceTokenUnavailable e) {
            throw new PeopleUnavailableException(e.getClass().getSimpleName(), e);
        } catch (InterruptedException e) {
            Thread.currentThread().interrupt();
            throw new PeopleUnavailableException("interrupted", e);
        }
    }

    private HttpResponse<String> ask(String subject) throws IOException, InterruptedException {
        String id = URLEncoder.encode(subject, StandardCharsets.UTF_8);
        HttpRequest request =
                HttpRequest.newBuilder(URI.create(users + "/users/" + id))
                        .timeout(TOTAL)
                        .header("Authorization", "Bearer " + tokens.tokenFor(AUDIENCE))
                        .header("Accept", "application/json")
                        .build();
        return http.send(request, HttpResponse.BodyHandlers.ofString());
    }

    private static Optional<Contact> contactIn(JsonNode user) {
        String email = user.path("email").asString("");
        boolean usable =
                !email.isEmpty()
                        && user.path("emailVerified").asBoolean(false)
                        && user.path("enabled").asBoolean(false);
        String language = user.path("attributes").path("locale").path(0).asString(DUTCH);
        return usable ? Optional.of(new Contact(email, language)) : Optional.empty();
    }
}

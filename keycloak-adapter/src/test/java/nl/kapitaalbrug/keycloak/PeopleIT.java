package nl.kapitaalbrug.keycloak;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatExceptionOfType;

import java.net.URI;
import java.net.http.HttpClient;
import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Clock;
import java.util.Optional;
import java.util.UUID;
import nl.kapitaalbrug.keycloak.server.KeycloakForTests;
import org.junit.jupiter.api.Test;

/** The one right that the applicant service has in Keycloak, in the running server. */
final class PeopleIT {

    private final KeycloakForTests keycloak = KeycloakForTests.get();
    private final URI issuer = URI.create(keycloak.server().issuer());

    @Test
    void givesTheConfirmedAddressOfAPerson() {
        KeycloakForTests.Person person = keycloak.person(Role.APPLICANT);

        Optional<People.Contact> contact = people("applicant-service").contact(person.id());

        assertThat(contact).contains(new People.Contact(person.username() + "@example.nl", "nl"));
        assertThat(contact.orElseThrow().toString()).doesNotContain("@");
    }

    @Test
    void knowsNobodyOfAnUnknownSubject() {
        assertThat(people("applicant-service").contact(UUID.randomUUID().toString())).isEmpty();
        assertThat(people("applicant-service").contact("../roles")).isEmpty();
    }

    @Test
    void anotherServiceCannotLookPeopleUp() {
        KeycloakForTests.Person person = keycloak.person(Role.APPLICANT);

        assertThatExceptionOfType(PeopleUnavailableException.class)
                .isThrownBy(() -> people("financing-service").contact(person.id()));
    }

    @Test
    void theRightIsToReadOnly() throws Exception {
        KeycloakForTests.Person person = keycloak.person(Role.APPLICANT);
        String token = tokens("applicant-service").tokenFor("people");
        URI user =
                URI.create(
                        issuer.toString().replace("/realms/", "/admin/realms/")
                                + "/users/"
                                + person.id());
        HttpRequest delete =
                HttpRequest.newBuilder(user)
                        .header("Authorization", "Bearer " + token)
                        .DELETE()
                        .build();
        try (HttpClient http = HttpClient.newHttpClient()) {
            assertThat(http.send(delete, HttpResponse.BodyHandlers.discarding()).statusCode())
                    .isEqualTo(403);
        }
    }

    private People people(String client) {
        return new KeycloakPeople(issuer, tokens(client));
    }

    private ServiceTokens tokens(String client) {
        return new ClientCredentialTokens(
                URI.create(issuer + "/protocol/openid-connect/token"),
                new ClientProperties(client, keycloak.secretOf(client)),
                Clock.systemUTC());
    }
}

package nl.kapitaalbrug.keycloak.server;

import static org.assertj.core.api.Assertions.assertThat;

import com.nimbusds.jwt.JWTClaimsSet;
import com.nimbusds.jwt.SignedJWT;
import java.net.URI;
import java.text.ParseException;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.admin.KeycloakAdmin;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** I2-I5: the realm file in the running server. */
class RealmIT {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static KeycloakForTests keycloak;
    private final GatewayClient gateway = new GatewayClient(keycloak);

    @BeforeAll
    static void start() {
        keycloak = KeycloakForTests.get();
    }

    @Nested
    class PeoplesTokens {

        @Test
        void nameEveryServiceThatTakesThemAndNothingElse() throws Exception {
            JWTClaimsSet claims = claimsOf(keycloak.person(Role.APPLICANT));

            assertThat(claims.getAudience())
                    .containsExactlyInAnyOrder(
                            "portal",
                            "applicant-service",
                            "assessment-service",
                            "financing-service");
            assertThat(claims.getIssuer()).isEqualTo(keycloak.server().issuer());
            assertThat(claims.getStringClaim("typ")).isEqualTo("Bearer");
            assertThat(claims.getStringClaim("azp")).isEqualTo("gateway");
        }

        @Test
        void carryRolesInOneClaimAndNoPersonalData() throws Exception {
            KeycloakForTests.Person person = keycloak.person(Role.FINANCIER, Role.OPERATOR);

            JWTClaimsSet claims = claimsOf(person);

            assertThat(claims.getSubject()).isEqualTo(person.id());
            assertThat(rolesIn(claims)).containsExactlyInAnyOrder("financier", "operator");
            assertThat(claims.getClaims())
                    .doesNotContainKeys(
                            "resource_access",
                            "roles",
                            "groups",
                            "email",
                            "name",
                            "preferred_username",
                            "client_id");
        }

        @Test
        void nameOrganisationsWithTheirIds() throws Exception {
            KeycloakForTests.Person person = keycloak.person(Role.FINANCIER);
            String organisation;
            try (KeycloakAdmin admin = keycloak.admin()) {
                organisation =
                        admin.ensureOrganisation("voorbeeldfonds", "Voorbeeldfonds", "example.nl");
                admin.addMember(organisation, person.id());
                admin.addMember(organisation, person.id());
            }

            JWTClaimsSet claims = claimsOf(person);

            assertThat(claims.getJSONObjectClaim("organization"))
                    .containsEntry("voorbeeldfonds", Map.of("id", organisation));
        }

        @Test
        void liveFourMinutes() throws Exception {
            JWTClaimsSet claims = claimsOf(keycloak.person(Role.APPLICANT));

            long seconds =
                    (claims.getExpirationTime().getTime() - claims.getIssueTime().getTime()) / 1000;

            assertThat(seconds).isEqualTo(240);
        }

        @Test
        void canBeRefreshedWithTheSameRefreshTokenAgain() {
            KeycloakForTests.Person person = keycloak.person(Role.APPLICANT);
            String refresh = tokensOf(person).path("refresh_token").asString();
            Map<String, String> request =
                    Map.of("grant_type", "refresh_token", "refresh_token", refresh);

            assertThat(gateway.token(request).status()).isEqualTo(200);
            assertThat(gateway.token(request).status()).isEqualTo(200);
        }
    }

    @Nested
    class Grants {

        @Test
        void needPkce() {
            Map<String, String> request = gateway.soundRequest();
            request.remove("code_challenge");
            request.remove("code_challenge_method");

            assertThat(GatewayClient.parameter(gateway.authorize(request), "error"))
                    .isEqualTo("invalid_request");
        }

        @Test
        void needTheHashedChallenge() {
            Map<String, String> request = gateway.soundRequest();
            request.put("code_challenge_method", "plain");

            assertThat(GatewayClient.parameter(gateway.authorize(request), "error"))
                    .isEqualTo("invalid_request");
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    GatewayClient.REDIRECT + "/",
                    GatewayClient.REDIRECT + "?next=x",
                    "http://localhost:8080/",
                    "http://127.0.0.1:8080/login/oauth2/code/keycloak",
                    "https://example.org/login/oauth2/code/keycloak"
                })
        void goBackToTheOneAddressOnly(String redirect) {
            Map<String, String> request = gateway.soundRequest();
            request.put("redirect_uri", redirect);

            PlainBrowser.Page page = gateway.authorize(request);

            assertThat(page.status()).isEqualTo(400);
            assertThat(page.header("Location")).isEmpty();
        }

        @ParameterizedTest
        @ValueSource(strings = {"token", "id_token", "id_token token", "code token"})
        void refuseImplicitAnswers(String responseType) {
            Map<String, String> request = gateway.soundRequest();
            request.put("response_type", responseType);
            request.put("nonce", "a-nonce");

            PlainBrowser.Page page = gateway.authorize(request);

            assertThat(page.location().toString()).contains("error=").doesNotContain("token=ey");
        }

        @Test
        void refuseThePasswordOfAPerson() {
            KeycloakForTests.Person person = keycloak.person(Role.APPLICANT);
            Map<String, String> request =
                    Map.of(
                            "grant_type", "password",
                            "username", person.username(),
                            "password", person.password());

            assertThat(gateway.token(request).status()).isEqualTo(400);
            assertThat(
                            new PlainBrowser()
                                    .post(
                                            tokenEndpoint(),
                                            Map.of(
                                                    "client_id",
                                                    "admin-cli",
                                                    "grant_type",
                                                    "password",
                                                    "username",
                                                    person.username(),
                                                    "password",
                                                    person.password()))
                                    .status())
                    .isIn(400, 401);
        }

        @ParameterizedTest
        @ValueSource(
                strings = {
                    "urn:ietf:params:oauth:grant-type:device_code",
                    "urn:openid:params:grant-type:ciba",
                    "urn:ietf:params:oauth:grant-type:token-exchange",
                    "client_credentials"
                })
        void refuseEveryOtherGrantOfTheGateway(String grant) {
            PlainBrowser.Page page =
                    gateway.token(
                            Map.of("grant_type", grant, "device_code", "x", "auth_req_id", "x"));

            assertThat(page.status()).isIn(400, 401, 403);
            assertThat(page.body()).contains("error").doesNotContain("access_token\":");
        }

        private static URI tokenEndpoint() {
            return URI.create(keycloak.server().issuer() + "/protocol/openid-connect/token");
        }
    }

    @Nested
    class ServicesTokens {

        @ParameterizedTest
        @CsvSource({
            "applicant-service,to-assessment,assessment-service",
            "applicant-service,to-financing,financing-service",
            "assessment-service,to-financing,financing-service",
            "assessment-service,to-applicant,applicant-service",
            "financing-service,to-applicant,applicant-service"
        })
        void carryTheirTargetOnly(String client, String scope, String target) throws Exception {
            JWTClaimsSet claims = serviceClaims(client, scope);

            assertThat(claims.getAudience()).containsExactly(target);
            assertThat(claims.getStringClaim("azp")).isEqualTo(client);
            assertThat(claims.getStringClaim("client_id")).isEqualTo(client);
            assertThat(claims.getClaims()).doesNotContainKeys("realm_access", "sid");
        }

        @Test
        void haveNoAudienceUnlessOneIsAsked() throws Exception {
            assertThat(serviceClaims("applicant-service", "service_account").getAudience())
                    .isEmpty();
        }

        @Test
        void cannotReachATargetThatIsNotTheirs() {
            PlainBrowser.Page page =
                    gateway.tokenAs(
                            "applicant-service",
                            Map.of("grant_type", "client_credentials", "scope", "to-applicant"));

            assertThat(page.status()).isEqualTo(400);
        }

        private JWTClaimsSet serviceClaims(String client, String scope) throws ParseException {
            PlainBrowser.Page page =
                    gateway.tokenAs(
                            client, Map.of("grant_type", "client_credentials", "scope", scope));
            return claimsIn(JSON.readTree(page.body()));
        }
    }

    private JWTClaimsSet claimsOf(KeycloakForTests.Person person) throws ParseException {
        return claimsIn(tokensOf(person));
    }

    private JsonNode tokensOf(KeycloakForTests.Person person) {
        PlainBrowser.Page back = gateway.signIn(person.username(), person.password());
        return JSON.readTree(gateway.redeem(back).body());
    }

    private static JWTClaimsSet claimsIn(JsonNode tokens) throws ParseException {
        return SignedJWT.parse(tokens.path("access_token").asString()).getJWTClaimsSet();
    }

    private static List<String> rolesIn(JWTClaimsSet claims) throws ParseException {
        return ((List<?>) claims.getJSONObjectClaim("realm_access").get("roles"))
                .stream().map(String::valueOf).toList();
    }
}

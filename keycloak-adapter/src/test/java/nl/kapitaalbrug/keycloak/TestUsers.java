package nl.kapitaalbrug.keycloak;

import java.util.Arrays;
import java.util.List;
import java.util.Map;
import org.springframework.security.test.web.servlet.request.SecurityMockMvcRequestPostProcessors;
import org.springframework.test.web.servlet.request.RequestPostProcessor;

/** Callers for tests with MockMvc, read exactly as real tokens are. */
public final class TestUsers {

    private TestUsers() {}

    /** A person with these roles. */
    public static RequestPostProcessor user(String subject, Role... roles) {
        List<String> names = Arrays.stream(roles).map(Role::realmName).toList();
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(jwt ->
                        jwt.subject(subject)
                                .claim("azp", "gateway")
                                .claim("sid", "a-session")
                                .claim("realm_access", Map.of("roles", names)))
                .authorities(KeycloakToken::authoritiesOf);
    }

    /** A person with one role who is a member of an organisation. */
    public static RequestPostProcessor member(
            String subject, Role role, String alias, String organisationId) {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(jwt ->
                        jwt.subject(subject)
                                .claim("azp", "gateway")
                                .claim("sid", "a-session")
                                .claim("realm_access", Map.of("roles", List.of(role.realmName())))
                                .claim("organization", Map.of(alias, Map.of("id", organisationId))))
                .authorities(KeycloakToken::authoritiesOf);
    }

    /** A service with its own credentials. */
    public static RequestPostProcessor service(String clientId) {
        return SecurityMockMvcRequestPostProcessors.jwt()
                .jwt(jwt ->
                        jwt.subject("service-account-" + clientId)
                                .claim("azp", clientId)
                                .claim("client_id", clientId))
                .authorities(KeycloakToken::authoritiesOf);
    }
}

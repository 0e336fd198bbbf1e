package nl.kapitaalbrug.assessment;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Set;
import nl.kapitaalbrug.keycloak.AccessRules;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.support.calculation.OpenCalculationsConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Who may call what in this service; what is not named here is refused. */
@Configuration(proxyBeanMethods = false)
@Import(OpenCalculationsConfiguration.class)
public class AssessmentAccess {

    private static final String REVIEWS = "/v1/reviews";
    private static final String REVIEW = REVIEWS + "/{id}";
    private static final String LATER_OUTCOME = "/v1/passports/{id}/later-outcome";
    private static final String ASSIGNMENT = REVIEW + "/assignment";

    /** The rules of this service. */
    @Bean
    AccessRules accessRules() {
        return AccessRules.builder()
                .open(GET, "/v1/openapi.json", "/v1/signing-keys", "/v1/calibration")
                .open(POST, "/v1/passports/_verify")
                .open(GET, "/v1/calculations", "/v1/calculations/{method}")
                .open(POST, "/v1/calculations/{method}")
                .roles(
                        Set.of(Role.APPLICANT, Role.ADVISER),
                        GET,
                        "/v1/financing-requests/{requestId}/assessments",
                        "/v1/financing-requests/{requestId}/assessments/{revision}/{number}/document",
                        "/v1/financing-requests/{requestId}/reviews")
                .roles(Set.of(Role.APPLICANT), POST, "/v1/financing-requests/{requestId}/contests")
                .roles(Set.of(Role.ASSESSOR), GET, REVIEWS, REVIEW, LATER_OUTCOME)
                .roles(
                        Set.of(Role.ASSESSOR),
                        PUT,
                        ASSIGNMENT,
                        REVIEW + "/proposal",
                        REVIEW + "/approval",
                        REVIEW + "/objection",
                        LATER_OUTCOME)
                .roles(Set.of(Role.ASSESSOR), DELETE, ASSIGNMENT)
                .messagesFrom("applicant-service")
                .build();
    }
}

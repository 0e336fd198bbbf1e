package nl.kapitaalbrug.applicant;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.util.Set;
import nl.kapitaalbrug.keycloak.AccessRules;
import nl.kapitaalbrug.keycloak.Role;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

/**
 * Who may call what, by role. Whose request it is, and as what somebody takes part in it, is seen
 * with each call.
 */
@Configuration(proxyBeanMethods = false)
class ApplicantAccess {

    private static final Set<Role> APPLICANTS = Set.of(Role.APPLICANT);

    /** All who may take part in a request. */
    private static final Set<Role> PEOPLE = Set.of(Role.APPLICANT, Role.ADVISER);

    private static final String REQUESTS = "/v1/financing-requests";
    private static final String REQUEST = REQUESTS + "/{id}";
    private static final String BOOKS = REQUEST + "/bookkeepings";
    private static final String DOCUMENTS = "/v1/documents";
    private static final String DOCUMENT = DOCUMENTS + "/{id}";
    private static final String DOSSIERS = "/v1/organisations/{organisationId}/dossiers";

    private static final String REVIEWED = "/v1/reviews/{requestId}";

    /** All whom something may be told. */
    private static final Set<Role> TOLD = Set.of(Role.APPLICANT, Role.ADVISER, Role.ASSESSOR);

    @Bean
    AccessRules accessRules() {
        AccessRules.Builder rules =
                AccessRules.builder()
                        .open(GET, "/v1/openapi.json")
                        .open(GET, "/v1/calculations", "/v1/calculations/{method}")
                        .open(POST, "/v1/calculations/{method}")
                        .open(GET, "/v1/schemas/financing-request")
                        .open(POST, "/v1/checks")
                        .open(GET, "/v1/checks/{code}")
                        .messagesFrom("financing-service", "assessment-service");
        ofOwners(rules);
        ofAllWhoTakePart(rules);
        ofDocuments(rules);
        return rules.roles(Set.of(Role.FINANCIER), GET, DOSSIERS, DOSSIERS + "/{id}")
                .roles(
                        Set.of(Role.FINANCIER),
                        GET,
                        DOSSIERS + "/{id}/documents",
                        DOSSIERS + "/{id}/documents/{documentId}/content")
                .roles(
                        Set.of(Role.ASSESSOR),
                        GET,
                        REVIEWED + "/documents",
                        REVIEWED + "/documents/{documentId}/content")
                .build();
    }

    private static void ofOwners(AccessRules.Builder rules) {
        rules.roles(
                        APPLICANTS,
                        POST,
                        REQUESTS,
                        REQUESTS + "/imports",
                        REQUEST + "/submission",
                        REQUEST + "/withdrawal",
                        REQUEST + "/copies",
                        REQUEST + "/correction",
                        REQUEST + "/participants")
                .roles(APPLICANTS, DELETE, REQUEST + "/correction")
                .roles(APPLICANTS, GET, REQUESTS)
                .roles(APPLICANTS, GET, REQUEST + "/participants", REQUEST + "/consents")
                .roles(APPLICANTS, PUT, REQUEST + "/publication", REQUEST + "/leaving")
                .roles(APPLICANTS, PUT, REQUEST + "/consents/{financier}/{purpose}");
    }

    private static void ofAllWhoTakePart(AccessRules.Builder rules) {
        rules.roles(PEOPLE, POST, "/v1/companies/_search")
                .roles(PEOPLE, GET, REQUEST)
                .roles(
                        PEOPLE,
                        GET,
                        REQUEST + "/export",
                        REQUEST + "/dossier",
                        REQUEST + "/timeline")
                .roles(PEOPLE, GET, REQUEST + "/revisions", REQUEST + "/revisions/{number}")
                .roles(PEOPLE, GET, BOOKS, BOOKS + "/{fiscalYear}")
                .roles(PEOPLE, POST, BOOKS)
                .roles(PEOPLE, PUT, BOOKS + "/{fiscalYear}/mapping")
                .roles(PEOPLE, PUT, REQUEST + "/imported-figures")
                .roles(PEOPLE, PUT, REQUEST + "/sections/{section}")
                .roles(PEOPLE, PUT, REQUEST + "/confirmation", REQUEST + "/handover")
                .roles(PEOPLE, DELETE, REQUEST + "/participants/{participant}")
                .roles(PEOPLE, GET, "/v1/participations", "/v1/invitations/{code}")
                .roles(PEOPLE, PUT, "/v1/invitations/{code}/acceptance")
                .roles(PEOPLE, GET, "/v1/personal-data")
                .roles(PEOPLE, POST, "/v1/erasures")
                .roles(TOLD, GET, "/v1/notifications", "/v1/notification-settings")
                .roles(TOLD, PUT, "/v1/notifications/reading", "/v1/notification-settings");
    }

    private static void ofDocuments(AccessRules.Builder rules) {
        rules.roles(APPLICANTS, GET, DOCUMENTS, DOCUMENT, DOCUMENT + "/content")
                .roles(APPLICANTS, POST, DOCUMENTS)
                .roles(APPLICANTS, PUT, DOCUMENT + "/requests/{requestId}")
                .roles(APPLICANTS, DELETE, DOCUMENT, DOCUMENT + "/requests/{requestId}");
    }
}

package nl.kapitaalbrug.applicant;

import static org.springframework.http.HttpMethod.DELETE;
import static org.springframework.http.HttpMethod.GET;
import static org.springframework.http.HttpMethod.POST;
import static org.springframework.http.HttpMethod.PUT;

import java.security.SecureRandom;
import java.time.Clock;
import java.util.Set;
import java.util.function.Function;
import nl.kapitaalbrug.applicant.bookkeeping.application.AccountMappings;
import nl.kapitaalbrug.applicant.bookkeeping.application.AuditFileReader;
import nl.kapitaalbrug.applicant.bookkeeping.application.Bookkeepings;
import nl.kapitaalbrug.applicant.bookkeeping.application.ImportBookkeeping;
import nl.kapitaalbrug.applicant.bookkeeping.application.MapAccounts;
import nl.kapitaalbrug.applicant.bookkeeping.application.ReadBookkeepings;
import nl.kapitaalbrug.applicant.check.application.CheckProperties;
import nl.kapitaalbrug.applicant.check.application.Checks;
import nl.kapitaalbrug.applicant.check.application.KeepCheck;
import nl.kapitaalbrug.applicant.company.application.CompanyRegister;
import nl.kapitaalbrug.applicant.company.application.LookUpCompany;
import nl.kapitaalbrug.applicant.company.application.RecentLookUps;
import nl.kapitaalbrug.applicant.request.application.ChoosePublication;
import nl.kapitaalbrug.applicant.request.application.FinancingRequests;
import nl.kapitaalbrug.applicant.request.application.ImportAnswers;
import nl.kapitaalbrug.applicant.request.application.NoteMatch;
import nl.kapitaalbrug.applicant.request.application.ReadDraft;
import nl.kapitaalbrug.applicant.request.application.ReadFinancingRequests;
import nl.kapitaalbrug.applicant.request.application.RegisteredCompanies;
import nl.kapitaalbrug.applicant.request.application.ReviseFinancingRequest;
import nl.kapitaalbrug.applicant.request.application.SaveSection;
import nl.kapitaalbrug.applicant.request.application.StartFinancingRequest;
import nl.kapitaalbrug.applicant.request.application.SubmitFinancingRequest;
import nl.kapitaalbrug.applicant.request.application.WithdrawFinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.keycloak.AccessRules;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.ServiceTokens;
import nl.kapitaalbrug.support.calculation.OpenCalculationsConfiguration;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Import;

/** Puts the service together: use cases, who may call what, credentials for messages. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties({SamplesProperties.class, CheckProperties.class})
@Import(OpenCalculationsConfiguration.class)
class ApplicantConfiguration {

    private static final String REQUESTS = "/v1/financing-requests";
    private static final String REQUEST = REQUESTS + "/{id}";
    private static final String DOCUMENTS = "/v1/documents";
    private static final String DOCUMENT = DOCUMENTS + "/{id}";
    private static final String BOOKS = REQUEST + "/bookkeepings";

    @Bean
    AccessRules accessRules() {
        Set<Role> applicants = Set.of(Role.APPLICANT);
        Set<Role> people = Set.of(Role.APPLICANT, Role.ADVISER);
        return AccessRules.builder()
                .open(GET, "/v1/openapi.json")
                .open(GET, "/v1/calculations", "/v1/calculations/{method}")
                .open(POST, "/v1/calculations/{method}")
                .open(GET, "/v1/schemas/financing-request")
                .open(POST, "/v1/checks")
                .open(GET, "/v1/checks/{code}")
                .roles(applicants, POST, "/v1/companies/_search")
                .roles(applicants, GET, REQUESTS, REQUEST)
                .roles(
                        applicants,
                        POST,
                        REQUESTS,
                        REQUEST + "/submission",
                        REQUEST + "/withdrawal",
                        REQUEST + "/copies",
                        REQUEST + "/correction")
                .roles(applicants, POST, REQUESTS + "/imports")
                .roles(applicants, GET, REQUEST + "/export", REQUEST + "/timeline")
                .roles(applicants, DELETE, REQUEST + "/correction")
                .roles(applicants, GET, REQUEST + "/revisions", REQUEST + "/revisions/{number}")
                .roles(applicants, GET, BOOKS, BOOKS + "/{fiscalYear}")
                .roles(applicants, POST, BOOKS)
                .roles(applicants, PUT, BOOKS + "/{fiscalYear}/mapping")
                .roles(applicants, PUT, REQUEST + "/sections/{section}", REQUEST + "/publication")
                .roles(applicants, PUT, REQUEST + "/imported-figures")
                .roles(applicants, GET, DOCUMENTS, DOCUMENT, DOCUMENT + "/content")
                .roles(applicants, POST, DOCUMENTS)
                .roles(applicants, PUT, DOCUMENT + "/requests/{requestId}")
                .roles(applicants, DELETE, DOCUMENT, DOCUMENT + "/requests/{requestId}")
                .roles(people, GET, "/v1/notifications", "/v1/notification-settings")
                .roles(people, PUT, "/v1/notifications/reading", "/v1/notification-settings")
                .messagesFrom("financing-service")
                .build();
    }

    @Bean
    Function<String, String> messageTokens(ServiceTokens tokens) {
        return destination -> tokens.tokenFor(destination + "-service");
    }

    @Bean
    LookUpCompany lookUpCompany(CompanyRegister register, RecentLookUps recent, Clock clock) {
        return new LookUpCompany(register, recent, clock);
    }

    @Bean
    KeepCheck keepCheck(Checks checks, CheckProperties properties, Clock clock) {
        return new KeepCheck(checks, new SecureRandom(), properties.kept(), clock);
    }

    @Bean
    StartFinancingRequest startFinancingRequest(
            FinancingRequests requests, CompanyKeys keys, Clock clock) {
        return new StartFinancingRequest(requests, new SecureRandom(), keys, clock);
    }

    @Bean
    ImportAnswers importAnswers(
            StartFinancingRequest starting,
            RegisteredCompanies registered,
            SamplesProperties samples) {
        return new ImportAnswers(starting, registered, samples.enabled());
    }

    @Bean
    ReadFinancingRequests readFinancingRequests(FinancingRequests requests, Clock clock) {
        return new ReadFinancingRequests(requests, clock);
    }

    @Bean
    SaveSection saveSection(
            FinancingRequests requests,
            RegisteredCompanies registered,
            CompanyKeys keys,
            SamplesProperties samples,
            Clock clock) {
        return new SaveSection(requests, registered, keys, samples.enabled(), clock);
    }

    @Bean
    SubmitFinancingRequest submitFinancingRequest(
            FinancingRequests requests, CompanyKeys keys, Clock clock) {
        return new SubmitFinancingRequest(requests, keys, clock);
    }

    @Bean
    ReviseFinancingRequest reviseFinancingRequest(FinancingRequests requests, Clock clock) {
        return new ReviseFinancingRequest(requests, clock);
    }

    @Bean
    ChoosePublication choosePublication(FinancingRequests requests, Clock clock) {
        return new ChoosePublication(requests, clock);
    }

    @Bean
    WithdrawFinancingRequest withdrawFinancingRequest(FinancingRequests requests, Clock clock) {
        return new WithdrawFinancingRequest(requests, clock);
    }

    @Bean
    NoteMatch noteMatch(FinancingRequests requests, Clock clock) {
        return new NoteMatch(requests, clock);
    }

    @Bean
    ReadDraft readDraft(FinancingRequests requests, CompanyKeys keys) {
        return new ReadDraft(requests, keys);
    }

    @Bean
    ImportBookkeeping importBookkeeping(
            AuditFileReader reader,
            Bookkeepings bookkeepings,
            AccountMappings mappings,
            ReadDraft drafts,
            Clock clock) {
        return new ImportBookkeeping(reader, bookkeepings, mappings, drafts, clock);
    }

    @Bean
    MapAccounts mapAccounts(Bookkeepings bookkeepings, AccountMappings mappings, ReadDraft drafts) {
        return new MapAccounts(bookkeepings, mappings, drafts);
    }

    @Bean
    ReadBookkeepings readBookkeepings(Bookkeepings bookkeepings, ReadDraft drafts) {
        return new ReadBookkeepings(bookkeepings, drafts);
    }
}

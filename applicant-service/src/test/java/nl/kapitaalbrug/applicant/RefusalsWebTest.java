package nl.kapitaalbrug.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.springframework.http.MediaType.APPLICATION_JSON;

import java.time.Clock;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.UUID;
import nl.kapitaalbrug.applicant.bookkeeping.application.AccountMappings;
import nl.kapitaalbrug.applicant.bookkeeping.application.AuditFileReader;
import nl.kapitaalbrug.applicant.bookkeeping.application.Bookkeepings;
import nl.kapitaalbrug.applicant.check.application.Checks;
import nl.kapitaalbrug.applicant.company.application.CompanyRegister;
import nl.kapitaalbrug.applicant.company.application.LookUp;
import nl.kapitaalbrug.applicant.company.application.RecentLookUps;
import nl.kapitaalbrug.applicant.document.application.ContentInspector;
import nl.kapitaalbrug.applicant.document.application.Contents;
import nl.kapitaalbrug.applicant.document.application.DocumentScanner;
import nl.kapitaalbrug.applicant.document.application.Documents;
import nl.kapitaalbrug.applicant.document.application.MetadataRemover;
import nl.kapitaalbrug.applicant.notification.application.Addresses;
import nl.kapitaalbrug.applicant.notification.application.Mailer;
import nl.kapitaalbrug.applicant.notification.application.Notifications;
import nl.kapitaalbrug.applicant.privacy.application.Erasures;
import nl.kapitaalbrug.applicant.request.application.DossierPrinter;
import nl.kapitaalbrug.applicant.request.application.FinancingRequests;
import nl.kapitaalbrug.applicant.request.application.InMemoryRequests;
import nl.kapitaalbrug.applicant.request.application.InvitationCodes;
import nl.kapitaalbrug.applicant.request.application.RegisteredCompanies;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.keycloak.KeycloakAutoConfiguration;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.MethodSource;
import org.junit.jupiter.params.provider.ValueSource;
import org.mockito.Mockito;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.test.context.TestConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.ComponentScan;
import org.springframework.context.annotation.FilterType;
import org.springframework.http.HttpMethod;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the API refuses, and how: status, code, and every error with its pointer. */
@WebMvcTest(
        properties = {
            "kapitaalbrug.client.secret=not-used-here",
            "kapitaalbrug.mail.host=not-used-here",
            "kapitaalbrug.mail.from=noreply@kapitaalbrug.example",
            "kapitaalbrug.mail.link=https://kapitaalbrug.example",
            "kapitaalbrug.security.issuer=https://login.example/realms/kapitaalbrug"
        })
@ImportAutoConfiguration(KeycloakAutoConfiguration.class)
final class RefusalsWebTest {

    private static final String REQUESTS = "/v1/financing-requests";
    private static final String UNKNOWN = REQUESTS + "/" + "a".repeat(32);
    private static final JsonMapper JSON = JsonMapper.builder().build();

    @Autowired private MockMvcTester mvc;

    /** Everything but the database and the register. */
    @TestConfiguration(proxyBeanMethods = false)
    @ComponentScan(
            basePackages = "nl.kapitaalbrug.applicant",
            useDefaultFilters = false,
            includeFilters =
                    @ComponentScan.Filter(
                            type = FilterType.REGEX,
                            pattern =
                                    ".*\\.(ApplicantConfiguration|ApplicantAccess|DocumentConfiguration|NotificationConfiguration|SharingConfiguration|PrivacyConfiguration|LeavingConfiguration|Answers|Invitations|TrialBalanceDescription|BooksOfRequests|NeedsOfChecks)"))
    static class WithoutDatabase {

        @Bean
        Clock clock() {
            return Clock.systemUTC();
        }

        @Bean
        FinancingRequests requests() {
            return new InMemoryRequests();
        }

        @Bean
        MetadataRemover remover() {
            return (type, file) -> file;
        }

        @Bean
        Checks checks() {
            return Mockito.mock(Checks.class);
        }

        @Bean
        CompanyRegister register() {
            return number -> new LookUp.NotAvailable();
        }

        @Bean
        RecentLookUps recent() {
            return Mockito.mock(RecentLookUps.class);
        }

        @Bean
        DossierPrinter printer() {
            return Mockito.mock(DossierPrinter.class);
        }

        @Bean
        InvitationCodes codes() {
            return Mockito.mock(InvitationCodes.class);
        }

        @Bean
        CompanyKeys keys() {
            return number -> CompanyKey.of("k".repeat(22));
        }

        @Bean
        AuditFileReader reader() {
            return Mockito.mock(AuditFileReader.class);
        }

        @Bean
        Bookkeepings bookkeepings() {
            return Mockito.mock(Bookkeepings.class);
        }

        @Bean
        Documents documents() {
            return Mockito.mock(Documents.class);
        }

        @Bean
        Contents contents() {
            return Mockito.mock(Contents.class);
        }

        @Bean
        ContentInspector inspector() {
            return Mockito.mock(ContentInspector.class);
        }

        @Bean
        DocumentScanner scanner() {
            return Mockito.mock(DocumentScanner.class);
        }

        @Bean
        Notifications notifications() {
            return Mockito.mock(Notifications.class);
        }

        @Bean
        Addresses addresses() {
            return Mockito.mock(Addresses.class);
        }

        @Bean
        Erasures erasures() {
            return Mockito.mock(Erasures.class);
        }

        @Bean
        Mailer mailer() {
            return Mockito.mock(Mailer.class);
        }

        @Bean
        AccountMappings mappings() {
            return Mockito.mock(AccountMappings.class);
        }

        @Bean
        RegisteredCompanies registered() {
            return (owner, number) -> Optional.empty();
        }
    }

    @ParameterizedTest
    @MethodSource({"operations", "personal"})
    void nobodyGetsInWithoutAToken(HttpMethod method, String path) {
        MvcTestResult answer = mvc.method(method).uri(path).exchange();

        assertThat(answer).hasStatus(401);
        assertThat(answer.getResponse().getHeader("WWW-Authenticate")).startsWith("Bearer");
        assertThat(body(answer).at("/code").asString()).isEqualTo("unauthorized");
    }

    @ParameterizedTest
    @MethodSource("operations")
    void otherRolesGetNothing(HttpMethod method, String path) {
        for (Role role : Role.values()) {
            if (role != Role.APPLICANT) {
                assertThat(mvc.method(method).uri(path).with(TestUsers.user("x", role)).exchange())
                        .hasStatus(403);
            }
        }
        assertThat(mvc.method(method).uri(path).with(TestUsers.service("financing-service")))
                .hasStatus(403);
    }

    @ParameterizedTest
    @MethodSource("personal")
    void rolesThatWriteNoRequestsGetNothing(HttpMethod method, String path) {
        for (Role role : Role.values()) {
            if (role != Role.APPLICANT && role != Role.ADVISER) {
                assertThat(mvc.method(method).uri(path).with(TestUsers.user("x", role)).exchange())
                        .hasStatus(403);
            }
        }
    }

    @ParameterizedTest
    @MethodSource("told")
    void rolesThatNobodyTellsAnythingGetNothing(HttpMethod method, String path, Set<Role> told) {
        for (Role role : Role.values()) {
            if (!told.contains(role)) {
                assertThat(mvc.method(method).uri(path).with(TestUsers.user("x", role)).exchange())
                        .hasStatus(403);
            }
        }
    }

    /** What an assessor may do, too, or alone. */
    static List<Object[]> told() {
        Set<Role> all = Set.of(Role.APPLICANT, Role.ADVISER, Role.ASSESSOR);
        Set<Role> assessors = Set.of(Role.ASSESSOR);
        String reviewed = "/v1/reviews/x/documents";
        return List.of(
                new Object[] {HttpMethod.GET, "/v1/notifications", all},
                new Object[] {HttpMethod.PUT, "/v1/notifications/reading", all},
                new Object[] {HttpMethod.GET, "/v1/notification-settings", all},
                new Object[] {HttpMethod.PUT, "/v1/notification-settings", all},
                new Object[] {HttpMethod.GET, reviewed, assessors},
                new Object[] {HttpMethod.GET, reviewed + "/x/content", assessors});
    }

    /** What an adviser may do, too. */
    static List<Object[]> personal() {
        return List.of(
                new Object[] {HttpMethod.GET, "/v1/personal-data"},
                new Object[] {HttpMethod.POST, "/v1/erasures"},
                new Object[] {HttpMethod.GET, UNKNOWN},
                new Object[] {HttpMethod.GET, UNKNOWN + "/bookkeepings"},
                new Object[] {HttpMethod.GET, UNKNOWN + "/bookkeepings/2024"},
                new Object[] {HttpMethod.POST, UNKNOWN + "/bookkeepings"},
                new Object[] {HttpMethod.PUT, UNKNOWN + "/bookkeepings/2024/mapping"},
                new Object[] {HttpMethod.PUT, UNKNOWN + "/imported-figures"},
                new Object[] {HttpMethod.PUT, UNKNOWN + "/sections/company"},
                new Object[] {HttpMethod.PUT, UNKNOWN + "/sections/need"},
                new Object[] {HttpMethod.PUT, UNKNOWN + "/sections/finances"},
                new Object[] {HttpMethod.PUT, UNKNOWN + "/sections/technology"},
                new Object[] {HttpMethod.PUT, UNKNOWN + "/sections/circumstances"},
                new Object[] {HttpMethod.GET, UNKNOWN + "/export"},
                new Object[] {HttpMethod.GET, UNKNOWN + "/dossier"},
                new Object[] {HttpMethod.GET, UNKNOWN + "/timeline"},
                new Object[] {HttpMethod.GET, UNKNOWN + "/revisions"},
                new Object[] {HttpMethod.GET, UNKNOWN + "/revisions/1"},
                new Object[] {HttpMethod.POST, "/v1/companies/_search"},
                new Object[] {HttpMethod.PUT, UNKNOWN + "/confirmation"},
                new Object[] {HttpMethod.PUT, UNKNOWN + "/handover"},
                new Object[] {HttpMethod.GET, "/v1/participations"},
                new Object[] {HttpMethod.GET, "/v1/invitations/x"},
                new Object[] {HttpMethod.PUT, "/v1/invitations/x/acceptance"},
                new Object[] {HttpMethod.DELETE, UNKNOWN + "/participants/x"});
    }

    static List<Object[]> operations() {
        return List.of(
                new Object[] {HttpMethod.POST, REQUESTS},
                new Object[] {HttpMethod.GET, REQUESTS},
                new Object[] {HttpMethod.GET, "/v1/documents"},
                new Object[] {HttpMethod.POST, "/v1/documents"},
                new Object[] {HttpMethod.GET, "/v1/documents/x"},
                new Object[] {HttpMethod.GET, "/v1/documents/x/content"},
                new Object[] {HttpMethod.DELETE, "/v1/documents/x"},
                new Object[] {HttpMethod.PUT, "/v1/documents/x/requests/x"},
                new Object[] {HttpMethod.DELETE, "/v1/documents/x/requests/x"},
                new Object[] {HttpMethod.GET, UNKNOWN + "/participants"},
                new Object[] {HttpMethod.POST, UNKNOWN + "/participants"},
                new Object[] {HttpMethod.GET, UNKNOWN + "/consents"},
                new Object[] {HttpMethod.PUT, UNKNOWN + "/consents/qredits/identity"},
                new Object[] {HttpMethod.PUT, UNKNOWN + "/publication"},
                new Object[] {HttpMethod.PUT, UNKNOWN + "/leaving"},
                new Object[] {HttpMethod.POST, UNKNOWN + "/submission"},
                new Object[] {HttpMethod.POST, REQUESTS + "/imports"},
                new Object[] {HttpMethod.POST, UNKNOWN + "/copies"},
                new Object[] {HttpMethod.POST, UNKNOWN + "/correction"},
                new Object[] {HttpMethod.DELETE, UNKNOWN + "/correction"},
                new Object[] {HttpMethod.POST, UNKNOWN + "/withdrawal"});
    }

    @Test
    void aForeignRequestAnswersExactlyAsAnUnknownOne() {
        String foreign = path(start("somebody-else"));

        for (String[] step :
                new String[][] {
                    {"GET", "", ""},
                    {"PUT", "/sections/need", "{}"},
                    {"PUT", "/publication", "{\"published\": true}"},
                    {"PUT", "/leaving", "{\"reason\": \"NOT_NOW\"}"},
                    {"POST", "/submission", "{}"},
                    {"POST", "/withdrawal", "{}"}
                }) {
            HttpMethod method = HttpMethod.valueOf(step[0]);
            MvcTestResult one = call(method, foreign + step[1], step[2], "\"1\"");
            MvcTestResult other = call(method, UNKNOWN + step[1], step[2], "\"1\"");
            MvcTestResult malformed = call(method, REQUESTS + "/x" + step[1], step[2], "\"1\"");

            assertThat(one).hasStatus(404);
            assertThat(withoutTrace(one)).isEqualTo(withoutTrace(other));
            assertThat(withoutTrace(malformed)).isEqualTo(withoutTrace(other));
        }
    }

    @Test
    void anUnknownSectionIsNotThere() {
        assertThat(call(HttpMethod.PUT, path(start("me")) + "/sections/wishes", "{}", "\"1\""))
                .hasStatus(404);
    }

    @Test
    void otherMethodsTypesAndFormatsAreNotServed() {
        assertThat(call(HttpMethod.DELETE, path(start("me")), "", "\"1\"")).hasStatus(405);
        assertThat(
                        mvc.post()
                                .uri(REQUESTS)
                                .with(TestUsers.user("me", Role.APPLICANT))
                                .header("Idempotency-Key", UUID.randomUUID())
                                .contentType("text/xml")
                                .content("<a/>"))
                .hasStatus(415);
        assertThat(
                        mvc.get()
                                .uri(REQUESTS)
                                .with(TestUsers.user("me", Role.APPLICANT))
                                .accept("text/csv"))
                .hasStatus(406);
    }

    @Test
    void creatingWantsAnIdempotencyKey() {
        assertThat(code(post(REQUESTS, "{}", null, null))).isEqualTo("400 idempotency-key-missing");
        assertThat(errors(post(REQUESTS, "{}", "a b", null)))
                .containsExactly("/header/Idempotency-Key MALFORMED");
        String id = path(start("me"));
        assertThat(code(post(id + "/submission", "{}", null, "\"1\"")))
                .isEqualTo("400 idempotency-key-missing");
    }

    @Test
    void changingWantsTheVersionThatWasRead() {
        String id = path(start("me"));

        assertThat(call(HttpMethod.PUT, id + "/sections/need", "{}", null)).hasStatus(428);
        assertThat(call(HttpMethod.PUT, id + "/publication", "{\"published\":true}", null))
                .hasStatus(428);
        assertThat(call(HttpMethod.PUT, id + "/publication", "{\"published\":true}", "\"7\""))
                .hasStatus(412);
        assertThat(post(id + "/submission", "{}", "k", null)).hasStatus(428);
        assertThat(call(HttpMethod.PUT, id + "/sections/need", "{}", "\"7\"")).hasStatus(412);
        assertThat(call(HttpMethod.PUT, id + "/sections/need", "{}", "1")).hasStatus(412);
        assertThat(call(HttpMethod.PUT, id + "/sections/need", "{}", "W/\"1\"")).hasStatus(412);
        assertThat(call(HttpMethod.PUT, id + "/sections/need", "{}", "\"1\"")).hasStatus(200);
        assertThat(post(id + "/withdrawal", "{}", "k", "\"1\"")).hasStatus(412);
    }

    @Test
    void whatIsWithdrawnCannotBeChanged() {
        String id = path(start("me"));
        post(id + "/withdrawal", "{}", "k", "\"1\"");

        assertThat(code(call(HttpMethod.PUT, id + "/sections/need", "{}", "\"2\"")))
                .isEqualTo("409 request-is-withdrawn");
        assertThat(code(post(id + "/submission", "{}", "l", "\"2\"")))
                .isEqualTo("409 request-is-withdrawn");
        assertThat(code(call(HttpMethod.PUT, id + "/publication", "{\"published\":true}", "\"2\"")))
                .isEqualTo("409 request-is-withdrawn");
        assertThat(post(id + "/withdrawal", "{}", "k", "\"1\"")).hasStatus(200);
    }

    @Test
    void aChoiceOfPublicationIsYesOrNo() {
        String path = path(start("me")) + "/publication";

        assertThat(errors(call(HttpMethod.PUT, path, "{}", "\"1\"")))
                .containsExactly("/published REQUIRED");
        assertThat(
                        errors(
                                call(
                                        HttpMethod.PUT,
                                        path,
                                        "{\"published\":\"yes\",\"chosenAt\":1}",
                                        "\"1\"")))
                .containsExactlyInAnyOrder("/published WRONG_TYPE", "/chosenAt UNKNOWN_FIELD");
        JsonNode unchanged = body(call(HttpMethod.PUT, path, "{\"published\":false}", "\"1\""));
        assertThat(unchanged.at("/publication").toString()).isEqualTo("{\"published\":false}");
        assertThat(unchanged.at("/version").asInt()).isEqualTo(1);
    }

    @Test
    void anIncompleteRequestIsRefusedWithEverythingThatIsMissing() {
        String id = path(start("me"));
        MvcTestResult saved =
                call(HttpMethod.PUT, id + "/sections/need", "{\"tenor\": 12}", "\"1\"");

        MvcTestResult refused = post(id + "/submission", "{}", "k", "\"2\"");

        assertThat(saved).hasStatus(200);
        assertThat(code(refused)).isEqualTo("422 request-incomplete");
        assertThat(errors(refused))
                .containsExactly(
                        "/sections/company REQUIRED",
                        "/sections/need/spend SPEND_MISSING",
                        "/sections/need/aims AIMS_MISSING",
                        "/sections/need/ownContribution REQUIRED",
                        "/sections/need/place REQUIRED",
                        "/sections/finances REQUIRED",
                        "/sections/technology REQUIRED");
        assertThat(body(saved).at("/missing").size()).isEqualTo(7);
    }

    @Test
    void testNumbersAreRefusedWithoutSamples() {
        MvcTestResult refused = save("company", "{\"kvkNumber\": \"68750110\"}");

        assertThat(code(refused)).isEqualTo("400 validation");
        assertThat(errors(refused)).containsExactly("/kvkNumber TEST_NUMBER");
    }

    @Test
    void everyWrongFieldOfTheFirmIsNamedAtOnce() {
        assertThat(
                        errors(
                                save(
                                        "company",
                                        """
                                        {"kvkNumber": "1234567", "name": "a\\u0000b",
                                         "legalForm": "bv", "sector": 3,
                                         "startDate": "2012-02-30", "employees": -1,
                                         "sources": {}, "owner": "me"}
                                        """)))
                .containsExactlyInAnyOrder(
                        "/kvkNumber KVK_NUMBER_MALFORMED",
                        "/name TEXT_NOT_ALLOWED",
                        "/legalForm UNKNOWN_VALUE",
                        "/sector WRONG_TYPE",
                        "/startDate MALFORMED",
                        "/employees OUT_OF_RANGE",
                        "/sources UNKNOWN_FIELD",
                        "/owner UNKNOWN_FIELD");
    }

    @Test
    void everyWrongFieldOfTheNeedIsNamedAtOnce() {
        assertThat(
                        errors(
                                save(
                                        "need",
                                        """
                                        {"spend": {"MACHINES": 0, "PREMISES": 1.5, "BOATS": 1,
                                                   "VEHICLES": -1, "OTHER": "1"},
                                         "aims": ["GROWTH", "GROWTH"], "ownContribution": 0.001,
                                         "tenor": 481, "place": "GM0344", "assetLifeMonths": 601,
                                         "firstCommitmentDate": "0001-01-01",
                                         "graceNeededMonths": 1.5}
                                        """)))
                .containsExactlyInAnyOrder(
                        "/spend/MACHINES SPEND_NOT_POSITIVE",
                        "/spend/PREMISES AMOUNT_NOT_WHOLE_EUROS",
                        "/spend/BOATS UNKNOWN_VALUE",
                        "/spend/VEHICLES AMOUNT_NEGATIVE",
                        "/spend/OTHER WRONG_TYPE",
                        "/aims AIMS_TWICE",
                        "/ownContribution AMOUNT_TOO_PRECISE",
                        "/tenor TENOR_OUT_OF_RANGE",
                        "/place MUNICIPALITY_UNKNOWN",
                        "/assetLifeMonths OUT_OF_RANGE",
                        "/firstCommitmentDate DATE_OUT_OF_RANGE",
                        "/graceNeededMonths WRONG_TYPE");
        assertThat(
                        errors(
                                save(
                                        "need",
                                        """
                                        {"aims": ["START", "GROWTH", "INNOVATION", "CONTINUITY"],
                                         "spend": {"MACHINES": null}}
                                        """)))
                .containsExactlyInAnyOrder("/aims AIMS_TOO_MANY", "/spend/MACHINES REQUIRED");
    }

    @Test
    void everyWrongFigureIsNamedAtOnce() {
        assertThat(
                        errors(
                                save(
                                        "finances",
                                        """
                                        {"fiscalYears": 201, "source": 1, "statementDate": 2025,
                                         "balance": {"totalAssets": -1, "equity": -1,
                                                     "subordinatedLoans": 1e400},
                                         "income": {"interest": -0.01, "ebit": 0.005,
                                                    "privateDrawings": true},
                                         "defaultEvent": "no"}
                                        """)))
                .containsExactlyInAnyOrder(
                        "/fiscalYears OUT_OF_RANGE",
                        "/source WRONG_TYPE",
                        "/statementDate WRONG_TYPE",
                        "/balance/totalAssets AMOUNT_NEGATIVE",
                        "/balance/subordinatedLoans AMOUNT_OUT_OF_RANGE",
                        "/income/interest AMOUNT_NEGATIVE",
                        "/income/ebit AMOUNT_TOO_PRECISE",
                        "/income/privateDrawings WRONG_TYPE",
                        "/defaultEvent WRONG_TYPE");
    }

    @Test
    void everyWrongAnswerIsNamedAtOnce() {
        assertThat(
                        errors(
                                save(
                                        "technology",
                                        """
                                        {"role": "DEVELOPS", "elements": [
                                          {"key": "e1", "answers": {
                                            "T1.1": {"response": "YES", "grade": 4},
                                            "T1.2": {"response": "NO", "grade": 1},
                                            "T2.1": {"response": "NOT_APPLICABLE",
                                              "notApplicableReason": "NO_RULE_COVERS_IT"},
                                            "T4.3": {"response": "NOT_APPLICABLE"},
                                            "T5.1": {"grade": 1},
                                            "T5.2": {"response": "YES", "evidenceMonth": "2026"},
                                            "T9.9": {"response": "YES"}}},
                                          {"key": "e1"}, {"key": "battery"}, {"name": ""}]}
                                        """)))
                .containsExactlyInAnyOrder(
                        "/elements/0/answers/T1.1/grade OUT_OF_RANGE",
                        "/elements/0/answers/T1.2/grade GRADE_WITHOUT_YES",
                        "/elements/0/answers/T2.1/response ITEM_APPLIES_ALWAYS",
                        "/elements/0/answers/T4.3/notApplicableReason NOT_APPLICABLE_REASON",
                        "/elements/0/answers/T5.1/response REQUIRED",
                        "/elements/0/answers/T5.2/evidenceMonth MALFORMED",
                        "/elements/0/answers/T9.9 ITEM_UNKNOWN",
                        "/elements/1/key ELEMENT_KEY_TWICE",
                        "/elements/2/key ELEMENT_KEY",
                        "/elements/3/key REQUIRED",
                        "/elements/3/name TEXT_EMPTY");
        String six = "{\"key\":\"e1\"},".repeat(6).replaceAll(",$", "");
        assertThat(errors(save("technology", "{\"elements\":[" + six + "]}")))
                .contains("/elements ELEMENTS_TOO_MANY");
    }

    @Test
    void everyWrongCircumstanceIsNamedAtOnce() {
        assertThat(
                        errors(
                                save(
                                        "circumstances",
                                        """
                                        {"security": {"lendingValue": 0.5, "existingPledges": -1},
                                         "standing": {"firstSaleYear": 2020, "researchHours": 4001},
                                         "preparation": {"partnerFirm": 1, "luck": true}}
                                        """)))
                .containsExactlyInAnyOrder(
                        "/security/lendingValue AMOUNT_NOT_WHOLE_EUROS",
                        "/security/existingPledges AMOUNT_NEGATIVE",
                        "/standing/firstSaleYear FIRST_SALE_WITHOUT_SALES",
                        "/standing/researchHours OUT_OF_RANGE",
                        "/preparation/partnerFirm WRONG_TYPE",
                        "/preparation/luck UNKNOWN_FIELD");
    }

    @Test
    void everyWrongPartOfThePlanIsNamedAtOnce() {
        assertThat(
                        errors(
                                save(
                                        "plan",
                                        """
                                        {"market": {"marketProof": ["NONE_YET", "PAID_PILOT"],
                                                    "largestCustomerPercent": -1},
                                         "team": {"teamSkills": [null], "ownerTradeYears": 71},
                                         "effect": {"dipPercent": 101, "riseMonths": 121},
                                         "milestones": {"IN_USE": "1400-01", "ORDERED": "soon"},
                                         "outlook": {"expectedTurnover": {"FIRST": 0.5},
                                                     "expectedCashFlow": {"SECOND": 0.5}},
                                         "sustainability": {"carbonSavedTonnes": -1}}
                                        """)))
                .containsExactlyInAnyOrder(
                        "/market/marketProof NONE_WITH_OTHERS",
                        "/market/largestCustomerPercent OUT_OF_RANGE",
                        "/team/teamSkills/0 REQUIRED",
                        "/team/ownerTradeYears OUT_OF_RANGE",
                        "/effect/dipPercent OUT_OF_RANGE",
                        "/effect/riseMonths OUT_OF_RANGE",
                        "/milestones/IN_USE DATE_OUT_OF_RANGE",
                        "/milestones/ORDERED MALFORMED",
                        "/outlook/expectedTurnover/FIRST AMOUNT_NOT_WHOLE_EUROS",
                        "/outlook/expectedCashFlow/SECOND AMOUNT_NOT_WHOLE_EUROS",
                        "/sustainability/carbonSavedTonnes OUT_OF_RANGE");
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "plan | {'milestones': {'IN_USE': null}} | /milestones/IN_USE REQUIRED",
                "plan | {'scan': {'IDEAS': null}} | /scan/IDEAS REQUIRED",
                "plan | {'outlook': {'expectedTurnover': {'FIRST': null}}}"
                        + " | /outlook/expectedTurnover/FIRST REQUIRED",
                "plan | {'outlook': {'expectedCashFlow': {'FIRST': null}}}"
                        + " | /outlook/expectedCashFlow/FIRST REQUIRED",
                "group | {'debts': {'TAX': null}} | /debts/TAX REQUIRED",
                "need | {'spend': {'MACHINES': null}} | /spend/MACHINES REQUIRED"
            },
            quoteCharacter = '`')
    void nullIsNoAnswerToAChoice(String section, String body, String error) {
        assertThat(errors(save(section, body.replace('\'', '"')))).containsExactly(error);
    }

    @Test
    void everyWrongPartOfGroupDebtsAndAidIsNamedAtOnce() {
        assertThat(
                        errors(
                                save(
                                        "group",
                                        """
                                        {"group": {"groupEmployees": 3, "groupAssets": -1},
                                         "debts": {"TAX": 0, "LEASE": 0.5},
                                         "aid": {"deMinimisAid": [
                                           {"grantedOn": "2200-01-01", "amount": -1}, null]}}
                                        """)))
                .containsExactlyInAnyOrder(
                        "/group/ties GROUP_WITHOUT_TIES",
                        "/group/groupAssets AMOUNT_NEGATIVE",
                        "/debts/TAX SPEND_NOT_POSITIVE",
                        "/debts/LEASE AMOUNT_NOT_WHOLE_EUROS",
                        "/aid/aidReceived AID_WITHOUT_RECEIVING",
                        "/aid/deMinimisAid/0/grantedOn DATE_OUT_OF_RANGE",
                        "/aid/deMinimisAid/0/amount AMOUNT_NEGATIVE",
                        "/aid/deMinimisAid/1 REQUIRED");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "company",
                "need",
                "finances",
                "technology",
                "plan",
                "group",
                "circumstances"
            })
    void everySectionMayBeLeftOpen(String section) {
        assertThat(save(section, "{}")).hasStatus(200);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "{", "[]", "null", "1", "{} {}", "{'a':1}", "{\"tenor\":NaN}"})
    void whatIsNotAnObjectIsRefused(String body) {
        assertThat(save("need", body)).hasStatus(400);
    }

    @Test
    void aFieldThatStandsTwiceIsRefused() {
        assertThat(code(save("need", "{\"tenor\": 12, \"tenor\": 24}")))
                .isEqualTo("400 duplicate-key");
    }

    @Test
    void aBodyThatIsTooLargeOrTooDeepIsRefused() {
        assertThat(save("need", "{\"x\":\"" + "y".repeat(1_100_000) + "\"}")).hasStatus(413);
        assertThat(code(save("need", "[".repeat(100) + "]".repeat(100))))
                .isEqualTo("400 json-too-complex");
    }

    @ParameterizedTest
    @CsvSource({
        "page=0,/query/page OUT_OF_RANGE",
        "page=x,/query/page MALFORMED",
        "pageSize=0,/query/pageSize OUT_OF_RANGE",
        "pageSize=101,/query/pageSize OUT_OF_RANGE",
        "page=2147483648,/query/page MALFORMED"
    })
    void pagesHaveBounds(String query, String error) {
        assertThat(errors(call(HttpMethod.GET, REQUESTS + "?" + query, "", null)))
                .containsExactly(error);
    }

    @Test
    void refusalsAreInTheCallersLanguageAndEchoNothing() {
        MvcTestResult dutch = save("company", "{\"kvkNumber\": \"geheim-7\"}");
        MvcTestResult english =
                mvc.put()
                        .uri(path(start("me")) + "/sections/company")
                        .with(TestUsers.user("me", Role.APPLICANT))
                        .header("If-Match", "\"1\"")
                        .header("Accept-Language", "en")
                        .contentType(APPLICATION_JSON)
                        .content("{\"kvkNumber\": \"geheim-7\"}")
                        .exchange();

        assertThat(body(dutch).at("/errors/0/detail").asString()).contains("acht cijfers");
        assertThat(body(english).at("/errors/0/detail").asString()).contains("eight digits");
        assertThat(body(dutch).toString()).doesNotContain("geheim-7");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"kvkNumber\": null}", "{\"kvkNumber\": 68750110}"})
    void aLookUpWantsANumber(String body) {
        assertThat(post("/v1/companies/_search", body, null, null)).hasStatus(400);
    }

    @Test
    void aRegisterThatIsAwayIsAnOutcome() {
        MvcTestResult answer =
                post("/v1/companies/_search", "{\"kvkNumber\": \"12345678\"}", null, null);

        assertThat(answer).hasStatus(200);
        assertThat(body(answer).toString()).isEqualTo("{\"outcome\":\"NOT_AVAILABLE\"}");
    }

    private MvcTestResult start(String subject) {
        return mvc.post()
                .uri(REQUESTS)
                .with(TestUsers.user(subject, Role.APPLICANT))
                .header("Idempotency-Key", UUID.randomUUID())
                .contentType(APPLICATION_JSON)
                .content("{}")
                .exchange();
    }

    private MvcTestResult save(String section, String body) {
        String path = path(start("me")) + "/sections/" + section;
        return call(HttpMethod.PUT, path, body, "\"1\"");
    }

    private MvcTestResult post(
            String path, String body, @Nullable String key, @Nullable String tag) {
        MockMvcTester.MockMvcRequestBuilder call =
                mvc.post()
                        .uri(path)
                        .with(TestUsers.user("me", Role.APPLICANT))
                        .contentType(APPLICATION_JSON)
                        .content(body);
        if (key != null) {
            call.header("Idempotency-Key", key);
        }
        if (tag != null) {
            call.header("If-Match", tag);
        }
        return call.exchange();
    }

    private MvcTestResult call(HttpMethod method, String path, String body, @Nullable String tag) {
        if (method == HttpMethod.POST) {
            return post(path, body, UUID.randomUUID().toString(), tag);
        }
        MockMvcTester.MockMvcRequestBuilder call =
                mvc.method(method)
                        .uri(path)
                        .with(TestUsers.user("me", Role.APPLICANT))
                        .contentType(APPLICATION_JSON)
                        .content(body);
        if (tag != null) {
            call.header("If-Match", tag);
        }
        return call.exchange();
    }

    private static String path(MvcTestResult started) {
        return REQUESTS + "/" + body(started).at("/id").asString();
    }

    private static String code(MvcTestResult answer) {
        JsonNode body = body(answer);
        assertThat(answer.getResponse().getContentType()).startsWith("application/problem+json");
        return body.at("/status").asInt() + " " + body.at("/code").asString();
    }

    private static List<String> errors(MvcTestResult answer) {
        List<String> errors = new ArrayList<>();
        body(answer)
                .at("/errors")
                .forEach(e ->
                        errors.add(e.at("/pointer").asString() + " " + e.at("/code").asString()));
        return errors;
    }

    private static String withoutTrace(MvcTestResult answer) {
        return body(answer).toString().replaceAll("\"(traceId|instance)\":\"[^\"]*\",?", "");
    }

    private static JsonNode body(MvcTestResult answer) {
        return JSON.readTree(answer.getResponse().getContentAsByteArray());
    }
}

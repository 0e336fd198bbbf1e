package nl.kapitaalbrug.assessment.passport.adapter.web;

import static nl.kapitaalbrug.assessment.passport.SubmittedRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.assessment.AssessmentAccess;
import nl.kapitaalbrug.assessment.InUse;
import nl.kapitaalbrug.assessment.passport.application.PassportPrinter;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import nl.kapitaalbrug.keycloak.KeycloakAutoConfiguration;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.HttpMethod;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;

/** What the owner, others and strangers get. */
@WebMvcTest(
        controllers = AssessmentsController.class,
        properties = "kapitaalbrug.client.secret=a-secret-of-the-test")
@Import(AssessmentAccess.class)
@ImportAutoConfiguration(KeycloakAutoConfiguration.class)
class AssessmentsWebTest {

    private static final FinancingRequestId ID = FinancingRequestId.random();
    private static final String PATH = "/v1/financing-requests/%s/assessments".formatted(ID);

    private final MockMvcTester mvc;

    @MockitoBean private ReadPassports passports;
    @MockitoBean private PassportPrinter printer;

    AssessmentsWebTest(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void showsTheOwnerEverythingButTheProbability() {
        given(passports.of(ID, new ApplicantId("owner-1"))).willReturn(List.of(explained()));

        var answer = mvc.get().uri(PATH).with(TestUsers.user("owner-1", Role.APPLICANT)).exchange();

        assertThat(answer).hasStatusOk();
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[0].risk.rating")
                .isEqualTo("CCC_MINUS");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[0].risk.improvements[0].code")
                .isEqualTo("IMPROVE_EQUITY");
        assertThat(answer)
                .bodyJson()
                .doesNotHavePath("$.items[0].risk.pd")
                .doesNotHavePath("$.items[0].plan.ticket.expectedLoss")
                .doesNotHavePath("$.items[0].plan.ticket.lifetimeLoss");
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.items[0].plan.ticket.status")
                .isEqualTo("NO_AMOUNT_PAYS");
    }

    private static ReadPassports.Explained explained() {
        LocalisedText text = new LocalisedText("Meer eigen vermogen.", "More equity.");
        return new ReadPassports.Explained(
                assessment(), List.of(new Reason("IMPROVE_EQUITY", text)), false, null, "a.b.c");
    }

    @Test
    void answersAnotherOwnerWithNotFound() {
        assertThat(mvc.get().uri(PATH).with(TestUsers.user("owner-2", Role.APPLICANT)))
                .hasStatus(404)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("not-found");
    }

    @ParameterizedTest
    @EnumSource(
            value = Role.class,
            mode = EnumSource.Mode.EXCLUDE,
            names = {"APPLICANT", "ADVISER"})
    void refusesEveryOtherRole(Role role) {
        assertThat(mvc.get().uri(PATH).with(TestUsers.user("owner-1", role))).hasStatus(403);
    }

    @Test
    void refusesAServiceAndANobody() {
        assertThat(mvc.get().uri(PATH).with(TestUsers.service("applicant-service"))).hasStatus(403);
        assertThat(mvc.get().uri(PATH)).hasStatus(401);
    }

    @Test
    void allowsNothingButReading() {
        assertThat(
                        mvc.method(HttpMethod.DELETE)
                                .uri(PATH)
                                .with(TestUsers.user("owner-1", Role.APPLICANT)))
                .hasStatus(405);
    }

    private static Assessment assessment() {
        return InUse.assessRequest()
                .assess(aRequest(ID, "owner-1"), 1, Instant.parse("2026-06-01T10:00:00Z"));
    }
}

package nl.kapitaalbrug.assessment.passport.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import nl.kapitaalbrug.assessment.AssessmentAccess;
import nl.kapitaalbrug.assessment.passport.application.VerifyPassport;
import nl.kapitaalbrug.assessment.passport.application.VerifyPassport.Code;
import nl.kapitaalbrug.assessment.passport.application.VerifyPassport.Verdict;
import nl.kapitaalbrug.keycloak.KeycloakAutoConfiguration;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Anybody may verify, and nothing breaks it. */
@WebMvcTest(
        controllers = VerificationController.class,
        properties = "kapitaalbrug.client.secret=a-secret-of-the-test")
@Import(AssessmentAccess.class)
@ImportAutoConfiguration(KeycloakAutoConfiguration.class)
class VerificationWebTest {

    private final MockMvcTester mvc;

    @MockitoBean private VerifyPassport verifying;

    VerificationWebTest(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @Test
    void saysTheVerdictAndNothingOfWhatIsNotOurs() {
        given(verifying.verify("a.b.c")).willReturn(new Verdict(Code.FORGED, null));

        assertThat(post("{\"seal\":\"a.b.c\"}"))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"code\":\"FORGED\"}");
    }

    @ParameterizedTest
    @ValueSource(strings = {"{}", "{\"seal\":\"\"}", "{\"seal\":null}", "[]", "{\"seal\":3}", "x"})
    void refusesWhatIsNoQuestion(String body) {
        assertThat(post(body)).hasStatus(400);
    }

    @Test
    void readsNoBooks() {
        assertThat(post("{\"seal\":\"%s\"}".formatted("a".repeat(8_001))))
                .hasStatus(400)
                .bodyJson()
                .extractingPath("$.errors[0].code")
                .isEqualTo("TEXT_TOO_LONG");
    }

    @Test
    void publishesTheKeys() {
        given(verifying.keySet()).willReturn("{\"keys\":[]}");

        assertThat(mvc.get().uri("/v1/signing-keys"))
                .hasStatusOk()
                .bodyJson()
                .isEqualTo("{\"keys\":[]}");
    }

    private MvcTestResult post(String body) {
        return mvc.post()
                .uri("/v1/passports/_verify")
                .contentType(MediaType.APPLICATION_JSON)
                .content(body)
                .exchange();
    }
}

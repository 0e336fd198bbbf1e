package nl.kapitaalbrug.assessment.calibration.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.ArgumentMatchers.anyLong;
import static org.mockito.BDDMockito.given;
import static org.mockito.BDDMockito.then;
import static org.mockito.Mockito.never;

import java.time.LocalDate;
import java.util.Map;
import java.util.Optional;
import java.util.stream.IntStream;
import nl.kapitaalbrug.assessment.AssessmentAccess;
import nl.kapitaalbrug.assessment.calibration.application.Calibrate;
import nl.kapitaalbrug.assessment.calibration.application.RecordLaterOutcomes;
import nl.kapitaalbrug.assessment.calibration.application.RecordLaterOutcomes.Found;
import nl.kapitaalbrug.assessment.calibration.application.RecordLaterOutcomes.Person;
import nl.kapitaalbrug.assessment.calibration.domain.Agreement;
import nl.kapitaalbrug.assessment.calibration.domain.LaterOutcome;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeCase;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeRecord;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeStatistics;
import nl.kapitaalbrug.assessment.calibration.domain.OutcomeStatistics.Counted;
import nl.kapitaalbrug.contracts.assessment.LaterOutcomeKind;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.keycloak.KeycloakAutoConfiguration;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestUsers;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.boot.autoconfigure.ImportAutoConfiguration;
import org.springframework.boot.webmvc.test.autoconfigure.WebMvcTest;
import org.springframework.context.annotation.Import;
import org.springframework.http.MediaType;
import org.springframework.test.context.bean.override.mockito.MockitoBean;
import org.springframework.test.web.servlet.assertj.MockMvcTester;
import org.springframework.test.web.servlet.assertj.MvcTestResult;

/** Who records what became of a firm, and what everybody is told of all of them. */
@WebMvcTest(
        controllers = {LaterOutcomeController.class, CalibrationController.class},
        properties = "kapitaalbrug.client.secret=a-secret-of-the-test")
@Import(AssessmentAccess.class)
@ImportAutoConfiguration(KeycloakAutoConfiguration.class)
class LaterOutcomeWebTest {

    private static final PassportId ID = new PassportId(FinancingRequestId.random(), 1, 1);
    private static final String PATH = "/v1/passports/%s/later-outcome".formatted(ID);
    private static final LocalDate ASSESSED = LocalDate.of(2025, 6, 1);
    private static final LaterOutcome INSOLVENT =
            new LaterOutcome(LaterOutcomeKind.INSOLVENT, LocalDate.of(2026, 1, 15));
    private static final Person ANN = new Person(ApplicantId.of("ann"), false);
    private static final String BODY = "{\"kind\":\"INSOLVENT\",\"observedOn\":\"2026-01-15\"}";

    private final MockMvcTester mvc;
    private final Found.Known nothing = new Found.Known(OutcomeRecord.none(ID), ASSESSED);
    private final OutcomeRecord recorded = new OutcomeRecord(ID, 1, INSOLVENT);

    @MockitoBean private RecordLaterOutcomes recording;
    @MockitoBean private Calibrate calibrating;

    LaterOutcomeWebTest(@Autowired MockMvcTester mvc) {
        this.mvc = mvc;
    }

    @BeforeEach
    void today() {
        given(recording.find(ID, ANN)).willReturn(nothing);
        given(recording.today()).willReturn(LocalDate.of(2026, 2, 1));
        given(recording.record(nothing, 0, INSOLVENT, ANN)).willReturn(Optional.of(recorded));
    }

    @Test
    void tellsThatNothingIsKnownAndFromWhenItCanBe() {
        MvcTestResult answer = get("ann", Role.ASSESSOR);

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"0\"");
        assertThat(answer)
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"assessedOn\":\"2025-06-01\",\"performingFrom\":\"2026-06-01\"}");
    }

    @Test
    void recordsAndTellsTheNewVersion() {
        MvcTestResult answer = put("\"0\"", BODY);

        assertThat(answer).hasStatusOk().hasHeader("ETag", "\"1\"");
        assertThat(answer).bodyJson().extractingPath("$.kind").isEqualTo("INSOLVENT");
        assertThat(answer).bodyJson().extractingPath("$.observedOn").isEqualTo("2026-01-15");
    }

    @Test
    void needsTheVersionThatWasRead() {
        given(recording.record(nothing, 7, INSOLVENT, ANN)).willReturn(Optional.empty());

        assertThat(put(null, BODY)).hasStatus(428);
        assertThat(put("\"7\"", BODY)).hasStatus(412);
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{} | /kind REQUIRED, /observedOn REQUIRED",
                "{\"observedOn\":\"2026-02-02\"} | /kind REQUIRED, /observedOn OBSERVED_IN_FUTURE",
                "{\"kind\":\"REPAID\",\"observedOn\":\"2025-05-31\"}"
                        + " | /observedOn OBSERVED_BEFORE_ASSESSMENT",
                "{\"kind\":\"PERFORMING\",\"observedOn\":\"2026-01-15\"}"
                        + " | /observedOn PERFORMING_TOO_SOON",
                "{\"kind\":\"FINE\",\"observedOn\":\"soon\"}"
                        + " | /kind UNKNOWN_VALUE, /observedOn MALFORMED"
            })
    void tellsAllThatIsWrong(String body, String expected) {
        MvcTestResult answer = put("\"0\"", body);

        assertThat(answer).hasStatus(400).hasContentType(MediaType.APPLICATION_PROBLEM_JSON);
        assertThat(answer)
                .bodyJson()
                .extractingPath("$.errors")
                .asArray()
                .extracting(error ->
                        ((Map<?, ?>) error).get("pointer") + " " + ((Map<?, ?>) error).get("code"))
                .containsExactlyInAnyOrder(expected.split(", "));
        then(recording).should(never()).record(any(), anyLong(), any(), any());
    }

    @Test
    void refusesWhoHasAnInterest() {
        given(recording.find(ID, ANN)).willReturn(new Found.Interested());

        assertThat(put("\"0\"", "{}"))
                .hasStatus(409)
                .bodyJson()
                .extractingPath("$.code")
                .isEqualTo("conflict-of-interest");
        assertThat(get("ann", Role.ASSESSOR)).hasStatus(404);
    }

    @Test
    void tellsTheServiceWhoWorksForAFinancier() {
        given(recording.find(ID, new Person(ANN.id(), true))).willReturn(new Found.Interested());

        assertThat(get("ann", Role.ASSESSOR, Role.FINANCIER)).hasStatus(404);
    }

    @Test
    void knowsNoOtherPassports() {
        given(recording.find(ID, ANN)).willReturn(new Found.Unknown());

        assertThat(get("ann", Role.ASSESSOR)).hasStatus(404);
        assertThat(put("\"0\"", BODY)).hasStatus(404);
        assertThat(
                        mvc.get()
                                .uri("/v1/passports/1/later-outcome")
                                .with(TestUsers.user("ann", Role.ASSESSOR)))
                .hasStatus(404);
    }

    @ParameterizedTest
    @EnumSource(value = Role.class, mode = EnumSource.Mode.EXCLUDE, names = "ASSESSOR")
    void isForAssessorsOnly(Role role) {
        assertThat(get("ann", role)).hasStatus(403);
        assertThat(
                        mvc.put()
                                .uri(PATH)
                                .with(TestUsers.user("ann", role))
                                .header("If-Match", "\"0\"")
                                .contentType(MediaType.APPLICATION_JSON)
                                .content(BODY))
                .hasStatus(403);
    }

    @Test
    void tellsEverybodyHowManyOutcomesAreKnownAndNoMore() {
        given(calibrating.agreement()).willReturn(new Agreement(4, 4, 0, 0));
        given(calibrating.outcomes()).willReturn(statistics(29));

        assertThat(mvc.get().uri("/v1/calibration"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        "{\"compared\":4,\"least\":30,"
                                + "\"outcomes\":{\"recorded\":29,\"least\":30,\"letters\":[]}}");
    }

    @Test
    void tellsWhatWasExpectedAndWhatCameOfEnough() {
        given(calibrating.agreement()).willReturn(new Agreement(30, 28, 1, 1));
        given(calibrating.outcomes()).willReturn(statistics(40));

        assertThat(mvc.get().uri("/v1/calibration"))
                .hasStatusOk()
                .bodyJson()
                .isStrictlyEqualTo(
                        """
                        {"compared":30,"least":30,"same":28,"better":1,"worse":1,
                         "outcomes":{"recorded":40,"least":30,"brierScore":0.25,
                           "letters":[{"letter":"CCC","cases":40,"defaults":10,
                             "observedDefaultRate":0.25,"expectedDefaultRate":0.5}]}}\
                        """);
    }

    private static OutcomeStatistics statistics(int cases) {
        return OutcomeStatistics.of(
                IntStream.range(0, cases)
                        .mapToObj(one -> new Counted(new OutcomeCase("CCC", 0.5, one % 4 == 0), 1))
                        .toList());
    }

    private MvcTestResult get(String who, Role... roles) {
        return mvc.get().uri(PATH).with(TestUsers.user(who, roles)).exchange();
    }

    private MvcTestResult put(@Nullable String tag, String body) {
        var call =
                mvc.put()
                        .uri(PATH)
                        .with(TestUsers.user("ann", Role.ASSESSOR))
                        .contentType(MediaType.APPLICATION_JSON)
                        .content(body);
        return (tag == null ? call : call.header("If-Match", tag)).exchange();
    }
}

package nl.kapitaalbrug.assessment.decision.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.assessment.decision.domain.DecisionGate.Channel;
import nl.kapitaalbrug.assessment.decision.domain.DecisionGate.Decision;
import nl.kapitaalbrug.assessment.decision.domain.DecisionGate.Purpose;
import nl.kapitaalbrug.contracts.request.LegalForm;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

final class DecisionGateTest {

    @ParameterizedTest
    @EnumSource(LegalForm.class)
    void onlyPersonsHavePersonalData(LegalForm form) {
        DecisionGate gate =
                DecisionGate.of(
                        new Decision(
                                form,
                                true,
                                true,
                                true,
                                true,
                                Purpose.CREDITWORTHINESS,
                                false,
                                false));

        boolean person = form.isNaturalPersons();
        assertThat(gate)
                .isEqualTo(
                        new DecisionGate(
                                person, person, person, person, true, Channel.REVIEW_REQUEST));
    }

    @Test
    void findingFraudIsNotHighRiskAndAGoodOutcomeNeedsNoPerson() {
        DecisionGate gate =
                DecisionGate.of(
                        new Decision(
                                LegalForm.VOF,
                                true,
                                true,
                                false,
                                true,
                                Purpose.FRAUD_DETECTION,
                                true,
                                false));

        assertThat(gate.aiActHighRisk()).isFalse();
        assertThat(gate.humanDecisionRequired()).isFalse();
        assertThat(gate.art22Applies()).isTrue();
        assertThat(gate.channel()).isEqualTo(Channel.REVIEW_REQUEST);
    }

    @Test
    void aPersonDecidesWhateverAPublicBodyRefuses() {
        DecisionGate gate =
                DecisionGate.of(
                        new Decision(
                                LegalForm.BV, true, false, true, false, Purpose.OTHER, true, true));

        assertThat(gate.humanDecisionRequired()).isTrue();
        assertThat(gate.art22Applies()).isFalse();
        assertThat(gate.channel()).isEqualTo(Channel.BEZWAAR);
    }
}

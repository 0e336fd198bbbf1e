package nl.kapitaalbrug.assessment.passport.adapter.command;

import static org.assertj.core.api.Assertions.assertThat;
import static org.mockito.BDDMockito.given;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.assessment.passport.application.AssessRequest;
import nl.kapitaalbrug.assessment.passport.application.AssessmentEditions;
import nl.kapitaalbrug.assessment.passport.application.ReplayPassports;
import nl.kapitaalbrug.assessment.risk.application.AssessRisk;
import nl.kapitaalbrug.assessment.risk.domain.RiskEditions;
import nl.kapitaalbrug.assessment.technology.application.AssessTechnology;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyEditions;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import org.springframework.boot.DefaultApplicationArguments;

final class ReplayCommandTest {

    private final AssessRequest first =
            new AssessRequest(
                    new AssessTechnology(TechnologyEditions.first()),
                    new AssessRisk(RiskEditions.first()));
    private final ReplayPassports replaying = Mockito.mock(ReplayPassports.class);
    private final List<Integer> codes = new ArrayList<>();

    @Test
    void endsWithWhetherAllCameOutTheSame() {
        given(replaying.replay())
                .willReturn(new ReplayPassports.Report(3, 0, List.of(), 0, 0))
                .willReturn(new ReplayPassports.Report(2, 1, List.of("x"), 0, 0))
                .willReturn(new ReplayPassports.Report(2, 0, List.of(), 1, 0));

        run("all");
        run("all");
        run("all");

        assertThat(codes).containsExactly(0, 1, 1);
    }

    @Test
    void showsTheEffectOfAnEditionThatThereIs() {
        given(replaying.effect(first))
                .willReturn(new ReplayPassports.Effect(1, 1, 0, 0, 0, Map.of("B > B+", 1L)));

        run(first.parameterVersion());
        run("technology-9+risk-9");

        assertThat(codes).containsExactly(0, 2);
    }

    private void run(String wish) {
        new ReplayCommand(wish, replaying, new AssessmentEditions(List.of(first)), codes::add)
                .run(new DefaultApplicationArguments());
    }
}

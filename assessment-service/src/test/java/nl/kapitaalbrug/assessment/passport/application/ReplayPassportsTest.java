package nl.kapitaalbrug.assessment.passport.application;

import static nl.kapitaalbrug.assessment.Editions.changed;
import static nl.kapitaalbrug.assessment.passport.SubmittedRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.mockito.ArgumentMatchers.any;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.function.Consumer;
import java.util.function.Function;
import nl.kapitaalbrug.assessment.passport.application.Passports.Kept;
import nl.kapitaalbrug.assessment.passport.application.ReplayPassports.Effect;
import nl.kapitaalbrug.assessment.passport.application.ReplayPassports.Report;
import nl.kapitaalbrug.assessment.passport.domain.Passport;
import nl.kapitaalbrug.assessment.risk.application.AssessRisk;
import nl.kapitaalbrug.assessment.risk.domain.RiskEditions;
import nl.kapitaalbrug.assessment.risk.domain.RiskParameters;
import nl.kapitaalbrug.assessment.technology.application.AssessTechnology;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyEditions;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.json.CanonicalJson;
import nl.kapitaalbrug.support.json.JsonMappers;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.mockito.Mockito;
import tools.jackson.databind.json.JsonMapper;

final class ReplayPassportsTest {

    private static final Instant THEN = Instant.parse("2026-06-01T10:00:00Z");
    private static final AssessRequest FIRST = edition(RiskEditions.first());

    private final List<Kept> kept = new ArrayList<>();
    private final Passports passports = Mockito.mock(Passports.class);
    private final ReplayPassports replaying =
            new ReplayPassports(passports, new AssessmentEditions(List.of(FIRST)), new OpenSeals());

    @BeforeEach
    void store() {
        Mockito.doAnswer(
                        call -> {
                            Function<Kept, Object> work = call.getArgument(0);
                            Consumer<Object> use = call.getArgument(1);
                            kept.stream().map(work).forEach(use);
                            return null;
                        })
                .when(passports)
                .each(any(), any());
    }

    @Test
    void whatWasNotTouchedComesOutTheSame() {
        for (int i = 0; i < 5; i++) {
            kept.add(passport("p" + i, FIRST));
        }

        Report report = replaying.replay();

        assertThat(report.same()).isEqualTo(5);
        assertThat(report.isClean()).isTrue();
    }

    @Test
    void aChangedByteIsFound() {
        Kept sound = passport("sound", FIRST);
        kept.add(sound);
        kept.add(
                new Kept(
                        "touched",
                        sound.passport(),
                        sound.parameterVersion(),
                        sound.facts(),
                        sound.bytes().replace("CCC", "BBB")));

        Report report = replaying.replay();

        assertThat(report.different()).isEqualTo(1);
        assertThat(report.told()).containsExactly("touched");
        assertThat(report.isClean()).isFalse();
    }

    @Test
    void anEditionThatNobodyKnowsIsNotTakenForSound() {
        kept.add(passport("old", edition(named("risk-0", IndicativeClass.CCC_MINUS))));

        assertThat(replaying.replay().unknown()).isEqualTo(1);
        assertThat(replaying.replay().isClean()).isFalse();
    }

    @Test
    void showsWhatOtherParametersWouldDo() {
        kept.add(passport("a", FIRST));
        kept.add(passport("b", FIRST));

        Effect none = replaying.effect(FIRST);
        Effect milder = replaying.effect(edition(named("risk-2", IndicativeClass.CCC_PLUS)));

        assertThat(none.passports()).isEqualTo(2);
        assertThat(none.moves()).isEmpty();
        assertThat(milder.better()).isEqualTo(2);
        assertThat(milder.worse()).isZero();
        assertThat(milder.moves()).containsExactlyEntriesOf(java.util.Map.of("CCC- > CCC+", 2L));
        Mockito.verify(passports, Mockito.never()).issue(any(), any());
    }

    @Test
    void editionsHaveNamesOfTheirOwn() {
        assertThatThrownBy(() -> new AssessmentEditions(List.of(FIRST, FIRST)))
                .isInstanceOf(IllegalArgumentException.class);
        assertThatThrownBy(() -> new AssessmentEditions(List.of()))
                .isInstanceOf(IllegalArgumentException.class);
    }

    private static Kept passport(String id, AssessRequest edition) {
        FinancingRequestSnapshot facts = aRequest(FinancingRequestId.random(), "owner-1");
        Assessment outcome = edition.assess(facts, 1, THEN);
        Passport passport = Passport.computed(1, facts, outcome);
        return new Kept(
                id,
                passport.sealed(CanonicalJson.of(PassportStatement.of(passport))),
                edition.parameterVersion(),
                CanonicalJson.of(facts),
                CanonicalJson.of(outcome));
    }

    @Test
    void aSealOfAnotherPassportIsBroken() {
        Kept one = passport("one", FIRST);
        Kept two = passport("two", FIRST);
        kept.add(one);
        kept.add(
                new Kept(
                        "two",
                        two.passport().sealed(one.passport().seal()),
                        two.parameterVersion(),
                        two.facts(),
                        two.bytes()));

        Report report = replaying.replay();

        assertThat(report.same()).isEqualTo(2);
        assertThat(report.broken()).isEqualTo(1);
        assertThat(report.told()).containsExactly("two");
        assertThat(report.isClean()).isFalse();
    }

    /** Also what the facts do not say any more once they are read. */
    @Test
    void factsThatWereChangedBreakTheSeal() {
        Kept one = passport("one", FIRST);
        kept.add(
                new Kept(
                        "one",
                        one.passport(),
                        one.parameterVersion(),
                        one.facts().replaceFirst("\\{", "{\"added\":1,"),
                        one.bytes()));

        Report report = replaying.replay();

        assertThat(report.same()).isEqualTo(1);
        assertThat(report.broken()).isEqualTo(1);
        assertThat(report.told()).containsExactly("one");
    }

    /** A seal that is what it says. */
    private static final class OpenSeals implements Seals {

        private final JsonMapper json = JsonMappers.tolerant();

        @Override
        public String seal(PassportStatement statement) {
            return CanonicalJson.of(statement);
        }

        @Override
        public Opened open(String seal) {
            return new Opened.Genuine(json.readValue(seal, PassportStatement.class));
        }

        @Override
        public String keySet() {
            return "{}";
        }
    }

    private static AssessRequest edition(RiskParameters risk) {
        return new AssessRequest(
                new AssessTechnology(TechnologyEditions.first()), new AssessRisk(risk));
    }

    /** As the first edition, but for the worst class. */
    private static RiskParameters named(String version, IndicativeClass worst) {
        RiskParameters first = RiskEditions.first();
        return new RiskParameters(
                version,
                first.altman(),
                first.bondTable(),
                first.coverTable(),
                first.defaultRates(),
                first.defaultRateFloor(),
                first.worsening(),
                changed(first.worstRated(), worst),
                first.noHistory(),
                first.confidence());
    }
}

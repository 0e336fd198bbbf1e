package nl.kapitaalbrug.financing.matching.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.matching.application.QuickCheck.Firm;
import nl.kapitaalbrug.financing.matching.application.QuickCheck.Ordered;
import nl.kapitaalbrug.financing.matching.domain.Cases;
import nl.kapitaalbrug.financing.matching.domain.MatchReport;
import nl.kapitaalbrug.financing.matching.domain.Matching;
import nl.kapitaalbrug.financing.matching.domain.Outcome;
import nl.kapitaalbrug.financing.matching.domain.ProposedTenor;
import nl.kapitaalbrug.financing.matching.domain.RealSupply;
import nl.kapitaalbrug.financing.matching.domain.RouteMatch;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class QuickCheckTest {

    private static final Instant NOON =
            Cases.DAY.atTime(12, 0).atZone(MatchRequest.NETHERLANDS).toInstant();

    static Stream<Cases> cases() {
        return Stream.of(Cases.robotCell(), Cases.deepTech(), Cases.bakery());
    }

    /** The fewer facts, the fewer verdicts; but none that the whole request would turn around. */
    @ParameterizedTest
    @MethodSource("cases")
    void neverSaysWhatTheWholeRequestWouldTurnAround(Cases whole) {
        Map<String, Outcome> full = outcomes(RealSupply.match(whole.commitment(null)));

        Map<String, Outcome> quick = outcomes(match(ask(whole.request(), null)));

        // a route whose funding refuses by itself is left out of the whole answer
        assertThat(quick).containsKeys(full.keySet().toArray(String[]::new));
        quick.forEach((route, outcome) -> {
            if (outcome != Outcome.CANNOT_TELL) {
                assertThat(full.getOrDefault(route, Outcome.DOES_NOT_FIT))
                        .as(route)
                        .isEqualTo(outcome);
            }
        });
        assertThat(quick.values()).contains(Outcome.CANNOT_TELL, Outcome.DOES_NOT_FIT);
    }

    @Test
    void anOrderThatIsPlacedLosesWhatMustBeAskedForFirst() {
        FinancingRequestSnapshot request = Cases.robotCell().request();

        long before = fitting(match(ask(request, Ordered.NO)));
        long after = fitting(match(ask(request, Ordered.LONGER_AGO)));

        assertThat(after).isLessThan(before);
    }

    @Test
    void proposesToRepayAboutAsLongAsTheLargestPartLasts() {
        assertThat(
                        ProposedTenor.of(
                                        Map.of(
                                                SpendKind.MACHINES,
                                                EuroAmount.ofEuros(10_000),
                                                SpendKind.PREMISES,
                                                EuroAmount.ofEuros(90_000)))
                                .months())
                .isEqualTo(240);
        assertThat(
                        ProposedTenor.of(
                                        Map.of(
                                                SpendKind.VEHICLES,
                                                EuroAmount.ofEuros(5_000),
                                                SpendKind.MACHINES,
                                                EuroAmount.ofEuros(5_000)))
                                .months())
                .isEqualTo(84);
    }

    @Test
    void knowsATenorForEachKindOfSpending() {
        for (SpendKind kind : SpendKind.values()) {
            assertThat(ProposedTenor.of(Map.of(kind, EuroAmount.ofEuros(1_000))).months())
                    .isBetween(12, 360);
        }
    }

    private static QuickCheck ask(FinancingRequestSnapshot request, Ordered ordered) {
        LocalDate start = request.company().startDate();
        return new QuickCheck(
                new Firm(
                        request.need().place(),
                        request.company().sector(),
                        request.company().legalForm(),
                        request.company().employees(),
                        start == null ? null : (int) ChronoUnit.YEARS.between(start, Cases.DAY)),
                request.need().spend(),
                request.need().mainAim(),
                request.need().ownContribution(),
                request.need().tenor(),
                ordered,
                request.technology().role(),
                QuickCheck.More.NOTHING);
    }

    private static MatchReport match(QuickCheck check) {
        return new Matching(RealSupply.SUPPLY, RealSupply.PARAMETERS)
                .match(check.asCase(NOON, Cases.DAY));
    }

    private static long fitting(MatchReport report) {
        return Stream.concat(
                        report.routes().stream().map(RouteMatch::outcome),
                        report.contributions().stream().map(one -> one.outcome()))
                .filter(outcome -> outcome != Outcome.DOES_NOT_FIT)
                .count();
    }

    private static Map<String, Outcome> outcomes(MatchReport report) {
        return report.routes().stream()
                .collect(
                        Collectors.toMap(
                                one -> Objects.toString(one.route().id()),
                                RouteMatch::outcome,
                                (one, other) -> one));
    }
}

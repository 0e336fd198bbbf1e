package nl.kapitaalbrug.financing.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import java.util.Objects;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.junit.jupiter.api.Test;

/** The three named cases with the whole real catalogue; reviewed in docs/domain/matching.md. */
class NamedCasesTest {

    @Test
    void findsTheRoutesOfTheRobotCell() {
        MatchReport report = RealSupply.match(Cases.robotCell());

        assertThat(ids(report, Outcome.FITS))
                .containsExactly(
                        "qredits-mkb-krediet",
                        "crowdfunding-lening",
                        "bank-bedrijfslening--bmkb-regulier",
                        "bank-bedrijfslening--bmkb-starters-klein-krediet",
                        "qredits-mkb-krediet--bmkb-regulier",
                        "qredits-mkb-krediet--bmkb-starters-klein-krediet",
                        "leasing-financieel",
                        "qredits-microkrediet",
                        "qredits-microkrediet--bmkb-starters-klein-krediet");
        assertThat(ids(report, Outcome.CANNOT_TELL))
                .contains("bank-bedrijfslening--bmkb-innovatief", "bbz-bedrijfskrediet");
        assertThat(failing(report, "bank-bedrijfslening"))
                .containsExactly("COLLATERAL_ENOUGH", "GUARANTEED");
        assertThat(failing(report, "bank-bedrijfslening--bmkb-groen"))
                .containsExactly("ENERGY_LIST");
        assertThat(failing(report, "innovatiekrediet")).contains("AIM", "DEVELOPS");
        assertThat(Instruments.route(report, "leasing-financieel").conflicts())
                .extracting(conflict -> conflict.with().value() + " " + conflict.pledge())
                .containsExactly("bank-bedrijfslening ASSETS");
    }

    @Test
    void findsTheRoutesOfTheDeepTechStartUp() {
        MatchReport report = RealSupply.match(Cases.deepTech());

        assertThat(ids(report, Outcome.FITS))
                .containsExactly(
                        "ifo-participatie",
                        "crowdfunding-lening",
                        "eic-accelerator-equity",
                        "seed-capital",
                        "innovatiekrediet");
        assertThat(ids(report, Outcome.CANNOT_TELL))
                .contains(
                        "oost-nl-capital",
                        "vroegefasefinanciering",
                        "ifo-innovatiekrediet",
                        "rabobank-achtergestelde-innovatielening");
        assertThat(Instruments.route(report, "innovatiekrediet").carry().amount())
                .isEqualTo(EuroAmount.ofEuros(990_000));
        RouteMatch ventureDebt = Instruments.route(report, "venture-debt-privaat");
        Change change = Objects.requireNonNull(ventureDebt.change());
        assertThat(change.kind()).isEqualTo(Change.Kind.TENOR);
        assertThat(change.to()).isEqualByComparingTo("48");
        assertThat(change.becomes()).isEqualTo(Outcome.FITS);
        assertThat(failing(report, "eib-venture-debt")).containsExactly("AMOUNT_MIN");
        assertThat(failing(report, "bank-bedrijfslening--bmkb-regulier"))
                .containsExactly("GRACE_MAX");
        assertThat(report.firstThis())
                .extracting(first -> first.instrument().id().value())
                .containsExactly("mit-haalbaarheid-overijssel", "wbso");
        assertThat(report.contributions())
                .filteredOn(one -> one.outcome() == Outcome.FITS)
                .extracting(one -> one.instrument().id().value())
                .containsExactly("eic-accelerator-grant", "wbso");
    }

    @Test
    void findsTheRoutesOfTheBakery() {
        MatchReport report = RealSupply.match(Cases.bakery());

        assertThat(ids(report, Outcome.FITS))
                .containsExactly(
                        "crowdfunding-lening",
                        "qredits-microkrediet",
                        "bank-bedrijfslening--bmkb-regulier",
                        "bank-bedrijfslening--bmkb-starters-klein-krediet",
                        "qredits-microkrediet--bmkb-starters-klein-krediet",
                        "leasing-financieel");
        assertThat(ids(report, Outcome.CANNOT_TELL)).contains("bbz-bedrijfskrediet", "factoring");
        assertThat(failing(report, "qredits-mkb-krediet")).containsExactly("AMOUNT_MIN");
        assertThat(failing(report, "seed-capital")).containsExactly("AMOUNT_MIN");
    }

    private static List<String> ids(MatchReport report, Outcome outcome) {
        return report.routes().stream()
                .filter(match -> match.outcome() == outcome)
                .map(match -> match.route().id())
                .toList();
    }

    private static List<String> failing(MatchReport report, String route) {
        return Instruments.route(report, route).result().failing().stream()
                .map(Finding::code)
                .toList();
    }
}

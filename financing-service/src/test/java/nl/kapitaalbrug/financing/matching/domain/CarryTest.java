package nl.kapitaalbrug.financing.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.AmountRange;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Matching rules, section 2: amounts follow their basis. */
class CarryTest {

    private static final Instrument BANK = Instruments.real("bank-bedrijfslening");

    @ParameterizedTest
    @CsvSource({"143999, 143999", "144000, 144000", "144001, 144000"})
    void carriesTheNeedUpToTheMaximum(long max, long carried) {
        Instrument loan = Instruments.with(BANK, new AmountRange(null, EuroAmount.ofEuros(max)));

        assertThat(carry(Cases.robotCell(), loan, null).amount())
                .isEqualTo(EuroAmount.ofEuros(carried));
    }

    @ParameterizedTest
    @CsvSource({"143999, FITS", "144000, FITS", "144001, DOES_NOT_FIT"})
    void refusesOnlyANeedBelowTheMinimum(long min, Outcome outcome) {
        Instrument loan =
                Instruments.with(
                        Instruments.real("qredits-mkb-krediet"),
                        new AmountRange(EuroAmount.ofEuros(min), null));

        RouteMatch match = Instruments.match(Cases.robotCell(), loan).routes().getFirst();

        assertThat(match.outcome()).isEqualTo(outcome);
    }

    @Test
    void doesNotRefuseWhereNoAmountIsPublished() {
        Instrument loan = Instruments.with(BANK, AmountRange.UNKNOWN);

        assertThat(carry(Cases.robotCell(), loan, null).isWhole()).isTrue();
    }

    @Test
    void carriesALoanOfThreeMillionUnderTheRegularTranche() {
        Cases large = Cases.robotCell().spends(SpendKind.MACHINES, 5_000_000).own(1_000_000);

        Carry carry = carry(large, BANK, Instruments.real("bmkb-regulier"));

        assertThat(carry.amount()).isEqualTo(EuroAmount.ofEuros(3_000_000));
        assertThat(carry.of()).isEqualTo(EuroAmount.ofEuros(4_000_000));
        assertThat(carry.share()).isEqualTo(0.75);
    }

    @Test
    void carriesWhatIsSpentOnMachinesAndVehiclesByLease() {
        Cases mixed =
                Cases.robotCell()
                        .spends(SpendKind.MACHINES, 50_000)
                        .alsoSpends(SpendKind.VEHICLES, 20_000)
                        .alsoSpends(SpendKind.PREMISES, 80_000)
                        .own(30_000);

        assertThat(carry(mixed, Instruments.real("leasing-financieel"), null).amount())
                .isEqualTo(EuroAmount.ofEuros(70_000));
    }

    @Test
    void carriesWorkingCapitalByFactoring() {
        Cases mixed = Cases.robotCell().alsoSpends(SpendKind.STOCK_AND_WORKING_CAPITAL, 40_000);

        assertThat(carry(mixed, Instruments.real("factoring"), null).amount())
                .isEqualTo(EuroAmount.ofEuros(40_000));
    }

    @Test
    void carriesAShareOfTheProjectCostByACreditAndOfTheRoundByEquity() {
        Cases start = Cases.deepTech();

        assertThat(carry(start, Instruments.real("innovatiekrediet"), null).amount())
                .isEqualTo(EuroAmount.ofEuros(990_000));
        assertThat(carry(start, Instruments.real("efo-participatie"), null).amount())
                .isEqualTo(EuroAmount.ofEuros(1_000_000));
    }

    @ParameterizedTest
    @CsvSource({"266666, FITS", "266667, FITS", "266668, DOES_NOT_FIT"})
    void refusesANeedAboveTheCapOfTheSmallCredit(long need, Outcome outcome) {
        Cases small = Cases.robotCell().spends(SpendKind.MACHINES, need + 60_000).own(60_000);

        RouteMatch match =
                Instruments.route(
                        RealSupply.match(small),
                        "bank-bedrijfslening--bmkb-starters-klein-krediet");

        assertThat(match.outcome()).isEqualTo(outcome);
        assertThat(match.carry().amount()).isEqualTo(EuroAmount.ofEuros(Math.min(need, 266_667)));
    }

    private static Carry carry(Cases of, Instrument funding, @Nullable Instrument guarantee) {
        return Carry.of(of.request().need(), funding, guarantee);
    }
}

package nl.kapitaalbrug.financing.matching.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.math.BigDecimal;
import java.util.List;
import java.util.Objects;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.TermField;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** Matching rules, section 1: the sheet for the bank. */
class BankSheetTest {

    private static final String SMALL = "bmkb-starters-klein-krediet";

    @Test
    void writesTheWholeChainOfTheExampleToTheCent() {
        BankSheet sheet =
                Objects.requireNonNull(
                        Instruments.route(
                                        RealSupply.match(Cases.robotCell()),
                                        "bank-bedrijfslening--" + SMALL)
                                .bankSheet());

        assertThat(sheet.projectCost()).isEqualTo(euros(180_000));
        assertThat(sheet.ownContribution()).isEqualTo(euros(36_000));
        assertThat(sheet.loan()).isEqualTo(euros(144_000));
        assertThat(sheet.tenor().months()).isEqualTo(60);
        assertThat(sheet.quarters()).isEqualTo(20);
        assertThat(sheet.tranche()).isEqualTo(part("75", 108_000));
        assertThat(sheet.guaranteed()).isEqualTo(part("90", 97_200));
        assertThat(sheet.premium()).isEqualTo(part("4.25", 4_590));
        assertThat(sheet.surety()).isEqualTo(new BankSheet.Surety(true, part("25", 27_000)));
        assertThat(sheet.maxGraceMonths()).isEqualTo(6);
        assertThat(sheet.aid())
                .isEqualTo(
                        new BankSheet.Aid.DeMinimis(
                                new GrossGrantEquivalent.Counted(euros(12_960)), false));
        assertThat(sheet.unconfirmed()).contains(TermField.STATE_AID, TermField.SURETY);
    }

    @ParameterizedTest
    @CsvSource({"24, 3.9", "25, 4.25", "72, 4.25", "73, 5.85", "144, 5.85"})
    void readsThePremiumOfTheLength(int months, BigDecimal pct) {
        BankSheet sheet = sheet(Cases.robotCell().tenor(months), SMALL);

        assertThat(Objects.requireNonNull(sheet.premium()).pct()).isEqualByComparingTo(pct);
    }

    @Test
    void asksTheProviderForThePremiumOfALengthOutsideTheTable() {
        assertThat(sheet(Cases.robotCell().tenor(145), SMALL).premium()).isNull();
    }

    @Test
    void asksNoSuretyOfAFirmWithoutShares() {
        BankSheet sheet = sheet(Cases.robotCell().form(LegalForm.EENMANSZAAK), SMALL);

        assertThat(sheet.surety()).isEqualTo(new BankSheet.Surety(false, null));
    }

    @Test
    void asksTheProviderForWhatIsNotPublished() {
        BankSheet sheet = sheet(Cases.robotCell(), "efo-garantie");

        assertThat(sheet.guaranteed()).isNull();
        assertThat(sheet.premium()).isNull();
    }

    @Test
    void isThereForEveryGuarantee() {
        List<Instrument> guarantees =
                RealSupply.SUPPLY.instruments().stream().filter(Instrument::isGuarantee).toList();

        assertThat(guarantees)
                .hasSize(10)
                .allSatisfy(one ->
                        assertThat(sheet(Cases.robotCell(), one.id().value()).loan())
                                .isEqualTo(euros(144_000)));
    }

    private static BankSheet sheet(Cases of, String guarantee) {
        return BankSheet.of(
                of.request(),
                Instruments.real(guarantee),
                of.request().need().externalNeed(),
                RealSupply.PARAMETERS.deMinimis());
    }

    private static BankSheet.Part part(String pct, long euros) {
        return new BankSheet.Part(new BigDecimal(pct), euros(euros));
    }

    private static EuroAmount euros(long amount) {
        return EuroAmount.ofEuros(amount);
    }
}

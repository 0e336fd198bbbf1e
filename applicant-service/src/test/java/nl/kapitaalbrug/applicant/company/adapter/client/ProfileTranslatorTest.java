package nl.kapitaalbrug.applicant.company.adapter.client;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.LocalDate;
import java.util.Arrays;
import java.util.List;
import nl.kapitaalbrug.applicant.company.adapter.client.KvkProfile.Activity;
import nl.kapitaalbrug.applicant.company.adapter.client.KvkProfile.Address;
import nl.kapitaalbrug.applicant.company.adapter.client.KvkProfile.Embedded;
import nl.kapitaalbrug.applicant.company.adapter.client.KvkProfile.Office;
import nl.kapitaalbrug.applicant.company.adapter.client.KvkProfile.Owner;
import nl.kapitaalbrug.applicant.company.adapter.client.KvkProfile.Registration;
import nl.kapitaalbrug.applicant.company.application.CompanyProfile;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.NullAndEmptySource;
import org.junit.jupiter.params.provider.ValueSource;

final class ProfileTranslatorTest {

    private static final KvkNumber NUMBER = KvkNumber.of("68750110");

    @ParameterizedTest
    @CsvSource({
        "Besloten Vennootschap,BV",
        "Besloten vennootschap met gewone structuur,BV",
        "Naamloze Vennootschap,NV",
        "Eenmanszaak,EENMANSZAAK",
        "Vennootschap onder Firma,VOF",
        "VENNOOTSCHAP ONDER FIRMA,VOF",
        "Maatschap,MAATSCHAP",
        "Commanditaire Vennootschap,CV",
        "Coöperatie,COOPERATIE",
        "Coöperatie met uitgesloten aansprakelijkheid,COOPERATIE",
        "Vereniging met volledige rechtsbevoegdheid,VERENIGING",
        "Stichting,STICHTING",
        "Onderlinge Waarborgmaatschappij,OTHER",
        "Europese naamloze vennootschap,OTHER"
    })
    void knowsTheLegalFormsOfTheRegister(String words, LegalForm form) {
        assertThat(ProfileTranslator.legalForm(words)).isEqualTo(form);
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(strings = " ")
    void knowsNoLegalFormWhereNoneIsGiven(@Nullable String words) {
        assertThat(ProfileTranslator.legalForm(words)).isNull();
    }

    @Test
    void readsADateThatIsComplete() {
        assertThat(ProfileTranslator.date("20151231")).isEqualTo(LocalDate.of(2015, 12, 31));
    }

    @ParameterizedTest
    @NullAndEmptySource
    @ValueSource(
            strings = {"20150000", "20151200", "20150031", "00000000", "20151332", "2015-12-31"})
    void doesNotGuessADateThatIsNotComplete(@Nullable String text) {
        assertThat(ProfileTranslator.date(text)).isNull();
    }

    @Test
    void takesTheMainActivityAndTheVisitingAddress() {
        CompanyProfile profile =
                translate(
                        List.of(
                                new Activity("47241", "Winkel", "Nee"),
                                new Activity("10711", "Bakken", "Ja")),
                        List.of(
                                new Address("correspondentieadres", "Amsterdam"),
                                new Address("bezoekadres", "Enschede")));

        assertThat(profile.sector()).isEqualTo(SbiSection.C);
        assertThat(profile.activities()).hasSize(2);
        assertThat(profile.town()).isEqualTo("Enschede");
        assertThat(profile.municipality()).isEqualTo(MunicipalityCode.of("GM0153"));
    }

    @Test
    void leavesAMunicipalityOpenThatTheTownDoesNotName() {
        CompanyProfile profile =
                translate(List.of(), List.of(new Address("bezoekadres", "Glanerbrug")));

        assertThat(profile.town()).isEqualTo("Glanerbrug");
        assertThat(profile.municipality()).isNull();
    }

    @Test
    void copesWithAProfileThatSaysNothing() {
        CompanyProfile profile =
                ProfileTranslator.translate(
                        NUMBER, new KvkProfile("68750110", null, null, null, null, null));

        assertThat(profile)
                .isEqualTo(
                        new CompanyProfile(
                                NUMBER, null, null, null, null, List.of(), null, null, null));
    }

    @Test
    void leavesOutActivitiesWithoutAUsableCode() {
        CompanyProfile profile =
                translate(
                        Arrays.asList(
                                null,
                                new Activity("abc", "x", "Ja"),
                                new Activity(null, "x", "Ja")),
                        Arrays.asList((Address) null));

        assertThat(profile.activities()).isEmpty();
        assertThat(profile.sector()).isNull();
        assertThat(profile.town()).isNull();
    }

    private static CompanyProfile translate(
            List<@Nullable Activity> activities, List<@Nullable Address> addresses) {
        return ProfileTranslator.translate(
                NUMBER,
                new KvkProfile(
                        "68750110",
                        "Test BV Donald",
                        new Registration("20150101"),
                        12,
                        activities,
                        new Embedded(new Office(addresses), new Owner("Besloten Vennootschap"))));
    }
}

package nl.kapitaalbrug.contracts.reference;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class DesksTest {

    @ParameterizedTest
    @CsvSource({
        "Enschede, INNOVATION, novel-t",
        "Enschede, SOLE_TRADER, roz",
        "Enschede, IN_DIFFICULTY, roz",
        "Zwolle, INNOVATION, kennispoort-regio-zwolle",
        "Zwolle, SOLE_TRADER, municipality-business-contact",
        "Zwolle, IN_DIFFICULTY, oost-nl",
        "Deventer, SME, ondernemershuis-stedendriehoek",
        "Deventer, CAPITAL, oost-nl"
    })
    void sendsAFirmToTheNearestDesk(String municipality, Audience audience, String desk) {
        MunicipalityCode place = Municipalities.named(municipality).orElseThrow().code();

        assertThat(Desks.forFirm(place, audience).getFirst().id()).isEqualTo(desk);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyFirmHasADesk(Audience audience) {
        for (Municipality municipality : Municipalities.all()) {
            assertThat(Desks.forFirm(municipality.code(), audience)).isNotEmpty();
        }
        assertThat(Desks.forFirm(MunicipalityCode.ELSEWHERE, audience))
                .extracting(Desk::id)
                .containsExactly("kvk");
    }

    @Test
    void onlyATelephoneThatWasReadIsGiven() {
        assertThat(Desks.all())
                .filteredOn(desk -> desk.telephone() != null)
                .singleElement()
                .satisfies(desk -> {
                    assertThat(desk.telephone()).isEqualTo("074 241 5100");
                    assertThat(desk.checkedOn()).isNotNull();
                    assertThat(desk.sourced()).isTrue();
                });
    }

    @Test
    void servesWhoHasOnlyAPlace() {
        String enschede = Municipalities.named("Enschede").orElseThrow().code().value();

        assertThat(Desks.near(enschede))
                .extracting(Desk::id)
                .containsExactly("roz", "novel-t", "oost-nl");
        assertThat(Desks.near("")).extracting(Desk::id).containsExactly("oost-nl");
        assertThat(Desks.near("ELSEWHERE")).extracting(Desk::id).containsExactly("kvk");
    }

    @Test
    void everyDeskSaysWhatItDoesInBothLanguages() {
        assertThat(Desks.all()).extracting(Desk::id).doesNotHaveDuplicates();
        assertThat(Desks.all())
                .allSatisfy(desk -> assertThat(desk.focus().nl()).isNotEqualTo(desk.focus().en()));
    }
}

package nl.kapitaalbrug.financing.catalogue.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.charset.StandardCharsets;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.Municipality;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.financing.catalogue.application.Desks;
import nl.kapitaalbrug.financing.catalogue.domain.Audience;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Desk;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

class PackedDesksTest {

    private static final Desks DESKS = new CatalogueConfiguration().desks();

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

        assertThat(DESKS.forFirm(place, audience).getFirst().id()).isEqualTo(desk);
    }

    @ParameterizedTest
    @EnumSource(Audience.class)
    void everyFirmHasADesk(Audience audience) {
        for (Municipality municipality : Municipalities.all()) {
            assertThat(DESKS.forFirm(municipality.code(), audience)).isNotEmpty();
        }
        assertThat(DESKS.forFirm(MunicipalityCode.ELSEWHERE, audience))
                .extracting(Desk::id)
                .containsExactly("kvk");
    }

    @Test
    void onlyATelephoneThatWasReadIsGiven() {
        assertThat(DESKS.all())
                .filteredOn(desk -> desk.telephone() != null)
                .singleElement()
                .satisfies(desk -> {
                    assertThat(desk.telephone()).isEqualTo("074 241 5100");
                    assertThat(desk.checkedOn()).isNotNull();
                    assertThat(desk.basis()).isEqualTo(Basis.SOURCED);
                });
    }

    @Test
    void refusesAFallbackThatIsNoDesk() {
        byte[] file =
                """
                fallback: {inProvince: niemand, elsewhere: niemand}
                desks: [{id: a, name: {nl: a, en: b}, regions: [twente], audiences: [sme], focus: {nl: a, en: b}, basis: sourced}]
                """
                        .getBytes(StandardCharsets.UTF_8);

        assertThatThrownBy(() -> DesksReader.read(file))
                .isInstanceOf(UnreadableFileException.class)
                .hasMessageContaining("is not a desk of the file");
    }
}

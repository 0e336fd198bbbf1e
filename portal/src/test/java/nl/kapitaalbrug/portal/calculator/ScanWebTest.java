package nl.kapitaalbrug.portal.calculator;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.portal.PageTest;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

class ScanWebTest extends PageTest {

    private static final String PATH = "/rekenen/productiviteitsscan";

    @BeforeEach
    void calculates() {
        NEIGHBOURS.calculates();
    }

    @Test
    void asksTheStatementsFirst() {
        assertThat(open(PATH)).isValidPage("nl").contains("Klopt dit voor uw bedrijf?", "Deels");
        assertThat(open(PATH + "?lang=en")).isValidPage("en").contains("Is this true");
    }

    @Test
    void tellsWhatToDoFirst() {
        assertThat(open(PATH + "?reken=ja&training=YES&timeToImprove=NO"))
                .isValidPage("nl")
                .contains("De meeste winst zit bij", "Begin hiermee");
    }

    @Test
    void wantsOneAnswerAtLeast() {
        assertThat(open(PATH + "?reken=ja"))
                .hasStatus(400)
                .contains("Geef op minstens één stelling antwoord");
    }

    @Test
    void refusesWhatIsNoAmountAndKeepsIt() {
        assertThat(open(PATH + "?reken=ja&training=YES&ebitEur=veel"))
                .hasStatus(400)
                .contains("value=\"veel\"");
    }

    @Test
    void isFoundUnderTheNameOfItsMethod() {
        assertThat(open("/rekenen/productivity-scan")).hasStatus(302);
    }
}

package nl.kapitaalbrug.assessment.method.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.io.InputStreamReader;
import java.io.Reader;
import java.nio.charset.StandardCharsets;
import java.util.Arrays;
import java.util.List;
import java.util.Objects;
import java.util.Properties;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import nl.kapitaalbrug.assessment.risk.domain.AltmanScore;
import nl.kapitaalbrug.assessment.risk.domain.RiskFlag;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.assessment.TenorAssessment;
import nl.kapitaalbrug.contracts.assessment.TicketAssessment;
import nl.kapitaalbrug.contracts.request.MarketProof;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class ReasonBundlesTest {

    private static final Pattern PLACE = Pattern.compile("\\{\\d[^}]*}");

    @ParameterizedTest
    @ValueSource(strings = {"technology", "risk", "market", "cost", "productivity"})
    void haveEveryCodeInBothLanguagesWithTheSamePlaces(String feature) throws IOException {
        Properties dutch = bundle(feature, "nl");
        Properties english = bundle(feature, "en");

        assertThat(english.keySet()).isEqualTo(dutch.keySet());
        assertThat(dutch.stringPropertyNames())
                .isNotEmpty()
                .allSatisfy(code -> {
                    assertThat(dutch.getProperty(code)).isNotBlank().doesNotContain("'");
                    assertThat(english.getProperty(code))
                            .isNotBlank()
                            .doesNotContain("'")
                            .isNotEqualTo(dutch.getProperty(code));
                    assertThat(places(english.getProperty(code)))
                            .isEqualTo(places(dutch.getProperty(code)));
                });
    }

    @Test
    void haveASentenceForEveryFlagAndZone() throws IOException {
        assertThat(bundle("risk", "nl").stringPropertyNames()).containsAll(RiskFlag.codes());
        for (AltmanScore.Zone zone : AltmanScore.Zone.values()) {
            assertThat(bundle("risk", "nl")).containsKey("Z_" + zone.name());
        }
        assertThat(bundle("technology", "nl"))
                .containsKeys(
                        TechnologyAxis.NOT_APPLICABLE.name(),
                        TechnologyAxis.PROVEN_BY_SUPPLIER.name());
    }

    @Test
    void haveASentenceForHowEachAxisComesOut() throws IOException {
        assertThat(bundle("market", "nl").stringPropertyNames())
                .containsAll(names(MarketProof.class));
        assertThat(bundle("cost", "nl").stringPropertyNames())
                .containsAll(names(TicketAssessment.Status.class));
        assertThat(bundle("productivity", "nl").stringPropertyNames())
                .containsAll(names(TenorAssessment.Status.class));
    }

    private static List<String> names(Class<? extends Enum<?>> type) {
        return Arrays.stream(type.getEnumConstants()).map(Enum::name).toList();
    }

    private static List<String> places(String sentence) {
        return PLACE.matcher(sentence).results().map(MatchResult::group).sorted().toList();
    }

    private static Properties bundle(String feature, String language) throws IOException {
        String path =
                "/nl/kapitaalbrug/assessment/%s/application/reasons_%s.properties"
                        .formatted(feature, language);
        Properties properties = new Properties();
        try (Reader reader =
                new InputStreamReader(
                        Objects.requireNonNull(ReasonBundlesTest.class.getResourceAsStream(path)),
                        StandardCharsets.UTF_8)) {
            properties.load(reader);
        }
        return properties;
    }
}

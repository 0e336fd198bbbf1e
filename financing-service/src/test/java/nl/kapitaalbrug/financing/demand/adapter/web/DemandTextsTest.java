package nl.kapitaalbrug.financing.demand.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Locale;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kapitaalbrug.financing.catalogue.adapter.file.RealCatalogue;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.demand.domain.FigureName;
import nl.kapitaalbrug.financing.demand.domain.Finding;
import nl.kapitaalbrug.financing.demand.domain.Hidden;
import nl.kapitaalbrug.financing.demand.domain.TicketBand;
import nl.kapitaalbrug.financing.need.domain.NeedState;
import org.junit.jupiter.api.Test;

class DemandTextsTest {

    private static final ResourceBundle NL = DemandTexts.bundle(Locale.of("nl"));
    private static final ResourceBundle EN = DemandTexts.bundle(Locale.ENGLISH);

    @Test
    void bothLanguagesHaveTheSameKeys() {
        assertThat(NL.keySet()).isEqualTo(EN.keySet());
    }

    @Test
    void everyCriterionOfTheCatalogueHasATextForTheProvince() {
        Set<String> codes =
                RealCatalogue.read().instruments().stream()
                        .flatMap(instrument -> StopperTexts.leaves(instrument.conditions()))
                        .map(Leaf::id)
                        .collect(Collectors.toCollection(TreeSet::new));
        codes.removeIf(code -> NL.containsKey("criterion." + code));

        assertThat(codes).isEmpty();
    }

    @Test
    void everyCodeHasAText() {
        Stream.of(
                        names("figure.", FigureName.values()),
                        names("column.", NeedState.values()),
                        names("band.", TicketBand.values()),
                        names("group.", TicketBand.values()),
                        names("finding.", Finding.Measure.values()),
                        names("finding.all.", Finding.Measure.values()),
                        names("finding.open.", Finding.Measure.values()),
                        names("hidden.", Hidden.values()))
                .flatMap(part -> part)
                .forEach(key -> assertThat(NL.containsKey(key)).as(key).isTrue());
    }

    private static Stream<String> names(String prefix, Enum<?>[] values) {
        return Stream.of(values).map(value -> prefix + value.name());
    }
}

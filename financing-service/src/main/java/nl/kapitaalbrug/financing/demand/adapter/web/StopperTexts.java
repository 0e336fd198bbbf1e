package nl.kapitaalbrug.financing.demand.adapter.web;

import java.util.Locale;
import java.util.Optional;
import java.util.ResourceBundle;
import java.util.stream.Stream;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import nl.kapitaalbrug.financing.catalogue.domain.Condition;
import nl.kapitaalbrug.financing.catalogue.domain.ConditionTexts;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;

/**
 * Says which criterion stands in the way, for a reader who is not the applicant. A criterion
 * without a text of its own is named after what its rule looks at, as in matching.
 */
final class StopperTexts {

    private final Locale locale;
    private final ResourceBundle bundle;
    private final Catalogue catalogue;

    StopperTexts(Locale locale, ResourceBundle bundle, Catalogue catalogue) {
        this.locale = locale;
        this.bundle = bundle;
        this.catalogue = catalogue;
    }

    String of(String code) {
        String own = "criterion." + code;
        if (bundle.containsKey(own)) {
            return bundle.getString(own);
        }
        return leaf(code)
                .map(leaf ->
                        bundle.getString("criterion")
                                .formatted(ConditionTexts.label(leaf.fact()).in(locale)))
                .orElseGet(() -> bundle.getString("criterionUnknown").formatted(code));
    }

    private Optional<Leaf> leaf(String code) {
        return catalogue.instruments().stream()
                .flatMap(instrument -> leaves(instrument.conditions()))
                .filter(leaf -> leaf.id().equals(code))
                .findFirst();
    }

    static Stream<Leaf> leaves(Condition condition) {
        return condition instanceof Leaf leaf
                ? Stream.of(leaf)
                : condition.parts().stream().flatMap(StopperTexts::leaves);
    }
}

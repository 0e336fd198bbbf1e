package nl.kapitaalbrug.financing.catalogue.adapter.web;

import java.util.List;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kapitaalbrug.financing.catalogue.domain.All;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Condition;
import nl.kapitaalbrug.financing.catalogue.domain.ConditionTexts;
import nl.kapitaalbrug.financing.catalogue.domain.HumanCheck;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.OnUnknown;
import nl.kapitaalbrug.financing.catalogue.domain.Source;

/**
 * One condition of an instrument, in the language of the caller.
 *
 * @param text the condition in one sentence, made from the rule
 * @param judgedByPerson whether the provider judges it, instead of the facts
 * @param basis the weakest of what its criteria rest on
 * @param criteria the criteria in it; none for a condition that a person judges
 * @param sources where it is written
 */
record ConditionResponse(
        String text,
        boolean judgedByPerson,
        Basis basis,
        List<Criterion> criteria,
        List<Source> sources) {

    static List<ConditionResponse> of(Instrument instrument, Locale locale) {
        return flat(instrument.conditions())
                .map(condition -> condition(condition, locale))
                .toList();
    }

    private static Stream<Condition> flat(Condition condition) {
        return condition instanceof All all
                ? all.parts().stream().flatMap(ConditionResponse::flat)
                : Stream.of(condition);
    }

    private static ConditionResponse condition(Condition condition, Locale locale) {
        List<Leaf> leaves = condition.leaves().toList();
        List<HumanCheck> checks = condition.humanChecks().toList();
        Basis basis =
                Stream.concat(
                                leaves.stream().map(Leaf::basis),
                                checks.stream().map(HumanCheck::basis))
                        .reduce(Basis.SOURCED, Basis::and);
        List<Source> sources =
                Stream.concat(
                                leaves.stream().map(Leaf::source),
                                checks.stream().map(HumanCheck::source))
                        .distinct()
                        .toList();
        return new ConditionResponse(
                ConditionTexts.sentence(condition).in(locale),
                !checks.isEmpty(),
                basis,
                leaves.stream().map(leaf -> Criterion.of(leaf, locale)).toList(),
                sources);
    }

    /**
     * One criterion.
     *
     * @param code stable code, unique within the instrument
     * @param fact the fact that is compared
     * @param label the name of that fact
     * @param need what is needed
     * @param basis whether a source says so; own knowledge never refuses
     * @param refuses whether the instrument is refused when it fails
     * @param onUnknown who is asked while it is unknown
     */
    record Criterion(
            String code,
            String fact,
            String label,
            String need,
            Basis basis,
            boolean refuses,
            OnUnknown onUnknown) {

        static Criterion of(Leaf leaf, Locale locale) {
            return new Criterion(
                    leaf.id(),
                    leaf.fact().key(),
                    ConditionTexts.label(leaf.fact()).in(locale),
                    ConditionTexts.need(leaf).in(locale),
                    leaf.basis(),
                    leaf.mayRefuse(),
                    leaf.onUnknown());
        }
    }
}

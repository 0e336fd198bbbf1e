package nl.kapitaalbrug.financing.matching.adapter.web;

import java.util.HashMap;
import java.util.IdentityHashMap;
import java.util.Map;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.Condition;
import nl.kapitaalbrug.financing.catalogue.domain.ConditionTexts;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.Source;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.InstrumentItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.SourceItem;
import nl.kapitaalbrug.financing.matching.domain.Supply;

/**
 * What the instruments of one edition say of themselves in one language. It is the same for every
 * request, so it is written once. Nothing changes after it is made.
 */
final class Wording {

    private final Words words;
    private final Supply supply;
    private final InstrumentTexts texts;
    private final Map<Leaf, Criterion> criteria = new IdentityHashMap<>();
    private final Map<InstrumentId, InstrumentItem> instruments = new HashMap<>();

    Wording(Words words, Supply supply) {
        this.words = words;
        this.supply = supply;
        this.texts = new InstrumentTexts(words);
        for (Instrument instrument : supply.instruments()) {
            instruments.put(instrument.id(), texts.item(instrument));
            collect(supply.conditions(instrument));
        }
    }

    /**
     * A criterion in words.
     *
     * @param label what it looks at
     * @param needed what it needs
     * @param source where that is written
     */
    record Criterion(String label, String needed, SourceItem source) {}

    /** A criterion; one that was made for a single route is written on the spot. */
    Criterion of(Leaf leaf) {
        Criterion known = criteria.get(leaf);
        return known == null ? write(leaf) : known;
    }

    /** An instrument of the edition, in short. */
    InstrumentItem of(Instrument instrument) {
        InstrumentItem known = instruments.get(instrument.id());
        return known == null ? texts.item(instrument) : known;
    }

    /** The name of an instrument; its id when the edition has none. */
    String name(InstrumentId id) {
        InstrumentItem known = instruments.get(id);
        return known == null ? id.value() : known.name();
    }

    Words words() {
        return words;
    }

    Supply supply() {
        return supply;
    }

    static SourceItem source(Source source) {
        return new SourceItem(source.title(), source.url(), source.asOf());
    }

    private void collect(Condition condition) {
        if (condition instanceof Leaf leaf) {
            criteria.put(leaf, write(leaf));
        } else {
            condition.parts().forEach(this::collect);
        }
    }

    private Criterion write(Leaf leaf) {
        String own = "criterion." + leaf.id();
        return new Criterion(
                words.has(own)
                        ? words.text(own)
                        : ConditionTexts.label(leaf.fact()).in(words.locale()),
                ConditionTexts.need(leaf).in(words.locale()),
                source(leaf.source()));
    }
}

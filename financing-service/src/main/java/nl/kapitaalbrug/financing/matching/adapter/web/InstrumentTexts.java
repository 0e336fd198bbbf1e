package nl.kapitaalbrug.financing.matching.adapter.web;

import java.math.BigDecimal;
import java.time.LocalDate;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.Price;
import nl.kapitaalbrug.financing.catalogue.domain.Terms;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.AmountItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.InstrumentItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.MonthsItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.OpennessItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.PriceItem;
import nl.kapitaalbrug.financing.matching.domain.Openness;
import org.jspecify.annotations.Nullable;

/** Says in words what an instrument is, costs, and whether it is open. */
final class InstrumentTexts {

    private final Words words;

    InstrumentTexts(Words words) {
        this.words = words;
    }

    InstrumentItem item(Instrument instrument) {
        Terms terms = instrument.terms();
        return new InstrumentItem(
                instrument.id().value(),
                name(instrument),
                instrument.provider().in(words.locale()),
                instrument.kind(),
                terms.rank(),
                new AmountItem(terms.amount().min(), terms.amount().max()),
                new MonthsItem(terms.tenorMonths().min(), terms.tenorMonths().max()),
                price(terms.price()),
                instrument.applyThrough(),
                instrument.evidence().confidence(),
                instrument.role().in(words.locale()));
    }

    String name(Instrument instrument) {
        return instrument.name().in(words.locale());
    }

    OpennessItem openness(Instrument instrument, Openness openness) {
        return new OpennessItem(
                instrument.id().value(),
                openness.state(),
                text(openness),
                openness.opens(),
                openness.closes(),
                openness.asOf(),
                openness.ageMonths());
    }

    String text(Openness openness) {
        LocalDate day =
                openness.state() == Openness.State.OPENS_LATER ? openness.opens() : openness.asOf();
        String when = day == null ? words.text("dateUnknown") : words.date(day);
        return words.text(openness.state(), when);
    }

    private PriceItem price(Price price) {
        BigDecimal min = price.interestMinPct();
        BigDecimal max = price.interestMaxPct();
        LocalisedText note = price.note();
        return new PriceItem(
                text(price, min, max), min, max, note == null ? null : note.in(words.locale()));
    }

    private String text(Price price, @Nullable BigDecimal min, @Nullable BigDecimal max) {
        if (min != null && max != null) {
            return min.compareTo(max) == 0
                    ? words.text("price.interest", words.percent(min))
                    : words.text("price.interestRange", words.percent(min), words.percent(max));
        }
        BigDecimal upMin = price.upfrontMinPct();
        BigDecimal upMax = price.upfrontMaxPct();
        if (upMin != null && upMax != null) {
            return upMin.compareTo(upMax) == 0
                    ? words.text("price.upfront", words.percent(upMin))
                    : words.text("price.upfrontRange", words.percent(upMin), words.percent(upMax));
        }
        return words.text("price.unknown");
    }
}

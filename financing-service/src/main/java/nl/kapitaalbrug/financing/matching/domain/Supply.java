package nl.kapitaalbrug.financing.matching.domain;

import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.All;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;

/** The instruments of one edition of the catalogue, with what each asks worked out once. */
public final class Supply {

    private final String version;
    private final Map<InstrumentId, Instrument> instruments;
    private final Map<InstrumentId, All> conditions;

    /**
     * @param version names the edition
     * @param instruments all instruments, in any order
     */
    public Supply(String version, List<Instrument> instruments) {
        this.version = version;
        this.instruments =
                instruments.stream()
                        .collect(
                                Collectors.toMap(
                                        Instrument::id,
                                        Function.identity(),
                                        (one, other) -> {
                                            throw new IllegalArgumentException(
                                                    "Instrument (%s) is there twice"
                                                            .formatted(one.id()));
                                        },
                                        () ->
                                                new TreeMap<>(
                                                        Comparator.comparing(
                                                                InstrumentId::value))));
        this.conditions =
                this.instruments.values().stream()
                        .collect(Collectors.toMap(Instrument::id, Instrument::conditions));
    }

    /** Names the edition. */
    public String version() {
        return version;
    }

    /** All instruments in the order of their ids. */
    public List<Instrument> instruments() {
        return List.copyOf(instruments.values());
    }

    /** The instrument with that id; empty when the edition has none. */
    public Optional<Instrument> find(InstrumentId id) {
        return Optional.ofNullable(instruments.get(id));
    }

    /** Everything that an instrument asks. */
    public All conditions(Instrument instrument) {
        return conditions.get(instrument.id());
    }
}

package nl.kapitaalbrug.financing.catalogue.application;

import java.util.Comparator;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.InstrumentKind;

/**
 * All instruments of one edition, in the order of their ids.
 *
 * @param version names this edition: 16 hexadecimal digits that change with any content
 * @param instruments all that could be read
 * @param refused files that could not be read: an operator must act
 */
public record Catalogue(String version, List<Instrument> instruments, List<RefusedFile> refused) {

    public Catalogue {
        instruments =
                instruments.stream()
                        .sorted(Comparator.comparing(instrument -> instrument.id().value()))
                        .toList();
        refused = List.copyOf(refused);
        if (instruments.stream().map(Instrument::id).distinct().count() != instruments.size()) {
            throw new IllegalArgumentException("Two instruments have the same id");
        }
    }

    /** The instrument with that id. */
    public Optional<Instrument> find(InstrumentId id) {
        return instruments.stream().filter(instrument -> instrument.id().equals(id)).findAny();
    }

    /** The instruments that are of a kind, or are also offered as it. */
    public List<Instrument> ofKind(InstrumentKind kind) {
        return instruments.stream()
                .filter(i -> i.kind() == kind || i.alsoOfferedAs().contains(kind))
                .toList();
    }

    /**
     * A file of the catalogue that was refused.
     *
     * @param file its name
     * @param line the line on which it goes wrong, from 1; 0 when it is about the whole file
     * @param reason what is wrong, for a programmer
     */
    public record RefusedFile(String file, int line, String reason) {}
}

package nl.kapitaalbrug.financing.catalogue.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * How sure the catalogue is of an instrument.
 *
 * @param asOf the latest day for which the sources speak; {@code null} when their age is unknown
 * @param asOfText what the age was read from, as found
 * @param confidence where the core amounts come from
 * @param sourceKind who publishes the main source
 * @param ownKnowledge terms that no source confirms
 * @param sources all sources, the main one first
 */
public record Evidence(
        @Nullable LocalDate asOf,
        String asOfText,
        Basis confidence,
        SourceKind sourceKind,
        Set<TermField> ownKnowledge,
        List<Source> sources) {

    public Evidence {
        ownKnowledge = Set.copyOf(ownKnowledge);
        sources = List.copyOf(sources);
        if (sources.isEmpty()) {
            throw new IllegalArgumentException("An instrument has a source");
        }
    }

    /** Whether a source confirms that term. */
    public Basis basisOf(TermField field) {
        return ownKnowledge.contains(field) ? Basis.OWN_KNOWLEDGE : Basis.SOURCED;
    }

    /** Whether the sources are older than that many months on that day, or of unknown age. */
    public boolean isStale(LocalDate day, int freshMonths) {
        return asOf == null || asOf.plusMonths(freshMonths).isBefore(day);
    }

    /** Who publishes a source. */
    public enum SourceKind {
        GOVERNMENT,
        PROVIDER,
        /** An adviser, the press or a comparison site: check the terms at the provider. */
        THIRD_PARTY
    }
}

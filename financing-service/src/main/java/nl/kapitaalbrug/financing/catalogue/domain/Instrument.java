package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * One financing instrument with everything that is known of it.
 *
 * @param id its name in the catalogue
 * @param name its name in both languages
 * @param provider who provides it
 * @param providerId names the provider; {@code null} in editions of before there were names
 * @param kind what sort it is
 * @param alsoOfferedAs sorts that it also comes in; serves filters and counts only
 * @param role what it does in a financing, in plain words
 * @param availability whether it can be applied for
 * @param applyThrough who files the request, at least one
 * @param terms what it offers
 * @param guarantee what it guarantees; {@code null} when it is no guarantee
 * @param eligibleSpend what it can carry
 * @param firstStep what to do around the first order; {@code null} when nothing
 * @param notTogetherWith instruments that exclude this one for the same asset
 * @param rules who can get it, as written; limits of the terms follow from {@link TermConditions}
 * @param evidence how sure the catalogue is
 * @param notes what else is known
 */
public record Instrument(
        InstrumentId id,
        LocalisedText name,
        LocalisedText provider,
        @Nullable ProviderId providerId,
        InstrumentKind kind,
        Set<InstrumentKind> alsoOfferedAs,
        LocalisedText role,
        Availability availability,
        List<ApplyThrough> applyThrough,
        Terms terms,
        @Nullable Guarantee guarantee,
        EligibleSpend eligibleSpend,
        @Nullable FirstStep firstStep,
        Set<InstrumentId> notTogetherWith,
        All rules,
        Evidence evidence,
        List<LocalisedText> notes) {

    public Instrument {
        alsoOfferedAs = Set.copyOf(alsoOfferedAs);
        applyThrough = List.copyOf(applyThrough);
        notTogetherWith = Set.copyOf(notTogetherWith);
        notes = List.copyOf(notes);
        if (applyThrough.isEmpty()) {
            throw new IllegalArgumentException("Somebody files the request");
        }
        if ((guarantee != null) != (kind == InstrumentKind.PUBLIC_GUARANTEE)) {
            throw new IllegalArgumentException("A public guarantee, and only that, guarantees");
        }
    }

    /** Whether it guarantees instead of funding. */
    public boolean isGuarantee() {
        return guarantee != null;
    }

    /** Everything that it asks: its rules and the limits of its terms. */
    public All conditions() {
        return TermConditions.of(this);
    }
}

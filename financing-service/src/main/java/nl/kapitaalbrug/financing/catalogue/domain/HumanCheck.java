package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.List;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/**
 * A condition in prose that a person judges. It never holds back a fit and never counts as met.
 *
 * @param id code, unique within the instrument
 * @param text what is judged, in both languages
 * @param owner who judges
 * @param source where it is written
 * @param basis whether a source says so
 */
public record HumanCheck(String id, LocalisedText text, Judge owner, Source source, Basis basis)
        implements Condition {

    public HumanCheck {
        Leaf.requireCode(id);
    }

    @Override
    public List<Condition> parts() {
        return List.of();
    }

    /** Who judges a human check. */
    public enum Judge {
        /** Who provides the instrument. */
        PROVIDER
    }
}

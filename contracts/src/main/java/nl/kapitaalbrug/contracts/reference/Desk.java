package nl.kapitaalbrug.contracts.reference;

import java.net.URI;
import java.util.Set;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * A place where a firm can talk to a person.
 *
 * @param id lower-case words joined by hyphens
 * @param name its name in both languages
 * @param regions regions that it serves
 * @param audiences whom it serves
 * @param focus what it helps with
 * @param telephone {@code null} when not known; never guessed
 * @param url {@code null} when not known
 * @param sourced whether a source says that it exists
 * @param checkedOn when and where the telephone was read, as found; {@code null} when never
 */
public record Desk(
        String id,
        LocalisedText name,
        Set<Region> regions,
        Set<Audience> audiences,
        LocalisedText focus,
        @Nullable String telephone,
        @Nullable URI url,
        boolean sourced,
        @Nullable LocalisedText checkedOn) {

    public Desk {
        if (regions.isEmpty() || audiences.isEmpty()) {
            throw new IllegalArgumentException("A desk serves a region and an audience");
        }
        regions = Set.copyOf(regions);
        audiences = Set.copyOf(audiences);
    }

    /** Whether it serves the whole province. */
    public boolean isForAll() {
        return regions.containsAll(Set.of(Region.values()));
    }
}

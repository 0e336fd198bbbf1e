package nl.kapitaalbrug.portal.layout;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.reference.Desk;
import nl.kapitaalbrug.contracts.reference.Desks;
import nl.kapitaalbrug.contracts.reference.Region;
import org.jspecify.annotations.Nullable;

/**
 * A desk in the language of the page.
 *
 * @param name as the desk calls itself
 * @param where names of the regions that it serves; empty for the whole province
 * @param focus whom it helps with what
 * @param telephone {@code null} while no published number is known
 * @param site address of its site; {@code null} while not known
 * @param unconfirmed whether no source says that it exists
 */
public record DeskView(
        String name,
        String where,
        String focus,
        @Nullable String telephone,
        @Nullable String site,
        boolean unconfirmed) {

    /** All desks. */
    static List<DeskView> all(Locale locale) {
        return Desks.all().stream().map(desk -> of(desk, locale)).toList();
    }

    /** The desks near a place, named by the code of its municipality. */
    public static List<DeskView> near(String place, Locale locale) {
        return Desks.near(place).stream().map(desk -> of(desk, locale)).toList();
    }

    private static DeskView of(Desk desk, Locale locale) {
        URI url = desk.url();
        List<String> regions =
                Arrays.stream(Region.values())
                        .filter(desk.regions()::contains)
                        .map(region -> FactTexts.choice(region).in(locale))
                        .toList();
        return new DeskView(
                desk.name().in(locale),
                desk.isForAll() ? "" : String.join(", ", regions),
                desk.focus().in(locale),
                desk.telephone(),
                url == null ? null : url.toString(),
                !desk.sourced());
    }

    /** The telephone number as a link; {@code null} while it is not known. */
    public @Nullable String telephoneLink() {
        return telephone == null ? null : telephoneLink(telephone);
    }

    /** A Dutch number as a link. */
    public static String telephoneLink(String telephone) {
        String digits = telephone.replaceAll("[^0-9+]", "");
        return "tel:" + (digits.startsWith("0") ? "+31" + digits.substring(1) : digits);
    }
}

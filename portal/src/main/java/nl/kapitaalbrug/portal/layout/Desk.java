package nl.kapitaalbrug.portal.layout;

import java.util.List;
import java.util.Set;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.Region;
import org.jspecify.annotations.Nullable;

/**
 * A desk where entrepreneurs in the province can talk to a person. A telephone number stands here
 * only when a published page shows it.
 *
 * @param id of its texts in the bundles
 * @param name as the desk calls itself
 * @param regions where it works
 * @param telephone {@code null} while no published number is known
 * @param site address of its site; {@code null} while not known
 */
public record Desk(
        String id,
        String name,
        Set<Region> regions,
        @Nullable String telephone,
        @Nullable String site) {

    private static final Set<Region> EVERYWHERE = Set.of(Region.values());

    private static final List<Desk> ALL =
            List.of(
                    new Desk("novel-t", "Novel-T", Set.of(Region.TWENTE), null, null),
                    new Desk(
                            "kennispoort",
                            "Kennispoort Regio Zwolle",
                            Set.of(Region.REGIO_ZWOLLE),
                            null,
                            null),
                    new Desk(
                            "ondernemershuis",
                            "Ondernemershuis Regio Stedendriehoek",
                            Set.of(Region.STEDENDRIEHOEK),
                            null,
                            null),
                    new Desk("roz", "ROZ", Set.of(Region.TWENTE), "074 241 5100", "rozgroep.nl"),
                    new Desk("oost-nl", "Oost NL", EVERYWHERE, null, null));

    /** All desks. */
    public static List<Desk> all() {
        return ALL;
    }

    /** The desks for a municipality; those for the whole province for a place elsewhere. */
    public static List<Desk> near(String municipality) {
        Set<Region> regions =
                Municipalities.all().stream()
                        .filter(one -> one.code().value().equals(municipality))
                        .map(one -> Set.of(one.region()))
                        .findAny()
                        .orElse(EVERYWHERE);
        return ALL.stream().filter(desk -> desk.regions().containsAll(regions)).toList();
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

    /** The site as a link; {@code null} while it is not known. */
    public @Nullable String siteLink() {
        return site == null ? null : "https://" + site;
    }
}

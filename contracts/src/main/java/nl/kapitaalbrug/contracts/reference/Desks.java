package nl.kapitaalbrug.contracts.reference;

import java.net.URI;
import java.util.Arrays;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import org.jspecify.annotations.Nullable;

/**
 * The desks that firms can turn to, the nearest kind first. There is always one: nobody meets a
 * bare "no". A telephone number is only given when a page was read that has it. Which desk belongs
 * to which municipality follows from the region, and is own knowledge for a single municipality.
 */
public final class Desks {

    private static final List<Desk> ALL =
            Table.rows("desks.tsv").stream().map(Desks::desk).toList();

    /** For a firm in the province that no other desk serves. */
    private static final Desk IN_PROVINCE = find("oost-nl");

    /** For a firm outside the province. */
    private static final Desk ELSEWHERE = find("kvk");

    private Desks() {}

    /** Every desk. */
    public static List<Desk> all() {
        return ALL;
    }

    /**
     * The desks for a firm, best first and never empty.
     *
     * @param place where the firm invests
     * @param audience what the firm is
     */
    public static List<Desk> forFirm(MunicipalityCode place, Audience audience) {
        Optional<Region> region = Municipalities.find(place).map(Municipality::region);
        if (region.isEmpty()) {
            return List.of(ELSEWHERE);
        }
        List<Desk> serving =
                ALL.stream()
                        .filter(desk -> desk.regions().contains(region.get()))
                        .filter(desk -> desk.audiences().contains(audience))
                        .toList();
        return serving.isEmpty() ? List.of(IN_PROVINCE) : serving;
    }

    /**
     * The desks near a place for a firm of which nothing else is known; never empty.
     *
     * @param place code of a municipality; any other text stands for a place that is not known
     */
    public static List<Desk> near(String place) {
        if (MunicipalityCode.ELSEWHERE.value().equals(place)) {
            return List.of(ELSEWHERE);
        }
        Optional<Region> region =
                Municipalities.all().stream()
                        .filter(one -> one.code().value().equals(place))
                        .map(Municipality::region)
                        .findAny();
        return ALL.stream()
                .filter(Desk::sourced)
                .filter(desk ->
                        desk.isForAll() || region.filter(desk.regions()::contains).isPresent())
                .toList();
    }

    private static Desk desk(String[] cells) {
        return new Desk(
                cells[0],
                new LocalisedText(cells[1], cells[2]),
                set(cells[3], Region::valueOf),
                set(cells[4], Audience::valueOf),
                new LocalisedText(cells[5], cells[6]),
                text(cells[7]),
                cells[8].isEmpty() ? null : URI.create(cells[8]),
                sourced(cells[9]),
                cells[10].isEmpty() ? null : new LocalisedText(cells[10], cells[11]));
    }

    private static <T> Set<T> set(String cell, Function<String, T> read) {
        return Arrays.stream(cell.split(" ")).map(read).collect(Collectors.toSet());
    }

    private static @Nullable String text(String cell) {
        return cell.isEmpty() ? null : cell;
    }

    private static boolean sourced(String cell) {
        return switch (cell) {
            case "SOURCED" -> true;
            case "OWN_KNOWLEDGE" -> false;
            default ->
                    throw new IllegalStateException(
                            "A desk rests on a source or on own knowledge, not on (%s)"
                                    .formatted(cell));
        };
    }

    private static Desk find(String id) {
        return ALL.stream().filter(desk -> desk.id().equals(id)).findAny().orElseThrow();
    }
}

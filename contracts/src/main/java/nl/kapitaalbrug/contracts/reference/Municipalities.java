package nl.kapitaalbrug.contracts.reference;

import java.util.Arrays;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;
import java.util.function.Function;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;

/** The 25 municipalities of Overijssel, by name. */
public final class Municipalities {

    private static final List<Municipality> ALL =
            Table.rows("municipalities.tsv").stream()
                    .map(cells ->
                            new Municipality(
                                    new MunicipalityCode(cells[0]),
                                    cells[1],
                                    cells[2],
                                    Region.valueOf(cells[3]),
                                    Integer.parseInt(cells[4]),
                                    Integer.parseInt(cells[5])))
                    .toList();

    private static final Map<MunicipalityCode, Municipality> BY_CODE =
            ALL.stream().collect(Collectors.toMap(Municipality::code, Function.identity()));

    private Municipalities() {}

    /** All municipalities in the order of their names. */
    public static List<Municipality> all() {
        return ALL;
    }

    /** The municipality with that code; empty for a place outside the province. */
    public static Optional<Municipality> find(MunicipalityCode code) {
        return Optional.ofNullable(BY_CODE.get(code));
    }

    /** The municipality with that name, whatever its case; empty when the province has none. */
    public static Optional<Municipality> named(String name) {
        String wanted = name.strip().toLowerCase(Locale.ROOT);
        return ALL.stream().filter(m -> m.name().toLowerCase(Locale.ROOT).equals(wanted)).findAny();
    }

    /** Whether a code may be given: a municipality of the province, or elsewhere. */
    public static boolean isKnown(MunicipalityCode code) {
        return code.equals(MunicipalityCode.ELSEWHERE) || BY_CODE.containsKey(code);
    }

    /** The municipalities of one region. */
    public static List<Municipality> of(Region... regions) {
        List<Region> wanted = Arrays.asList(regions);
        return ALL.stream().filter(m -> wanted.contains(m.region())).toList();
    }
}

package nl.kapitaalbrug.contracts.reference;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Names of the SBI sections, and the section of an activity code. The first two digits (the
 * division) decide: they kept their meaning from SBI 2008 to SBI 2025, while the letters moved.
 */
public final class SbiSections {

    private record Row(SbiSection section, int first, int last, String nl, String en) {}

    private static final List<Row> ROWS =
            Table.rows("sections.tsv").stream()
                    .map(cells ->
                            new Row(
                                    SbiSection.valueOf(cells[0]),
                                    Integer.parseInt(cells[1]),
                                    Integer.parseInt(cells[2]),
                                    cells[3],
                                    cells[4]))
                    .toList();

    private static final Map<SbiSection, Row> BY_SECTION = bySection();

    private SbiSections() {}

    /** The name of the section; Dutch unless the locale is English. */
    public static String name(SbiSection section, Locale locale) {
        Row row = BY_SECTION.get(section);
        return "en".equals(locale.getLanguage()) ? row.en() : row.nl();
    }

    /**
     * The section of SBI 2008 that an activity code belongs to.
     *
     * @param code four to six digits of either edition
     */
    public static Optional<SbiSection> sectionOf(String code) {
        if (!code.matches("[0-9]{2,6}")) {
            return Optional.empty();
        }
        int division = Integer.parseInt(code.substring(0, 2));
        return ROWS.stream()
                .filter(row -> division >= row.first() && division <= row.last())
                .map(Row::section)
                .findFirst();
    }

    private static Map<SbiSection, Row> bySection() {
        Map<SbiSection, Row> map = new EnumMap<>(SbiSection.class);
        ROWS.forEach(row -> map.put(row.section(), row));
        return map;
    }
}

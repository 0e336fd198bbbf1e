package nl.kapitaalbrug.contracts.request;

import java.util.Arrays;
import java.util.List;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Collectors;

/**
 * The items of the technology questionnaire in order (methods A.3, own wording). The wording in
 * both languages stands in the bundle of {@code contracts.fact.FactTexts}.
 */
public enum TechnologyItem {
    T1_1(1, false),
    T1_2(1, false),
    T2_1(2, false),
    T2_2(2, false),
    T3_1(3, false),
    T3_2(3, false),
    T3_3(3, false),
    T4_1(4, false),
    T4_2(4, false),
    T4_3(4, true),
    T5_1(5, false),
    T5_2(5, false),
    T5_3(5, false),
    T6_1(6, false),
    T6_2(6, false),
    T6_3(6, true),
    T7_1(7, false),
    T7_2(7, false),
    T7_3(7, true),
    T8_1(8, false),
    T8_2(8, true),
    T8_3(8, true),
    T9_1(9, false),
    T9_2(9, false);

    /** The codes of all items, {@code T1.1} to {@code T9.2}. */
    public static final Set<String> CODES =
            Arrays.stream(values())
                    .map(TechnologyItem::code)
                    .collect(Collectors.toCollection(TreeSet::new));

    private final int level;
    private final boolean mayBeNotApplicable;

    TechnologyItem(int level, boolean mayBeNotApplicable) {
        this.level = level;
        this.mayBeNotApplicable = mayBeNotApplicable;
    }

    /** The code as written in the questionnaire, for example {@code T4.2}. */
    public String code() {
        return name().replace('_', '.');
    }

    /** The readiness level that the item belongs to, 1 to 9. */
    public int level() {
        return level;
    }

    /** Whether "not applicable" is an answer. */
    public boolean mayBeNotApplicable() {
        return mayBeNotApplicable;
    }

    /** The items of one level, in order. */
    public static List<TechnologyItem> ofLevel(int level) {
        return Arrays.stream(values()).filter(item -> item.level == level).toList();
    }

    /** The item with that code. */
    public static TechnologyItem of(String code) {
        return valueOf(code.replace('.', '_'));
    }
}

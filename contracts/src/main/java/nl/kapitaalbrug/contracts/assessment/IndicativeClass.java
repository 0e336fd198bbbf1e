package nl.kapitaalbrug.contracts.assessment;

import java.util.Arrays;

/**
 * Indicative class of transaction risk in 20 steps (methods B.2). It orders requests for a first
 * look; it is not a credit rating.
 */
public enum IndicativeClass {
    AAA("AAA"),
    AA_PLUS("AA+"),
    AA("AA"),
    AA_MINUS("AA-"),
    A_PLUS("A+"),
    A("A"),
    A_MINUS("A-"),
    BBB_PLUS("BBB+"),
    BBB("BBB"),
    BBB_MINUS("BBB-"),
    BB_PLUS("BB+"),
    BB("BB"),
    BB_MINUS("BB-"),
    B_PLUS("B+"),
    B("B"),
    B_MINUS("B-"),
    CCC_PLUS("CCC+"),
    CCC("CCC"),
    CCC_MINUS("CCC-"),
    D("D");

    private final String symbol;

    IndicativeClass(String symbol) {
        this.symbol = symbol;
    }

    /** The class as people write it, for example {@code BB+}. */
    public String symbol() {
        return symbol;
    }

    /** The position from 1 (AAA) to 20 (D). */
    public int index() {
        return ordinal() + 1;
    }

    /** The letter without a notch: AAA, AA, A, BBB, BB, B, CCC or D. */
    public String letter() {
        return symbol.replaceAll("[+-]", "");
    }

    /** The class at a position from 1 to 20. */
    public static IndicativeClass at(int index) {
        return values()[index - 1];
    }

    /** The class with that symbol. */
    public static IndicativeClass of(String symbol) {
        return Arrays.stream(values())
                .filter(value -> value.symbol.equals(symbol))
                .findAny()
                .orElseThrow(() -> new IllegalArgumentException("No class is written " + symbol));
    }
}

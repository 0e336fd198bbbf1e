package nl.kapitaalbrug.portal.request;

import nl.kapitaalbrug.portal.form.Texts;

/** How an indicative class is written. */
public final class ClassWords {

    private ClassWords() {}

    /** {@code BB_PLUS} as people write it; what is written that way already stays. */
    public static String symbol(String rating) {
        return rating.replace("_PLUS", "+").replace("_MINUS", "-");
    }

    /** The word of the European reference-rate notice (2008/C 14/02) for a class. */
    public static String strength(String rating, Texts texts) {
        String word =
                switch (rating.replaceAll("_.*|[+-]$", "")) {
                    case "AAA", "AA", "A" -> "strong";
                    case "BBB" -> "good";
                    case "BB" -> "satisfactory";
                    case "B" -> "weak";
                    default -> "bad";
                };
        return texts.of("assessment.strength." + word);
    }

    /** The class with its word; in words, too, when there is none. */
    public static String inWords(String rating, Texts texts) {
        return rating.isEmpty()
                ? texts.of("assessment.risk.noClass")
                : texts.of("assessment.risk.class", symbol(rating), strength(rating, texts));
    }
}

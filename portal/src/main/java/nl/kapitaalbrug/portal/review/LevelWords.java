package nl.kapitaalbrug.portal.review;

import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.portal.form.Texts;

/** How a technology level is written. */
final class LevelWords {

    private LevelWords() {}

    /** The number with its name. */
    static String inWords(int level, Texts texts) {
        return level == 0
                ? texts.of("review.level.none")
                : texts.of("review.level", level, texts.of(FactTexts.level(level)));
    }
}

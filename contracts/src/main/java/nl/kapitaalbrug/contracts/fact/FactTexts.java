package nl.kapitaalbrug.contracts.fact;

import java.util.Locale;
import java.util.ResourceBundle;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/**
 * The wording of facts and of their choices in both languages: one truth for forms, match reasons
 * and documentation. The bundles {@code facts} lie beside this class.
 */
public final class FactTexts {

    private static final ResourceBundle NL = bundle(Locale.of("nl"));
    private static final ResourceBundle EN = bundle(Locale.ENGLISH);

    private FactTexts() {}

    /** The short name of a fact, for a table. */
    public static LocalisedText label(Fact fact) {
        return text(fact.key() + ".label");
    }

    /** The question to ask an applicant. */
    public static LocalisedText question(Fact fact) {
        return text(fact.key() + ".question");
    }

    /** Why the question is asked. */
    public static LocalisedText why(Fact fact) {
        return text(fact.key() + ".why");
    }

    /** The name of one choice, for example of a legal form or an aim. */
    public static LocalisedText choice(Enum<?> choice) {
        return text(choice.getDeclaringClass().getSimpleName() + "." + choice.name());
    }

    /** The wording of one item of the technology questionnaire. */
    public static LocalisedText item(TechnologyItem item) {
        return text("TechnologyItem." + item.name());
    }

    /** The name of a technology readiness level from 1 to 9. */
    public static LocalisedText level(int level) {
        return text("level." + level);
    }

    /**
     * What a firm says that states a level of readiness.
     *
     * @param level 1 to 9
     */
    public static LocalisedText readiness(ReadinessDimension dimension, int level) {
        return text("readiness." + dimension.name() + "." + level);
    }

    private static LocalisedText text(String key) {
        return new LocalisedText(NL.getString(key), EN.getString(key));
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                FactTexts.class.getPackageName() + ".facts",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

package nl.kapitaalbrug.support.problem;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.support.web.Languages;
import org.springframework.context.support.ResourceBundleMessageSource;

/**
 * Puts problems into words. A service adds its own texts in bundles named {@code problems} at the
 * root of its class path ({@code problems.properties} in Dutch, {@code problems_en.properties}):
 * {@code detail.CODE} for a problem's code and {@code field.CODE} for a field error's.
 */
public final class ProblemTexts {

    private static final String OWN = "nl/kapitaalbrug/support/problem/texts";
    private static final String OF_THE_SERVICE = "problems";

    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    /** Reads the bundles at first use. */
    public ProblemTexts() {
        boolean hasItsOwn =
                ProblemTexts.class.getClassLoader().getResource(OF_THE_SERVICE + ".properties")
                        != null;
        texts.setBasenames(hasItsOwn ? new String[] {OF_THE_SERVICE, OWN} : new String[] {OWN});
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setDefaultLocale(Languages.DUTCH);
        texts.setFallbackToSystemLocale(false);
        texts.setAlwaysUseMessageFormat(true);
    }

    /** The type in words. */
    public String title(ProblemType type, Locale language) {
        return texts.getMessage("title." + type.slug(), null, language);
    }

    /** What happened: the text of the code, or else that of its type. */
    public String detail(Problem problem, Locale language) {
        String general = texts.getMessage("detail." + problem.type().slug(), null, "", language);
        return text("detail." + problem.code(), problem.arguments(), general, language);
    }

    /** What is wrong with a part: the text of the code, or else that the value is not valid. */
    public String detail(FieldError error, Locale language) {
        String general = texts.getMessage("field.INVALID", null, "", language);
        return text("field." + error.code(), error.arguments(), general, language);
    }

    private String text(String key, List<Object> arguments, String general, Locale language) {
        String text = texts.getMessage(key, arguments.toArray(), general, language);
        return text == null ? general : text;
    }
}

package nl.kapitaalbrug.portal.request;

import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.portal.form.Texts;
import tools.jackson.databind.JsonNode;

/** The answers of one section that an adviser gave, as the service tells. */
final class AdviserAnswers {

    private final String within;
    private final Set<String> places;
    private final AnswerSource adviser;

    private AdviserAnswers(String within, Set<String> places, AnswerSource adviser) {
        this.within = within;
        this.places = places;
        this.adviser = adviser;
    }

    static AdviserAnswers of(Section section, JsonNode sections, Texts texts) {
        String within = section.name().toLowerCase(Locale.ROOT) + "/";
        Set<String> places =
                sections.path("sources").properties().stream()
                        .filter(one ->
                                one.getValue().asString("").equals(FactSource.ADVISER.name()))
                        .map(one -> one.getKey())
                        .filter(place -> place.startsWith(within))
                        .collect(Collectors.toSet());
        return new AdviserAnswers(
                within,
                places,
                new AnswerSource(AnswerSource.Kind.ADVISER, texts.of("answer.source.adviser")));
    }

    /** Who gave an answer that was not fetched; a list is one answer with all its parts. */
    AnswerSource source(String name) {
        String place = within + name;
        boolean given =
                places.stream().anyMatch(one -> place.equals(one) || place.startsWith(one + "/"));
        return given ? adviser : AnswerSource.APPLICANT;
    }
}

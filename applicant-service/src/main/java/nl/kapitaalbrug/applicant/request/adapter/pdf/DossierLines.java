package nl.kapitaalbrug.applicant.request.adapter.pdf;

import java.lang.reflect.RecordComponent;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.Collection;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.FactType;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.Municipality;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.reference.SbiSections;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.ScalarValue;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.support.pdf.DocumentTexts;
import org.jspecify.annotations.Nullable;

/**
 * The answers of a section as lines of label, answer and source. A section says itself which parts
 * it has, and the facts say how they are called, so that a part that is added later is printed,
 * too.
 */
final class DossierLines {

    /** Parts that say something about other parts. */
    private static final Set<String> NOT_ANSWERS = Set.of("sources", "key");

    private final DocumentTexts texts;
    private final Map<String, FactSource> sources;
    private final Sections all;

    /**
     * With the words, and where answers come from.
     *
     * @param sources by name of the part; all others come from the applicant
     * @param all the whole request, which says what is asked and what is confirmed
     */
    DossierLines(DocumentTexts texts, Map<String, FactSource> sources, Sections all) {
        this.texts = texts;
        this.sources = sources;
        this.all = all;
    }

    /** One line. */
    record Line(String label, String answer, String source) {}

    List<Line> of(Object section) {
        List<Line> lines = new ArrayList<>();
        for (RecordComponent part : section.getClass().getRecordComponents()) {
            if (!NOT_ANSWERS.contains(part.getName()) && isAsked(part.getName())) {
                add(part.getName(), value(part, section), lines);
            }
        }
        return lines;
    }

    private void add(String name, @Nullable Object value, List<Line> lines) {
        switch (value) {
            case Map<?, ?> parts when !parts.isEmpty() && isQuestionnaire(parts) ->
                    parts.forEach((item, answer) -> lines.add(answer(item, answer)));
            case Map<?, ?> parts when !parts.isEmpty() ->
                    parts.forEach((part, amount) ->
                            lines.add(
                                    line(
                                            label(name) + ": " + word(part),
                                            part instanceof ReadinessDimension dimension
                                                    ? level(dimension, (Integer) amount)
                                                    : word(amount),
                                            part instanceof Enum<?> choice
                                                    ? choice.name()
                                                    : name)));
            case Collection<?> elements when holdsElements(elements) ->
                    elements.forEach(element -> lines.addAll(of(element)));
            case Record record when isGroup(record) -> lines.addAll(of(record));
            case null -> lines.add(line(label(name), "", name));
            case Integer number -> lines.add(line(label(name), number(name, number), name));
            case EuroAmount amount when isConfirmed(name) ->
                    lines.add(line(label(name), texts.of("confirmed", texts.amount(amount)), name));
            default -> lines.add(line(label(name), word(value), name));
        }
    }

    /** Levels of readiness are asked of a firm that develops only. */
    private boolean isAsked(String name) {
        return all.develops() || !name.equals(Fact.READINESS.key());
    }

    private boolean isConfirmed(String name) {
        return Fact.ofKey(name).filter(all.confirmed().facts()::contains).isPresent();
    }

    private String level(ReadinessDimension dimension, Integer level) {
        return level + ". " + texts.of(FactTexts.readiness(dimension, level));
    }

    /** A number with its unit, where it has one. */
    private String number(String name, Integer number) {
        return switch (Fact.ofKey(name).map(Fact::type).orElse(FactType.COUNT)) {
            case PERCENT -> number + "%";
            case MONTHS -> texts.of("months", number);
            default -> String.valueOf(number);
        };
    }

    private Line line(String label, String answer, String name) {
        boolean unknown = answer.isEmpty();
        FactSource source = source(name);
        return new Line(
                label,
                unknown ? texts.of("unknown") : answer,
                unknown ? "" : texts.of(FactTexts.choice(source)));
    }

    private FactSource source(String name) {
        return sources.getOrDefault(name, FactSource.APPLICANT);
    }

    private Line answer(Object item, Object answer) {
        EvidenceAnswer given = (EvidenceAnswer) answer;
        String said = texts.of(FactTexts.choice(given.response()));
        return new Line(
                String.valueOf(item).replace('_', '.'),
                given.evidenceMonth() == null ? said : said + " (" + given.evidenceMonth() + ")",
                texts.of(FactTexts.choice(source("elements"))));
    }

    private String label(String name) {
        return Fact.ofKey(name)
                .map(FactTexts::label)
                .map(texts::of)
                .orElseGet(() -> texts.of("label." + name));
    }

    private String word(Object value) {
        return switch (value) {
            case EuroAmount amount -> texts.amount(amount);
            case Boolean yes -> texts.of(yes ? "yes" : "no");
            case LocalDate date -> texts.date(date);
            case YearMonth month -> texts.month(month);
            case Tenor tenor -> texts.of("months", tenor.months());
            case MunicipalityCode code ->
                    Municipalities.find(code).map(Municipality::name).orElse(code.value());
            case SbiSection section -> SbiSections.name(section, texts.locale());
            case Enum<?> choice -> texts.of(FactTexts.choice(choice));
            case ScalarValue<?> scalar -> String.valueOf(scalar.scalar());
            case Collection<?> many ->
                    many.stream().map(this::word).collect(Collectors.joining(", "));
            case Map<?, ?> none -> "";
            default -> String.valueOf(value);
        };
    }

    private static boolean isQuestionnaire(Map<?, ?> parts) {
        return parts.values().iterator().next() instanceof EvidenceAnswer;
    }

    /** Elements of technology, grants of aid: each is some lines of its own. */
    private static boolean holdsElements(Collection<?> values) {
        return values.stream().anyMatch(one -> one instanceof Record part && isGroup(part));
    }

    private static boolean isGroup(Record record) {
        return !(record instanceof ScalarValue<?>) && !(record instanceof CompanySection.Sources);
    }

    private static @Nullable Object value(RecordComponent part, Object section) {
        try {
            return part.getAccessor().invoke(section);
        } catch (ReflectiveOperationException e) {
            throw new IllegalStateException("A part (%s) cannot be read".formatted(part), e);
        }
    }
}

package nl.kapitaalbrug.portal.form;

import java.time.LocalDate;
import java.time.YearMonth;
import java.time.format.DateTimeFormatter;
import java.util.List;
import java.util.stream.Collectors;
import nl.kapitaalbrug.portal.format.Formats;
import tools.jackson.databind.JsonNode;

/** Answers as they stand in the fields, and as people read them back. */
public final class Answers {

    public static final String YES = "ja";
    public static final String NO = "nee";
    public static final String UNKNOWN = "onbekend";

    private Answers() {}

    /**
     * The texts that stand in the field for an answer that was saved; several are several choices.
     */
    public static List<String> inFields(Question question, JsonNode answer, Formats formats) {
        if (question.kind() == FieldKind.CHECKBOXES && answer.isArray()) {
            return answer.values().stream().map(JsonNode::asString).toList();
        }
        String text = inField(question, answer, formats);
        return text.isEmpty() ? List.of() : List.of(text);
    }

    /** The text that stands in the field for an answer that was saved. */
    public static String inField(Question question, JsonNode answer, Formats formats) {
        if (answer.isContainer() || answer.isMissingNode() || answer.isNull()) {
            return question.kind() == FieldKind.YES_NO && answer.isNull() ? UNKNOWN : "";
        }
        return switch (question.kind()) {
            case WHOLE_EUROS, EUROS, SIGNED_EUROS -> formats.amountInField(answer.asDecimal());
            case DECIMAL -> formats.number(answer.asDecimal());
            case PERCENT -> formats.number(answer.asDecimal().movePointRight(2), 6);
            case YES_NO -> answer.asBoolean() ? YES : NO;
            case DATE -> day(LocalDate.parse(answer.asString()));
            case MONTH -> month(answer.asString());
            default -> answer.asString();
        };
    }

    /** The answer in words; empty when it is open. */
    public static String inWords(Question question, JsonNode answer, Texts texts) {
        if (question.kind() == FieldKind.CHECKBOXES && answer.isArray()) {
            return answer.values().stream()
                    .map(one -> label(question, one.asString()))
                    .collect(Collectors.joining(", "));
        }
        if (answer.isContainer() || answer.isMissingNode() || answer.isNull()) {
            return "";
        }
        return switch (question.kind()) {
            case WHOLE_EUROS, EUROS, SIGNED_EUROS -> texts.formats().amount(answer.asDecimal());
            case YES_NO -> texts.of(answer.asBoolean() ? "form.yes" : "form.no");
            case DATE -> texts.formats().date(LocalDate.parse(answer.asString()));
            case MONTHS -> texts.of("form.months", answer.asInt());
            case WHOLE_PERCENT -> answer.asInt() + "%";
            case COUNT -> texts.formats().number(answer.asDecimal());
            case MONTH -> texts.formats().month(YearMonth.parse(answer.asString()));
            case RADIOS, SELECT, STEPS, CHECKBOXES -> label(question, answer.asString());
            default -> answer.asString();
        };
    }

    /** The label of one of the answers to choose from. */
    public static String label(Question question, String value) {
        return question.options().stream()
                .filter(option -> option.value().equals(value))
                .map(Option::label)
                .findFirst()
                .orElse(value);
    }

    /** A day as it stands in a field. */
    public static String day(LocalDate day) {
        return DateTimeFormatter.ofPattern("d-M-yyyy").format(day);
    }

    private static String month(String iso) {
        return DateTimeFormatter.ofPattern("M-yyyy").format(YearMonth.parse(iso));
    }
}

package nl.kapitaalbrug.portal.form;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.time.YearMonth;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.value.PlainText;
import nl.kapitaalbrug.portal.format.AmountInput;
import nl.kapitaalbrug.portal.format.DateInput;
import nl.kapitaalbrug.portal.format.Typed;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ArrayNode;
import tools.jackson.databind.node.JsonNodeFactory;

/**
 * Reads typed answers. It collects everything that is wrong, so that a form comes back with all of
 * it at once.
 */
public final class AnswerReader {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;
    private static final int LONGEST_TEXT = 200;

    /** What is said to others takes a sentence, and fits on a page (as the services count). */
    private static final int SHORTEST_LONG_TEXT = 20;

    private static final int LONGEST_LONG_TEXT = 2_000;
    private static final BigDecimal HUNDRED = BigDecimal.valueOf(100);

    private final Typing typing;
    private final Texts texts;
    private final List<FormError> errors = new ArrayList<>();

    public AnswerReader(Typing typing, Texts texts) {
        this.typing = typing;
        this.texts = texts;
    }

    /** What was wrong so far. */
    public List<FormError> errors() {
        return List.copyOf(errors);
    }

    /** Notes something wrong with a field. */
    public void refuse(@Nullable String field, String text) {
        errors.add(new FormError(field, text));
    }

    /** The answer to a question with one answer; JSON null when it is open. */
    public JsonNode read(Question question) {
        if (question.kind() == FieldKind.CHECKBOXES && !question.required()) {
            return choices(question);
        }
        String typed = typing.text(question.name()).strip();
        if (typed.isEmpty()) {
            if (question.required()) {
                refuse(question.name(), texts.of("form.error.required." + question.kind()));
            }
            return JSON.nullNode();
        }
        return switch (question.kind()) {
            case TEXT -> text(question, typed);
            case LONG_TEXT -> longText(question, typed);
            case KVK_NUMBER -> kvkNumber(question, typed);
            case WHOLE_EUROS, EUROS, SIGNED_EUROS -> amount(question, typed);
            case COUNT, WHOLE_PERCENT, MONTHS, YEAR -> count(question, typed);
            case DECIMAL -> decimal(question, typed);
            case PERCENT -> percent(question, typed);
            case DATE -> date(question, typed);
            case MONTH -> month(question, typed);
            case YES_NO -> yesOrNo(typed);
            case RADIOS, SELECT, CHECKBOXES -> choice(question, typed);
            case STEPS -> step(question, typed);
        };
    }

    private JsonNode text(Question question, String typed) {
        if (typed.length() > LONGEST_TEXT) {
            return refused(question, "form.error.textTooLong");
        }
        if (!PlainText.isAllowed(typed)) {
            return refused(question, "form.error.textNotAllowed");
        }
        return JSON.stringNode(typed);
    }

    /** Line breaks become spaces, as the services keep it. */
    private JsonNode longText(Question question, String typed) {
        String text = typed.replaceAll("\\s*\\R\\s*", " ");
        int length = text.codePointCount(0, text.length());
        if (length < SHORTEST_LONG_TEXT) {
            return refused(question, "form.error.longTextTooShort");
        }
        if (length > LONGEST_LONG_TEXT) {
            refuse(
                    question.name(),
                    texts.of("form.error.longTextTooLong", length - LONGEST_LONG_TEXT));
            return JSON.nullNode();
        }
        return PlainText.isAllowed(text)
                ? JSON.stringNode(text)
                : refused(question, "form.error.longTextNotAllowed");
    }

    private JsonNode kvkNumber(Question question, String typed) {
        String digits = typed.replaceAll("[ .]", "");
        return digits.matches("[0-9]{8}")
                ? JSON.stringNode(digits)
                : refused(question, "form.error.kvkNumber");
    }

    private JsonNode amount(Question question, String typed) {
        return switch (AmountInput.read(typed, texts.locale())) {
            case Typed.Value<BigDecimal>(BigDecimal euros) -> amount(question, euros);
            case Typed.Nothing<BigDecimal>() -> JSON.nullNode();
            case Typed.Unclear<BigDecimal>(String code) ->
                    code.equals("AMOUNT_AMBIGUOUS")
                            ? ambiguous(question, typed)
                            : refused(question, "form.error.amount");
        };
    }

    /** One sign with three digits: both readings, each as it is written clearly. */
    private JsonNode ambiguous(Question question, String typed) {
        String[] parts = typed.replaceAll("[^0-9.,]", "").split("[.,]");
        refuse(
                question.name(),
                texts.of(
                        "form.error.amountAmbiguous",
                        parts[0] + parts[1],
                        parts[0],
                        parts[1].substring(0, 2)));
        return JSON.nullNode();
    }

    private JsonNode amount(Question question, BigDecimal euros) {
        if (euros.signum() < 0 && question.kind() != FieldKind.SIGNED_EUROS) {
            return refused(question, "form.error.belowZero");
        }
        boolean whole = euros.stripTrailingZeros().scale() <= 0;
        if (question.kind() == FieldKind.WHOLE_EUROS && !whole) {
            return refused(question, "form.error.wholeEuros");
        }
        return JSON.numberNode(whole ? euros.setScale(0) : euros);
    }

    private JsonNode count(Question question, String typed) {
        String digits = typed.replace(".", "");
        if (!digits.matches("[0-9]{1,6}")) {
            return refused(question, "form.error." + question.kind());
        }
        return JSON.numberNode(Integer.parseInt(digits));
    }

    /** Three digits after a sign are thousands, as in an amount. */
    private JsonNode decimal(Question question, String typed) {
        String plain = typed;
        if (typed.matches("[0-9]{1,3}(\\.[0-9]{3})+(,[0-9]{1,2})?")) {
            plain = typed.replace(".", "");
        } else if (typed.matches("[0-9]{1,3}(,[0-9]{3})+(\\.[0-9]{1,2})?")) {
            plain = typed.replace(",", "");
        }
        return plain.matches("[0-9]{1,10}([.,][0-9]{1,2})?")
                ? JSON.numberNode(new BigDecimal(plain.replace(',', '.')))
                : refused(question, "form.error.DECIMAL");
    }

    private JsonNode percent(Question question, String typed) {
        String figures = typed.replaceAll("[% ]", "").replace(',', '.');
        if (!figures.matches("[0-9]{1,3}(\\.[0-9]{1,6})?")) {
            return refused(question, "form.error.PERCENT");
        }
        BigDecimal percentage = new BigDecimal(figures);
        return percentage.compareTo(HUNDRED) > 0
                ? refused(question, "form.error.PERCENT")
                : JSON.numberNode(percentage.movePointLeft(2));
    }

    private JsonNode date(Question question, String typed) {
        return DateInput.readDay(typed) instanceof Typed.Value<LocalDate>(LocalDate day)
                ? JSON.stringNode(day.toString())
                : refused(question, "form.error.DATE");
    }

    private JsonNode month(Question question, String typed) {
        return DateInput.readMonth(typed) instanceof Typed.Value<YearMonth>(YearMonth month)
                ? JSON.stringNode(month.toString())
                : refused(question, "form.error.MONTH");
    }

    private static JsonNode yesOrNo(String typed) {
        return switch (typed) {
            case Answers.YES -> JSON.booleanNode(true);
            case Answers.NO -> JSON.booleanNode(false);
            default -> JSON.nullNode();
        };
    }

    /** All that are chosen; none is no answer yet. */
    private JsonNode choices(Question question) {
        ArrayNode all = JSON.arrayNode();
        typing.all(question.name()).forEach(one -> all.add(choice(question, one)));
        return all;
    }

    private JsonNode step(Question question, String typed) {
        JsonNode chosen = choice(question, typed);
        return chosen.isString() ? JSON.numberNode(Integer.parseInt(typed)) : chosen;
    }

    private JsonNode choice(Question question, String typed) {
        boolean offered = question.options().stream().anyMatch(one -> one.value().equals(typed));
        return offered ? JSON.stringNode(typed) : refused(question, "form.error.choice");
    }

    private JsonNode refused(Question question, String key) {
        refuse(question.name(), texts.of(key));
        return JSON.nullNode();
    }
}

package nl.kapitaalbrug.support.message;

import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;

/**
 * The id of a message, an archived revision or an audit entry: {@code aggregate/number}.
 *
 * @param aggregate the id of the aggregate, 1 to 100 letters, digits, dots, dashes or underscores
 * @param number rising from 1 within the aggregate
 */
public record MessageId(String aggregate, long number) {

    private static final Pattern FORM =
            Pattern.compile("([A-Za-z0-9._-]{1,100})/([1-9][0-9]{0,17})");

    public MessageId {
        if (number < 1) {
            throw new IllegalArgumentException(
                    "The number (%d) of a message is below 1".formatted(number));
        }
    }

    /** Reads an id; empty when it is not of the form. */
    public static Optional<MessageId> parse(String text) {
        Matcher matcher = FORM.matcher(text);
        return matcher.matches()
                ? Optional.of(new MessageId(matcher.group(1), Long.parseLong(matcher.group(2))))
                : Optional.empty();
    }

    @Override
    public String toString() {
        return aggregate + "/" + number;
    }
}

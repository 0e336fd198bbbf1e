package nl.kapitaalbrug.portal.review;

import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Badge;
import tools.jackson.databind.JsonNode;

/**
 * A review in short, as the list and its own page begin with it.
 *
 * @param path where it is
 * @param reference short name, for people
 * @param reasons why people look
 * @param opened the day on which it began, in words; empty when not known
 * @param due the last day, in words
 * @param term how much time there is
 * @param state how far it is
 * @param yours FIRST or SECOND; empty when it is not in the reader's hands
 * @param open whether the reader may take it
 * @param proposed whether something is proposed, and a second person is needed
 */
record ReviewHead(
        String path,
        String reference,
        List<Why> reasons,
        String opened,
        String due,
        Badge term,
        String state,
        String yours,
        boolean open,
        boolean proposed) {

    /**
     * Why people look.
     *
     * @param name in a few words
     * @param meaning in one line
     */
    record Why(String name, String meaning) {}

    static ReviewHead of(JsonNode review, LocalDate today, Texts texts) {
        String id = review.path("id").asString("");
        LocalDate due = LocalDate.parse(review.path("dueOn").asString());
        boolean proposed = review.path("state").asString("").equals("PROPOSED");
        String yours = review.path("yours").asString("");
        return new ReviewHead(
                ReviewPaths.review(id),
                reference(id),
                review.path("attention").values().stream()
                        .map(one -> why(one.asString(""), texts))
                        .toList(),
                opened(review.path("openedAt").asString(""), texts),
                texts.of("review.due", texts.formats().date(due)),
                term(review.path("term").asString(""), due, today),
                state(review, yours, texts),
                yours,
                review.path("open").asBoolean(false),
                proposed);
    }

    /** What the reader can do next, as the end of a key; empty when nothing. */
    public String action() {
        if (yours.equals("FIRST")) {
            return proposed ? "look" : "continue";
        }
        if (yours.equals("SECOND")) {
            return "check";
        }
        if (open) {
            return proposed ? "checkFirst" : "take";
        }
        return "";
    }

    /** Whether it is in the hands of the reader. */
    public boolean isYours() {
        return !yours.isEmpty();
    }

    /** Whether the reader is at it, rather than waits for somebody. */
    public boolean isTurn() {
        return isYours() && !action().equals("look");
    }

    /** The first letters of the request, which tell reviews apart and say nothing. */
    private static String reference(String id) {
        String start = id.substring(0, Math.min(8, id.length())).toUpperCase(Locale.ROOT);
        return start.length() < 8 ? start : start.substring(0, 4) + "-" + start.substring(4);
    }

    private static String opened(String moment, Texts texts) {
        return moment.isEmpty()
                ? ""
                : texts.of("review.opened", texts.formats().date(Instant.parse(moment)));
    }

    private static Why why(String code, Texts texts) {
        return new Why(
                texts.orElse("review.why." + code, texts.of("review.why.OTHER")),
                texts.orElse("review.meaning." + code, ""));
    }

    private static Badge term(String term, LocalDate due, LocalDate today) {
        return switch (term) {
            case "LATE" -> new Badge("misfit", "alert-triangle", "review.term.LATE");
            case "SOON" -> new Badge("unknown", "clock", "review.term." + soon(due, today));
            default -> new Badge("done", "circle-check", "review.term.IN_TIME");
        };
    }

    /** The next working day is often tomorrow, and not on a Friday. */
    private static String soon(LocalDate due, LocalDate today) {
        if (due.equals(today)) {
            return "TODAY";
        }
        return due.equals(today.plusDays(1)) ? "TOMORROW" : "NEXT_WORKING_DAY";
    }

    private static String state(JsonNode review, String yours, Texts texts) {
        String state = review.path("state").asString("");
        return yours.isEmpty()
                ? texts.of("review.state." + state)
                : texts.of("review.state.yours." + yours + "." + state);
    }
}

package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.applicant.bookkeeping.application.BookkeepingTexts;
import nl.kapitaalbrug.applicant.bookkeeping.domain.RejectionReason;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementFlag;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementGroup;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementLine;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/**
 * The imported years of a request, and the words for what they hold.
 *
 * @param items the latest year first
 * @param groups the parts of the statements with their lines, in the order of the statements
 * @param words what the codes of refusals and flags mean
 */
record BookkeepingListResponse(
        List<BookkeepingResponse> items, List<GroupPart> groups, Map<String, LocalisedText> words) {

    private static final List<GroupPart> GROUPS =
            Arrays.stream(StatementGroup.values()).map(GroupPart::of).toList();
    private static final Map<String, LocalisedText> WORDS = allWords();

    /** A part of the statements. */
    record GroupPart(StatementGroup group, LocalisedText name, List<LineName> lines) {

        static GroupPart of(StatementGroup group) {
            return new GroupPart(
                    group,
                    BookkeepingTexts.text("group." + group),
                    Arrays.stream(StatementLine.values())
                            .filter(line -> line.group() == group)
                            .map(line -> new LineName(line, BookkeepingTexts.text("line." + line)))
                            .toList());
        }
    }

    /** A line that an account can be placed on. */
    record LineName(StatementLine line, LocalisedText name) {}

    static BookkeepingListResponse of(List<BookkeepingResponse> items) {
        return new BookkeepingListResponse(items, GROUPS, WORDS);
    }

    private static Map<String, LocalisedText> allWords() {
        Map<String, LocalisedText> words = new LinkedHashMap<>();
        for (RejectionReason reason : RejectionReason.values()) {
            words.put(reason.name(), BookkeepingTexts.reason(reason.name()).text());
        }
        for (StatementFlag flag : StatementFlag.values()) {
            words.put(flag.name(), BookkeepingTexts.reason(flag.name()).text());
        }
        return words;
    }
}

package nl.kapitaalbrug.applicant.request.domain;

import java.time.LocalDate;
import java.util.List;
import java.util.function.BiPredicate;
import java.util.function.Function;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/** One thing that must hold before a request can be submitted. */
@FunctionalInterface
interface SubmissionRule {

    /** What is wrong; empty when the rule holds or the facts that it needs are missing. */
    Stream<Finding> check(Sections sections, LocalDate today);

    /** That part of the request must be there. */
    static SubmissionRule required(String pointer, Function<Sections, @Nullable Object> part) {
        return (sections, today) ->
                part.apply(sections) == null
                        ? Stream.of(Finding.of(pointer, "REQUIRED"))
                        : Stream.empty();
    }

    /** Something that must not be the case. */
    static SubmissionRule refuse(
            String pointer,
            String code,
            BiPredicate<Sections, LocalDate> broken,
            Object... arguments) {
        List<Object> bounds = List.of(arguments);
        return (sections, today) ->
                broken.test(sections, today)
                        ? Stream.of(new Finding(pointer, code, bounds))
                        : Stream.empty();
    }
}

package nl.kapitaalbrug.assessment.review.adapter.web;

import java.util.Locale;
import nl.kapitaalbrug.assessment.review.domain.RefusedException;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.support.problem.ExceptionMapper;
import nl.kapitaalbrug.support.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;

/** 409 for a step that a review does not allow, with the reason as its code. */
@Component
final class RefusalProblems implements ExceptionMapper {

    @Override
    public @Nullable Problem map(Throwable thrown) {
        return thrown instanceof RefusedException refused
                ? Problem.of(ProblemType.CONFLICT).withCode(code(refused))
                : null;
    }

    private static String code(RefusedException refused) {
        return refused.refusal().name().toLowerCase(Locale.ROOT).replace('_', '-');
    }
}

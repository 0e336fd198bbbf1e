package nl.kapitaalbrug.gateway.refusal;

import jakarta.servlet.RequestDispatcher;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.io.UncheckedIOException;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.support.problem.ExceptionProblems;
import nl.kapitaalbrug.support.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.stereotype.Component;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.HandlerExceptionResolver;
import org.springframework.web.servlet.ModelAndView;

/** Turns what went wrong into an answer of ours: exceptions first, then the container's errors. */
final class LastResort {

    private LastResort() {}

    /** For exceptions of routes and filters. */
    @Component
    @Order(Ordered.HIGHEST_PRECEDENCE)
    static class Exceptions implements HandlerExceptionResolver {

        private final ExceptionProblems problems;
        private final Refusals refusals;

        Exceptions(ExceptionProblems problems, Refusals refusals) {
            this.problems = problems;
            this.refusals = refusals;
        }

        @Override
        public @Nullable ModelAndView resolveException(
                HttpServletRequest request,
                HttpServletResponse response,
                @Nullable Object handler,
                Exception thrown) {
            try {
                refusals.answer(problems.of(thrown), request, response);
                return new ModelAndView();
            } catch (IOException e) {
                throw new UncheckedIOException(e);
            }
        }
    }

    /** For what the container reports. */
    @Controller
    static class Errors implements ErrorController {

        private final ExceptionProblems problems;
        private final Refusals refusals;

        Errors(ExceptionProblems problems, Refusals refusals) {
            this.problems = problems;
            this.refusals = refusals;
        }

        @RequestMapping("/error")
        void error(HttpServletRequest request, HttpServletResponse response) throws IOException {
            Object status = request.getAttribute(RequestDispatcher.ERROR_STATUS_CODE);
            Object thrown = request.getAttribute(RequestDispatcher.ERROR_EXCEPTION);
            Problem problem =
                    thrown instanceof Throwable cause
                            ? problems.of(cause)
                            : Problem.of(typeOf(status instanceof Integer code ? code : 404));
            refusals.answer(problem, request, response);
        }

        private static ProblemType typeOf(int status) {
            return switch (status) {
                case 400 -> ProblemType.VALIDATION;
                case 403 -> ProblemType.FORBIDDEN;
                case 404 -> ProblemType.NOT_FOUND;
                case 405 -> ProblemType.METHOD_NOT_ALLOWED;
                case 413 -> ProblemType.PAYLOAD_TOO_LARGE;
                case 415 -> ProblemType.UNSUPPORTED_MEDIA_TYPE;
                default -> status < 500 ? ProblemType.VALIDATION : ProblemType.INTERNAL;
            };
        }
    }
}

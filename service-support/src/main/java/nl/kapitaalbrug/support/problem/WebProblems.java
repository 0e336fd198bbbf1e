package nl.kapitaalbrug.support.problem;

import java.util.List;
import java.util.Locale;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.support.json.UnreadableJsonException;
import nl.kapitaalbrug.support.web.PayloadTooLargeException;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.http.converter.HttpMessageNotReadableException;
import org.springframework.validation.BindException;
import org.springframework.web.ErrorResponse;
import org.springframework.web.HttpMediaTypeNotAcceptableException;
import org.springframework.web.HttpMediaTypeNotSupportedException;
import org.springframework.web.HttpRequestMethodNotSupportedException;
import org.springframework.web.bind.MissingRequestHeaderException;
import org.springframework.web.bind.MissingServletRequestParameterException;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.method.annotation.HandlerMethodValidationException;
import org.springframework.web.method.annotation.MethodArgumentTypeMismatchException;
import org.springframework.web.multipart.MaxUploadSizeExceededException;

/** What Spring MVC throws by itself when a call does not fit a controller. */
final class WebProblems implements ExceptionMapper {

    private static final String IDEMPOTENCY_KEY = "Idempotency-Key";

    @Override
    public @Nullable Problem map(Throwable thrown) {
        return switch (thrown) {
            case UnreadableJsonException e -> e.problem();
            case PayloadTooLargeException e -> Problem.of(ProblemType.PAYLOAD_TOO_LARGE);
            case MaxUploadSizeExceededException e -> Problem.of(ProblemType.PAYLOAD_TOO_LARGE);
            case HttpMessageNotReadableException e -> unreadable(e);
            case HttpRequestMethodNotSupportedException e -> methodNotAllowed(e);
            case HttpMediaTypeNotSupportedException e -> mediaTypeNotSupported(e);
            case HttpMediaTypeNotAcceptableException e -> Problem.of(ProblemType.NOT_ACCEPTABLE);
            case MissingRequestHeaderException e -> missingHeader(e.getHeaderName());
            case MissingServletRequestParameterException e ->
                    invalid(FieldError.of(query(e.getParameterName()), "REQUIRED"));
            case MethodArgumentTypeMismatchException e -> mismatch(e);
            case HandlerMethodValidationException e -> invalid(parameters(e));
            case BindException e -> invalid(fields(e));
            case ErrorResponse e -> byStatus(e.getStatusCode().value());
            default -> null;
        };
    }

    /** The problem of a bare HTTP status, for answers that come from outside a controller. */
    static Problem byStatus(int status) {
        for (ProblemType type : ProblemType.values()) {
            if (type.status() == status && type != ProblemType.MALFORMED_JSON) {
                return Problem.of(type);
            }
        }
        if (status == 502 || status == 504) {
            return Problem.of(ProblemType.DEPENDENCY_UNAVAILABLE).withStatus(status);
        }
        return status >= 500
                ? Problem.of(ProblemType.INTERNAL)
                : Problem.of(ProblemType.VALIDATION).withStatus(status);
    }

    /** Null lets the cause speak: a body that is too large, or JSON that is not right. */
    private static @Nullable Problem unreadable(HttpMessageNotReadableException thrown) {
        return thrown.getCause() == null
                ? Problem.of(ProblemType.MALFORMED_JSON).withCode("body-missing")
                : null;
    }

    private static Problem methodNotAllowed(HttpRequestMethodNotSupportedException thrown) {
        Set<HttpMethod> methods = thrown.getSupportedHttpMethods();
        String allow =
                methods == null
                        ? ""
                        : methods.stream()
                                .map(HttpMethod::name)
                                .sorted()
                                .collect(Collectors.joining(", "));
        return Problem.of(ProblemType.METHOD_NOT_ALLOWED).withHeader(HttpHeaders.ALLOW, allow);
    }

    private static Problem mediaTypeNotSupported(HttpMediaTypeNotSupportedException thrown) {
        Problem problem = Problem.of(ProblemType.UNSUPPORTED_MEDIA_TYPE);
        List<MediaType> read = thrown.getSupportedMediaTypes();
        return read.isEmpty()
                ? problem
                : problem.withHeader(HttpHeaders.ACCEPT, MediaType.toString(read));
    }

    private static Problem missingHeader(String name) {
        if (HttpHeaders.IF_MATCH.equalsIgnoreCase(name)) {
            return Problem.of(ProblemType.PRECONDITION_REQUIRED);
        }
        if (IDEMPOTENCY_KEY.equalsIgnoreCase(name)) {
            return Problem.of(ProblemType.IDEMPOTENCY_KEY_MISSING);
        }
        return invalid(FieldError.of("/header/" + Pointers.escape(name), "REQUIRED"));
    }

    /** A malformed id in a path answers exactly as an unknown one. */
    private static Problem mismatch(MethodArgumentTypeMismatchException thrown) {
        MethodParameter parameter = thrown.getParameter();
        return parameter != null && parameter.hasParameterAnnotation(PathVariable.class)
                ? Problem.of(ProblemType.NOT_FOUND)
                : invalid(FieldError.of(query(thrown.getName()), "MALFORMED"));
    }

    private static List<FieldError> parameters(HandlerMethodValidationException thrown) {
        return thrown.getParameterValidationResults().stream()
                .flatMap(result ->
                        result.getResolvableErrors().stream()
                                .map(error ->
                                        FieldError.of(
                                                name(result.getMethodParameter()), "INVALID")))
                .distinct()
                .toList();
    }

    private static List<FieldError> fields(BindException thrown) {
        return thrown.getFieldErrors().stream()
                .map(error -> FieldError.of(pointer(error.getField()), code(error.getCode())))
                .distinct()
                .toList();
    }

    private static String code(@Nullable String constraint) {
        return constraint != null && constraint.startsWith("NotNull") ? "REQUIRED" : "INVALID";
    }

    private static String pointer(String beanPath) {
        return "/" + beanPath.replace("[", "/").replace("]", "").replace('.', '/');
    }

    private static String name(MethodParameter parameter) {
        String name = parameter.getParameterName();
        return query(name == null ? "" : name.toLowerCase(Locale.ROOT));
    }

    private static String query(String name) {
        return "/query/" + Pointers.escape(name);
    }

    private static Problem invalid(FieldError error) {
        return invalid(List.of(error));
    }

    private static Problem invalid(List<FieldError> errors) {
        return Problem.of(ProblemType.VALIDATION).withErrors(errors);
    }
}

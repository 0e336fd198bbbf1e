package nl.kapitaalbrug.keycloak;

import java.util.Optional;
import org.jspecify.annotations.Nullable;
import org.springframework.core.MethodParameter;
import org.springframework.security.access.AccessDeniedException;
import org.springframework.web.bind.support.WebDataBinderFactory;
import org.springframework.web.context.request.NativeWebRequest;
import org.springframework.web.method.support.HandlerMethodArgumentResolver;
import org.springframework.web.method.support.ModelAndViewContainer;

/** Hands {@link CurrentUser}, {@code Optional<CurrentUser>} or {@link CurrentService} over. */
final class CallerArgumentResolver implements HandlerMethodArgumentResolver {

    @Override
    public boolean supportsParameter(MethodParameter parameter) {
        Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
        return type == CurrentUser.class || type == CurrentService.class;
    }

    @Override
    public @Nullable Object resolveArgument(
            MethodParameter parameter,
            @Nullable ModelAndViewContainer container,
            NativeWebRequest request,
            @Nullable WebDataBinderFactory binderFactory) {
        Class<?> type = parameter.nestedIfOptional().getNestedParameterType();
        Optional<?> caller =
                type == CurrentUser.class ? CurrentUsers.current() : CurrentUsers.currentService();
        if (parameter.getParameterType() == Optional.class) {
            return caller;
        }
        return caller.orElseThrow(
                () -> new AccessDeniedException("This operation needs a " + type.getSimpleName()));
    }
}

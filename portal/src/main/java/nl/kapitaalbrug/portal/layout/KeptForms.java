package nl.kapitaalbrug.portal.layout;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import nl.kapitaalbrug.portal.form.ShowsKept;
import org.springframework.http.HttpMethod;
import org.springframework.http.HttpStatus;
import org.springframework.web.method.HandlerMethod;
import org.springframework.web.servlet.HandlerInterceptor;

/** Refuses a kept form to every handler that does not promise to show it only. */
final class KeptForms implements HandlerInterceptor {

    @Override
    public boolean preHandle(
            HttpServletRequest request, HttpServletResponse response, Object handler)
            throws IOException {
        boolean kept =
                HttpMethod.POST.matches(request.getMethod())
                        && request.getParameter(ShowsKept.PARAMETER) != null;
        boolean shows =
                handler instanceof HandlerMethod method
                        && method.hasMethodAnnotation(ShowsKept.class);
        if (kept && !shows) {
            response.sendError(HttpStatus.METHOD_NOT_ALLOWED.value());
            return false;
        }
        return true;
    }
}

package nl.kapitaalbrug.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.IOException;
import java.io.InputStream;
import java.net.URI;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.gateway.kept.KeptForm;
import nl.kapitaalbrug.gateway.kept.KeptForms;
import nl.kapitaalbrug.gateway.login.ReturnTo;
import nl.kapitaalbrug.gateway.refusal.Refusals;
import nl.kapitaalbrug.support.problem.Problem;
import org.jspecify.annotations.Nullable;
import org.springframework.cloud.gateway.server.mvc.common.MvcUtils;
import org.springframework.http.HttpHeaders;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;

/**
 * Where the portal wants to know who it is, the browser goes to the login and comes back. A form
 * that was sent too late is kept and shown again after the login. It is not redirected, because the
 * policy of our pages forbids that a form ends at another site; the page that is shown instead
 * leads to the login. When a form cannot be kept, that page says how to send it again.
 */
final class SignInWhenNeeded implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final int UNAUTHORIZED = 401;

    private final KeptForms forms;

    SignInWhenNeeded(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        LateForm form = LateForm.of(request, forms);
        ServerResponse answer = next.handle(form.onward());
        boolean signedIn = request.attributes().containsKey(TokenRelay.RELAYED);
        if (answer.statusCode().value() != UNAUTHORIZED || signedIn) {
            return answer;
        }
        discard(request);
        HttpServletRequest asked = request.servletRequest();
        boolean htmx = asked.getHeader("HX-Request") != null;
        if (!htmx && !asked.getMethod().equals("POST")) {
            return ServerResponse.seeOther(URI.create(ReturnTo.loginFor(withQuery(asked)))).build();
        }
        String header = htmx ? "HX-Current-URL" : HttpHeaders.REFERER;
        String page = ReturnTo.safe(pathOf(asked.getHeader(header)));
        String kept = kept(asked, page, form.fields());
        String login = ReturnTo.loginFor(kept == null ? page : kept);
        if (htmx) {
            return ServerResponse.status(UNAUTHORIZED).header("HX-Redirect", login).build();
        }
        if (kept == null) {
            Refusals.offerNewTab(asked, login);
            throw Problem.of(ProblemType.UNAUTHORIZED).withCode("session-ended").toException();
        }
        Refusals.offerLink(asked, login);
        throw Problem.of(ProblemType.UNAUTHORIZED).withCode("form-kept").toException();
    }

    /** The address of the page that will show the form again; {@code null} when it is not kept. */
    private @Nullable String kept(HttpServletRequest asked, String page, byte @Nullable [] fields) {
        String marked = KeptMark.on(KeptMark.off(page));
        boolean comesBack = ReturnTo.safe(marked).equals(marked);
        return fields != null
                        && comesBack
                        && forms.keep(
                                asked, KeptMark.off(page), new KeptForm(withQuery(asked), fields))
                ? marked
                : null;
    }

    /** Nobody reads the portal's answer: its connection is given back. */
    static void discard(ServerRequest request) throws IOException {
        Object body = MvcUtils.getAttribute(request, MvcUtils.CLIENT_RESPONSE_INPUT_STREAM_ATTR);
        if (body instanceof InputStream stream) {
            stream.close();
        }
    }

    static String withQuery(HttpServletRequest request) {
        String query = request.getQueryString();
        return request.getRequestURI() + (query == null ? "" : "?" + query);
    }

    private static @Nullable String pathOf(@Nullable String address) {
        if (address == null) {
            return null;
        }
        try {
            URI uri = URI.create(address);
            String query = uri.getRawQuery();
            return uri.getRawPath() + (query == null ? "" : "?" + query);
        } catch (IllegalArgumentException e) {
            return null;
        }
    }
}

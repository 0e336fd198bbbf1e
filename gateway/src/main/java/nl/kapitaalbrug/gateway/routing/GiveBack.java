package nl.kapitaalbrug.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.net.URI;
import java.security.Principal;
import java.util.Optional;
import nl.kapitaalbrug.gateway.kept.KeptForm;
import nl.kapitaalbrug.gateway.kept.KeptForms;
import org.springframework.http.HttpMethod;
import org.springframework.http.MediaType;
import org.springframework.web.servlet.function.HandlerFilterFunction;
import org.springframework.web.servlet.function.HandlerFunction;
import org.springframework.web.servlet.function.ServerRequest;
import org.springframework.web.servlet.function.ServerResponse;
import org.springframework.web.util.UriComponents;
import org.springframework.web.util.UriComponentsBuilder;

/**
 * Somebody is back on the page from which a form came too late: the portal gets the form now, with
 * the mark that it is to be shown and not carried out. An address that only carries out answers
 * 405, and the page is opened as it is. While the portal does not answer, the form stays kept.
 */
final class GiveBack implements HandlerFilterFunction<ServerResponse, ServerResponse> {

    private static final int UNAUTHORIZED = 401;
    private static final int METHOD_NOT_ALLOWED = 405;

    private final KeptForms forms;

    GiveBack(KeptForms forms) {
        this.forms = forms;
    }

    @Override
    public ServerResponse filter(ServerRequest request, HandlerFunction<ServerResponse> next)
            throws Exception {
        HttpServletRequest asked = request.servletRequest();
        boolean signedIn = request.attributes().containsKey(TokenRelay.RELAYED);
        if (!signedIn || !asked.getMethod().equals("GET") || !KeptMark.isOn(asked)) {
            return next.handle(request);
        }
        String page = KeptMark.off(SignInWhenNeeded.withQuery(asked));
        String person = request.principal().map(Principal::getName).orElse("");
        Optional<KeptForm> kept = forms.find(asked, person, page);
        if (kept.isEmpty()) {
            return next.handle(request);
        }
        ServerResponse answer = next.handle(asSent(request, kept.get()));
        int status = answer.statusCode().value();
        if (status == UNAUTHORIZED || status >= 500) {
            return answer;
        }
        forms.remove(asked, page);
        if (status == METHOD_NOT_ALLOWED) {
            SignInWhenNeeded.discard(request);
            return ServerResponse.seeOther(URI.create(page)).build();
        }
        return answer;
    }

    private static ServerRequest asSent(ServerRequest request, KeptForm form) {
        UriComponents address = UriComponentsBuilder.fromUriString(form.address()).build();
        byte[] fields = form.fields();
        return OtherBody.on(request, new ByteArrayInputStream(fields), fields.length == 0)
                .method(HttpMethod.POST)
                .uri(
                        UriComponentsBuilder.fromUri(request.uri())
                                .replacePath(address.getPath())
                                .replaceQuery(null)
                                .build(true)
                                .toUri())
                .params(parameters -> {
                    parameters.clear();
                    BodyAsItIs.parameters(address.getQuery())
                            .forEach((name, values) -> parameters.addAll(name, values));
                    parameters.set(KeptMark.PARAMETER, KeptMark.VALUE);
                })
                .headers(headers -> {
                    headers.setContentType(MediaType.APPLICATION_FORM_URLENCODED);
                    headers.setContentLength(fields.length);
                })
                .build();
    }
}

package nl.kapitaalbrug.gateway.routing;

import jakarta.servlet.http.HttpServletRequest;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.SequenceInputStream;
import nl.kapitaalbrug.gateway.kept.KeptForms;
import org.jspecify.annotations.Nullable;
import org.springframework.web.servlet.function.ServerRequest;

/**
 * A request that may turn out to be a form that came too late. Its fields are read before they
 * travel on, because afterwards they are gone.
 *
 * @param onward the request, to travel on
 * @param fields the whole body; {@code null} when it cannot be kept
 */
record LateForm(ServerRequest onward, byte @Nullable [] fields) {

    static LateForm of(ServerRequest request, KeptForms forms) throws IOException {
        HttpServletRequest sent = request.servletRequest();
        boolean late =
                sent.getMethod().equals("POST")
                        && BodyAsItIs.isForm(sent)
                        && !request.attributes().containsKey(TokenRelay.RELAYED)
                        && forms.knows(sent);
        if (!late) {
            return new LateForm(request, null);
        }
        InputStream body = sent.getInputStream();
        byte[] first = body.readNBytes(KeptForms.MAX_BYTES + 1);
        boolean whole = first.length <= KeptForms.MAX_BYTES;
        InputStream again = new ByteArrayInputStream(first);
        return new LateForm(
                OtherBody.on(
                                request,
                                whole ? again : new SequenceInputStream(again, body),
                                first.length == 0)
                        .build(),
                whole ? first : null);
    }
}

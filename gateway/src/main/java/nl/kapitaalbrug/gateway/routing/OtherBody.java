package nl.kapitaalbrug.gateway.routing;

import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import java.io.IOException;
import java.io.InputStream;
import org.springframework.web.servlet.function.ServerRequest;

/** A request with other bytes as its body; the proxy reads the body of the servlet request only. */
final class OtherBody extends HttpServletRequestWrapper {

    private final Bytes body;

    private OtherBody(HttpServletRequest request, InputStream body, boolean empty) {
        super(request);
        this.body = new Bytes(body, empty);
    }

    static ServerRequest.Builder on(ServerRequest request, InputStream body, boolean empty) {
        ServerRequest changed =
                ServerRequest.create(
                        new OtherBody(request.servletRequest(), body, empty),
                        request.messageConverters());
        return ServerRequest.from(changed)
                .attributes(attributes -> attributes.putAll(request.attributes()))
                .headers(headers -> {
                    headers.clear();
                    headers.putAll(request.headers().asHttpHeaders());
                });
    }

    @Override
    public ServletInputStream getInputStream() {
        return body;
    }

    private static final class Bytes extends ServletInputStream {

        private final InputStream inner;
        private boolean finished;

        Bytes(InputStream inner, boolean empty) {
            this.inner = inner;
            this.finished = empty;
        }

        @Override
        public int read() throws IOException {
            int read = inner.read();
            finished = read < 0;
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = inner.read(target, offset, length);
            finished = read < 0;
            return read;
        }

        @Override
        public boolean isFinished() {
            return finished;
        }

        @Override
        public boolean isReady() {
            return true;
        }

        @Override
        public void setReadListener(ReadListener listener) {
            throw new UnsupportedOperationException("Bodies are read by blocking calls");
        }
    }
}

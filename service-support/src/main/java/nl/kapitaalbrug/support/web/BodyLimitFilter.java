package nl.kapitaalbrug.support.web;

import jakarta.servlet.FilterChain;
import jakarta.servlet.ReadListener;
import jakarta.servlet.ServletException;
import jakarta.servlet.ServletInputStream;
import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletRequestWrapper;
import jakarta.servlet.http.HttpServletResponse;
import java.io.BufferedReader;
import java.io.IOException;
import java.io.InputStreamReader;
import java.nio.charset.StandardCharsets;
import java.util.LinkedHashMap;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.contracts.problem.ProblemType;
import nl.kapitaalbrug.support.problem.Problem;
import nl.kapitaalbrug.support.problem.ProblemWriter;
import org.springframework.http.server.PathContainer;
import org.springframework.web.filter.OncePerRequestFilter;
import org.springframework.web.util.pattern.PathPattern;
import org.springframework.web.util.pattern.PathPatternParser;

/** Refuses a body that is too large: at once when its length is stated, else while it is read. */
public final class BodyLimitFilter extends OncePerRequestFilter {

    private static final Set<String> UPLOADING = Set.of("POST", "PUT");

    private final long usual;
    private final Map<PathPattern, Long> uploads = new LinkedHashMap<>();
    private final ProblemWriter problems;

    /** With the limit in bytes. */
    public BodyLimitFilter(long limit, ProblemWriter problems) {
        this.usual = limit;
        this.problems = problems;
    }

    /** With the usual limit, and those of the paths on which files come in. */
    BodyLimitFilter(WebProperties properties, ProblemWriter problems) {
        this(properties.maxBody().toBytes(), problems);
        properties
                .uploads()
                .forEach(upload ->
                        uploads.put(
                                PathPatternParser.defaultInstance.parse(upload.path()),
                                upload.maxBody().toBytes()));
    }

    @Override
    protected void doFilterInternal(
            HttpServletRequest request, HttpServletResponse response, FilterChain chain)
            throws ServletException, IOException {
        long limit = limit(request);
        if (request.getContentLengthLong() > limit) {
            problems.write(Problem.of(ProblemType.PAYLOAD_TOO_LARGE), request, response);
        } else {
            chain.doFilter(new LimitedRequest(request, limit), response);
        }
    }

    private long limit(HttpServletRequest request) {
        if (uploads.isEmpty() || !UPLOADING.contains(request.getMethod())) {
            return usual;
        }
        PathContainer path = PathContainer.parsePath(request.getRequestURI());
        return uploads.entrySet().stream()
                .filter(upload -> upload.getKey().matches(path))
                .map(Map.Entry::getValue)
                .findFirst()
                .orElse(usual);
    }

    private static final class LimitedRequest extends HttpServletRequestWrapper {

        private final long limit;

        LimitedRequest(HttpServletRequest request, long limit) {
            super(request);
            this.limit = limit;
        }

        @Override
        public ServletInputStream getInputStream() throws IOException {
            return new LimitedStream(super.getInputStream(), limit);
        }

        @Override
        public BufferedReader getReader() throws IOException {
            return new BufferedReader(
                    new InputStreamReader(getInputStream(), StandardCharsets.UTF_8));
        }
    }

    private static final class LimitedStream extends ServletInputStream {

        private final ServletInputStream inner;
        private final long limit;
        private long count;

        LimitedStream(ServletInputStream inner, long limit) {
            this.inner = inner;
            this.limit = limit;
        }

        @Override
        public int read() throws IOException {
            int read = inner.read();
            if (read >= 0) {
                add(1);
            }
            return read;
        }

        @Override
        public int read(byte[] target, int offset, int length) throws IOException {
            int read = inner.read(target, offset, length);
            if (read > 0) {
                add(read);
            }
            return read;
        }

        private void add(int more) throws PayloadTooLargeException {
            count += more;
            if (count > limit) {
                throw new PayloadTooLargeException(limit);
            }
        }

        @Override
        public boolean isFinished() {
            return inner.isFinished();
        }

        @Override
        public boolean isReady() {
            return inner.isReady();
        }

        @Override
        public void setReadListener(ReadListener listener) {
            inner.setReadListener(listener);
        }

        @Override
        public void close() throws IOException {
            inner.close();
        }
    }
}

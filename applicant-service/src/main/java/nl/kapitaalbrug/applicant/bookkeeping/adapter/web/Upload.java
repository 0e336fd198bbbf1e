package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.springframework.http.MediaType;

/**
 * A file while it comes in: the body itself, or the file of a plain form. Nothing is spooled: of a
 * form the parts are read in the order in which the browser sends them.
 */
final class Upload {

    private static final String RETURN_TO = "returnTo";
    private static final int MAX_FIELD = 200;
    private static final int MAX_PARTS = 5;

    /** A page of our own, never another site. */
    private static final Pattern PAGE = Pattern.compile("(/[a-z0-9-]{1,60}){1,6}");

    private final HttpServletRequest request;
    private String returnTo = "";

    Upload(HttpServletRequest request) {
        this.request = request;
    }

    /** What is done with the file. */
    @FunctionalInterface
    interface Use<T> {
        T with(InputStream file) throws IOException;
    }

    /** The page that a form asks to go on with; empty for calls of programs. */
    Optional<String> returnTo() {
        return returnTo.isEmpty() ? Optional.empty() : Optional.of(returnTo);
    }

    /**
     * Uses the file, and reads the rest of the body, so that who still sends hears the answer.
     *
     * @throws ProblemException (400) when a form has no file
     */
    <T> T use(Use<T> use) throws IOException {
        try {
            return isForm() ? ofForm(use) : use.with(request.getInputStream());
        } catch (FileUploadException e) {
            throw ProblemException.validation("", "UPLOAD_FORM_UNREADABLE");
        } finally {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private boolean isForm() {
        String type = request.getContentType();
        return type != null
                && MediaType.MULTIPART_FORM_DATA.isCompatibleWith(MediaType.parseMediaType(type));
    }

    private <T> T ofForm(Use<T> use) throws IOException, FileUploadException {
        FileItemIterator parts = new FileUpload().getItemIterator(new Body(request));
        for (int i = 0; i < MAX_PARTS && parts.hasNext(); i++) {
            FileItemStream part = parts.next();
            if (!part.isFormField()) {
                try (InputStream file = part.openStream()) {
                    return use.with(new Unclosed(file));
                }
            }
            if (RETURN_TO.equals(part.getFieldName())) {
                returnTo = page(part);
            }
        }
        throw ProblemException.validation("", "UPLOAD_FORM_UNREADABLE");
    }

    private static String page(FileItemStream part) throws IOException {
        try (InputStream field = part.openStream()) {
            String text = new String(field.readNBytes(MAX_FIELD), StandardCharsets.UTF_8);
            if (!PAGE.matcher(text).matches()) {
                throw ProblemException.validation("", "UPLOAD_FORM_UNREADABLE");
            }
            return text;
        }
    }

    /** The part is closed by us alone. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream file) {
            super(file);
        }

        @Override
        public void close() {
            // see Upload#ofForm
        }
    }

    private record Body(HttpServletRequest request) implements UploadContext {

        @Override
        public long contentLength() {
            return request.getContentLengthLong();
        }

        @Override
        public String getCharacterEncoding() {
            return StandardCharsets.UTF_8.name();
        }

        @Override
        public String getContentType() {
            return request.getContentType();
        }

        @Override
        public InputStream getInputStream() throws IOException {
            return request.getInputStream();
        }
    }
}

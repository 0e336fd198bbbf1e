package nl.kapitaalbrug.applicant.document.adapter.web;

import jakarta.servlet.http.HttpServletRequest;
import java.io.FilterInputStream;
import java.io.IOException;
import java.io.InputStream;
import java.io.OutputStream;
import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import java.util.Optional;
import java.util.regex.Pattern;
import nl.kapitaalbrug.applicant.document.application.DocumentOutcome;
import nl.kapitaalbrug.applicant.document.application.NewDocument;
import nl.kapitaalbrug.applicant.document.domain.DocumentKind;
import nl.kapitaalbrug.applicant.document.domain.FileName;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.support.problem.ProblemException;
import org.apache.tomcat.util.http.fileupload.FileItemIterator;
import org.apache.tomcat.util.http.fileupload.FileItemStream;
import org.apache.tomcat.util.http.fileupload.FileUpload;
import org.apache.tomcat.util.http.fileupload.FileUploadException;
import org.apache.tomcat.util.http.fileupload.UploadContext;
import org.jspecify.annotations.Nullable;

/**
 * A form with a document while it comes in: the fields first, the file last. Nothing is spooled;
 * the parts are read in the order in which they are sent.
 */
final class DocumentForm {

    private static final String UNREADABLE = "UPLOAD_FORM_UNREADABLE";
    private static final int MAX_FIELD = 200;
    private static final int MAX_PARTS = 7;

    /** A page of our own, never another site. */
    private static final Pattern PAGE = Pattern.compile("(/[a-z0-9-]{1,60}){1,6}");

    private final HttpServletRequest request;
    private final ApplicantId owner;
    private final Map<String, String> fields = new HashMap<>();

    DocumentForm(HttpServletRequest request, ApplicantId owner) {
        this.request = request;
        this.owner = owner;
    }

    /** What is done with the file. */
    @FunctionalInterface
    interface Use {
        DocumentOutcome with(NewDocument document, InputStream file) throws IOException;
    }

    /** The page that a form asks to go on with; empty for calls of programs. */
    Optional<String> returnTo() {
        return Optional.ofNullable(fields.get("returnTo"));
    }

    /**
     * Uses the file, and reads the rest of the body, so that who still sends hears the answer.
     *
     * @throws ProblemException (400) when the form is not complete
     */
    DocumentOutcome use(Use use) throws IOException {
        try {
            FileItemIterator parts = new FileUpload().getItemIterator(new Body(request));
            for (int i = 0; i < MAX_PARTS && parts.hasNext(); i++) {
                FileItemStream part = parts.next();
                if (!part.isFormField()) {
                    return use(part, use);
                }
                read(part);
            }
            throw ProblemException.validation("/file", UNREADABLE);
        } catch (FileUploadException e) {
            throw ProblemException.validation("", UNREADABLE);
        } finally {
            request.getInputStream().transferTo(OutputStream.nullOutputStream());
        }
    }

    private DocumentOutcome use(FileItemStream part, Use use) throws IOException {
        String stated = part.getContentType() == null ? "" : part.getContentType();
        String name = part.getName() == null ? "" : part.getName();
        NewDocument document =
                new NewDocument(
                        owner, kind(), proves(), FileName.cleaned(name), stated, attachTo());
        try (InputStream file = part.openStream()) {
            return use.with(document, new Unclosed(file));
        }
    }

    private void read(FileItemStream part) throws IOException {
        try (InputStream field = part.openStream()) {
            String text = new String(field.readNBytes(MAX_FIELD), StandardCharsets.UTF_8);
            boolean isPage = "returnTo".equals(part.getFieldName());
            if (isPage && !PAGE.matcher(text).matches()) {
                throw ProblemException.validation("/returnTo", UNREADABLE);
            }
            if (!text.isEmpty()) {
                fields.put(part.getFieldName(), text);
            }
        }
    }

    private DocumentKind kind() {
        try {
            return DocumentKind.valueOf(fields.getOrDefault("kind", "OTHER"));
        } catch (IllegalArgumentException e) {
            throw ProblemException.validation("/kind", "DOCUMENT_KIND_UNKNOWN");
        }
    }

    private @Nullable TechnologyItem proves() {
        String code = fields.get("proves");
        if (code != null && !TechnologyItem.CODES.contains(code)) {
            throw ProblemException.validation("/proves", "DOCUMENT_STATEMENT_UNKNOWN");
        }
        return code == null ? null : TechnologyItem.of(code);
    }

    private @Nullable FinancingRequestId attachTo() {
        String id = fields.get("requestId");
        try {
            return id == null ? null : FinancingRequestId.of(id);
        } catch (InvalidValueException e) {
            throw ProblemException.notFound();
        }
    }

    /** The part is closed by us alone. */
    private static final class Unclosed extends FilterInputStream {
        Unclosed(InputStream file) {
            super(file);
        }

        @Override
        public void close() {
            // see DocumentForm#use
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

package nl.kapitaalbrug.support.html;

import java.io.ByteArrayInputStream;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import nu.validator.validation.SimpleDocumentValidator;
import nu.validator.xml.SystemErrErrorHandler;
import org.jspecify.annotations.Nullable;
import org.xml.sax.ErrorHandler;
import org.xml.sax.InputSource;
import org.xml.sax.SAXParseException;

/**
 * The Nu HTML checker. It reads its schemas, which take most of its time, at the first page and
 * keeps them.
 */
public final class HtmlChecker {

    private static final String SCHEMAS = "http://s.validator.nu/html5-all.rnc";

    /** Its expressions recurse deeper than a normal stack is. */
    private static final long STACK_BYTES = 64L << 20;

    /** One page at a time: the checker is not made for more. */
    private static final ExecutorService CHECKER =
            Executors.newSingleThreadExecutor(task -> {
                Thread thread = new Thread(null, task, "html-checker", STACK_BYTES);
                thread.setDaemon(true);
                return thread;
            });

    private static @Nullable SimpleDocumentValidator validator;

    private HtmlChecker() {}

    /** What the checker says of a page in UTF-8: errors and warnings, one a line. */
    public static List<String> problems(byte[] page) {
        try {
            return CHECKER.submit(() -> check(page)).get();
        } catch (Exception e) {
            throw new AssertionError("The checker failed", e);
        }
    }

    private static List<String> check(byte[] page) throws Exception {
        SimpleDocumentValidator checker = validator();
        Found found = new Found(new ArrayList<>());
        checker.setUpValidatorAndParsers(found, false, false);
        checker.checkHtmlInputSource(new InputSource(new ByteArrayInputStream(page)));
        return found.problems();
    }

    private static SimpleDocumentValidator validator() throws Exception {
        SimpleDocumentValidator known = validator;
        if (known == null) {
            // it sets up its own log; it does not name addresses; it detects languages
            known = new SimpleDocumentValidator(true, false, true);
            known.setUpMainSchema(SCHEMAS, new SystemErrErrorHandler());
            validator = known;
        }
        return known;
    }

    private record Found(List<String> problems) implements ErrorHandler {

        @Override
        public void warning(SAXParseException problem) {
            add("warning", problem);
        }

        @Override
        public void error(SAXParseException problem) {
            add("error", problem);
        }

        @Override
        public void fatalError(SAXParseException problem) {
            add("fatal", problem);
        }

        private void add(String kind, SAXParseException problem) {
            problems.add(
                    "%d.%d: %s: %s"
                            .formatted(
                                    problem.getLineNumber(),
                                    problem.getColumnNumber(),
                                    kind,
                                    problem.getMessage()));
        }
    }
}

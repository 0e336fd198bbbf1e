package nl.kapitaalbrug.e2e;

import java.io.ByteArrayInputStream;
import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.concurrent.FutureTask;
import nu.validator.client.EmbeddedValidator;

/** The Nu HTML checker, on one page. */
final class HtmlChecker {

    /** Its expressions recurse deeper than a normal stack is. */
    private static final long STACK_BYTES = 64L << 20;

    private HtmlChecker() {}

    /** What the checker says: errors and warnings, one a line. */
    static List<String> problems(String html) {
        FutureTask<String> check = new FutureTask<>(() -> check(html));
        new Thread(null, check, "html-checker", STACK_BYTES).start();
        try {
            return check.get().lines().filter(line -> !line.isBlank()).toList();
        } catch (Exception e) {
            throw new AssertionError("The checker failed", e);
        }
    }

    private static String check(String html) throws Exception {
        EmbeddedValidator checker = new EmbeddedValidator();
        checker.setOutputFormat(EmbeddedValidator.OutputFormat.GNU);
        return checker.validate(new ByteArrayInputStream(html.getBytes(StandardCharsets.UTF_8)));
    }
}

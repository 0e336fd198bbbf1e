package nl.kapitaalbrug.e2e;

import com.microsoft.playwright.Page;
import java.nio.file.Path;

/** Pictures for the documentation, made anew with {@code -Dpictures=true} only. */
final class DocsPicture {

    private static final Path FOLDER = Path.of("").toAbsolutePath().resolve("../docs/images");

    private DocsPicture() {}

    /** Keeps what a person sees first of the page, as wide and high as the window. */
    static void keep(Page page, String name) {
        if (!Boolean.getBoolean("pictures")) {
            return;
        }
        page.evaluate("() => window.scrollTo(0, 0)");
        page.screenshot(
                new Page.ScreenshotOptions().setPath(FOLDER.resolve(name + ".png").normalize()));
    }
}

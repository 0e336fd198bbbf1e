package nl.kapitaalbrug.e2e;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.BrowserType;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Playwright;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kapitaalbrug.localstack.LocalStack;
import org.jspecify.annotations.Nullable;

/** The one browser that all journeys share; each journey opens a window without memory. */
final class Browser {

    private static final List<String> PLACES =
            List.of(
                    "/usr/bin/chromium",
                    "/usr/bin/chromium-browser",
                    "/usr/bin/google-chrome",
                    "/Applications/Google Chrome.app/Contents/MacOS/Google Chrome");

    private static com.microsoft.playwright.@Nullable Browser browser;

    private Browser() {}

    /** How wide the window is and whether scripts run. */
    record Window(int width, int height, boolean scripts, String language) {

        static final Window DESKTOP = new Window(1280, 900, true, "nl-NL");
        static final Window PHONE = new Window(320, 640, true, "nl-NL");
        static final Window WITHOUT_SCRIPTS = new Window(1280, 900, false, "nl-NL");
        static final Window ENGLISH = new Window(1280, 900, true, "en-GB");
    }

    static Page open(Window window) {
        LocalStack stack = RunningStack.get();
        BrowserContext context =
                browser()
                        .newContext(
                                new com.microsoft.playwright.Browser.NewContextOptions()
                                        .setViewportSize(window.width(), window.height())
                                        .setJavaScriptEnabled(window.scripts())
                                        .setLocale(window.language())
                                        .setBaseURL(stack.publicUrl()));
        Page page = context.newPage();
        page.setDefaultTimeout(15_000);
        return page;
    }

    private static synchronized com.microsoft.playwright.Browser browser() {
        if (browser == null) {
            Playwright playwright = Playwright.create();
            Runtime.getRuntime().addShutdownHook(new Thread(playwright::close, "browser-stop"));
            browser =
                    playwright
                            .chromium()
                            .launch(
                                    new BrowserType.LaunchOptions()
                                            .setExecutablePath(executable())
                                            .setArgs(
                                                    List.of(
                                                            "--no-sandbox",
                                                            "--disable-gpu",
                                                            "--disable-quic",
                                                            "--disable-background-networking",
                                                            "--disable-component-update",
                                                            "--disable-sync")));
        }
        return browser;
    }

    private static Path executable() {
        return Stream.concat(
                        Optional.ofNullable(System.getenv("CHROMIUM")).stream(), PLACES.stream())
                .map(Path::of)
                .filter(Files::isExecutable)
                .findFirst()
                .orElseThrow(() ->
                        new IllegalStateException(
                                "The journeys need Chromium or Chrome. Use ./test, or set"
                                        + " CHROMIUM to the program."));
    }
}

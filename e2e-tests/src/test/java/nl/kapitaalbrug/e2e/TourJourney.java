package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.LoadState;
import java.util.List;
import org.junit.jupiter.api.Test;

/** A newcomer sees what the three sides see, in six clicks and without typing a password. */
class TourJourney {

    private static final List<String> STOPS =
            List.of(
                    "/aanvragen",
                    "/aanvragen/[0-9A-Za-z-]{8,}",
                    "/deals/passend",
                    "/deals/[0-9A-Za-z_-]{8,}",
                    "/provincie",
                    "/provincie\\?maat=euro");

    private final Page guide = Browser.open(Browser.Window.DESKTOP);

    @Test
    void goesThroughTheThreeSides() {
        guide.navigate("/");
        guide.locator("main a[href='/rondleiding']").click();
        guide.waitForURL("**/rondleiding");
        PageChecks.pass(guide, "tour");

        Page shown = guide.waitForPopup(() -> step(1));
        for (int number = 1; number <= STOPS.size(); number++) {
            if (number > 1) {
                step(number);
            }
            String stop = RunningStack.get().publicUrl() + STOPS.get(number - 1);
            shown.waitForURL(address -> address.matches(stop));
            shown.waitForLoadState(LoadState.DOMCONTENTLOADED);
            assertThat(shown.locator("main h1").innerText()).as(stop).isNotBlank();
        }
    }

    @Test
    void isReadableOnAPhoneAndInEnglish() {
        Page phone = Browser.open(Browser.Window.PHONE);
        phone.navigate("/rondleiding?lang=en");

        assertThat(phone.locator("main h1").innerText()).startsWith("Guided tour");
        PageChecks.pass(phone, "phone-tour");
        phone.navigate("/rondleiding");
        assertThat(phone.locator("html").getAttribute("lang")).isEqualTo("en");
    }

    private void step(int number) {
        guide.locator("form[action='/rondleiding/%d'] button".formatted(number)).click();
    }
}

package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** From the start page to a saved section with nothing but a keyboard. */
class KeyboardJourney {

    private static final int STOPS = 80;

    private final Applicant owner = Applicant.at(Browser.Window.DESKTOP);
    private final Page page = owner.page();
    private final Keyboard keyboard = page.keyboard();

    @Test
    void savesASectionWithTheKeyboardOnly() {
        owner.open("/");
        skipsToTheContent();
        press("Enter", page.locator("main a[href='/aanvragen/nieuw']"));
        signsIn();

        press("Enter", page.locator("main .utrecht-button--primary-action"));
        owner.requestPath();
        press("Enter", page.locator(".kb-tasks__link").first());
        looksTheFirmUp();
        press("Enter", page.locator("main button.utrecht-button--primary-action"));
        page.waitForURL("**/aanvragen/*gemeld=opgeslagen");
        assertThat(owner.text("main .kb-notice--ok")).isEqualTo("Uw antwoorden zijn opgeslagen.");

        press("Enter", page.locator(".kb-tasks__link").nth(3));
        choosesARole();
        press("Space", page.locator("main button.utrecht-button--primary-action"));
        page.waitForURL("**/aanvragen/*gemeld=opgeslagen");
        assertThat(page.locator(".kb-tasks li").nth(3).innerText()).contains("Klaar");
    }

    private void skipsToTheContent() {
        keyboard.press("Tab");
        Locator skip = page.locator(".kb-skip");
        assertThat(hasFocus(skip)).isTrue();
        focusIsVisible();

        keyboard.press("Enter");
        keyboard.press("Tab");
        assertThat(hasFocus(page.locator("main select").first())).isTrue();
    }

    private void signsIn() {
        page.locator("#username").waitFor();
        assertThat(hasFocus(page.locator("#username"))).isTrue();
        keyboard.type("mkb2");
        tabTo(page.locator("#password"));
        keyboard.type(RunningStack.get().password("mkb2"));
        keyboard.press("Enter");
        page.waitForURL("**/aanvragen/nieuw");
    }

    private void looksTheFirmUp() {
        tabTo(owner.field("kvkNumber"));
        keyboard.type("68750110");
        press("Space", page.locator("button[value=zoek]"));
        assertThat(owner.text("main .kb-notice--ok")).contains("Gevonden in het Handelsregister");
        press("Space", page.locator("details.kb-why summary").first());
        assertThat(page.locator("details.kb-why p").first().isVisible()).isTrue();
    }

    private void choosesARole() {
        tabTo(owner.field("role").first());
        keyboard.press("Space");
        focusIsVisible();
        keyboard.press("ArrowDown");
        assertThat(owner.field("role").nth(1).isChecked()).isTrue();
        focusIsVisible();
    }

    private void press(String key, Locator target) {
        tabTo(target);
        keyboard.press(key);
    }

    /** Tabs on until the target has the focus; wherever it comes by, one can see where it is. */
    private void tabTo(Locator target) {
        target.waitFor();
        for (int stop = 0; stop < STOPS && !hasFocus(target); stop++) {
            keyboard.press("Tab");
            focusIsVisible();
        }
        assertThat(hasFocus(target)).as("%s can be reached", target).isTrue();
    }

    private static boolean hasFocus(Locator target) {
        return Boolean.TRUE.equals(target.evaluate("one => one === document.activeElement"));
    }

    private void focusIsVisible() {
        if (!page.url().startsWith(RunningStack.get().publicUrl())) {
            return;
        }
        Object seen =
                page.evaluate(
                        """
                        async () => {
                          await Promise.all(document.getAnimations().map(one => one.finished));
                          const one = document.activeElement;
                          if (one === document.body) return '';
                          const style = getComputedStyle(one);
                          const drawn = style.outlineStyle !== 'none'
                              && parseFloat(style.outlineWidth) >= 2;
                          const box = one.getBoundingClientRect();
                          const inSight = box.width > 1 && box.height > 1 && box.left >= 0
                              && box.bottom > 0 && box.top < window.innerHeight;
                          return drawn && inSight ? '' : one.outerHTML;
                        }
                        """);
        assertThat(seen).as("what has the focus but does not show it").isEqualTo("");
    }
}

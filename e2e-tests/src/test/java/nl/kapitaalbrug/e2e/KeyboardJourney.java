package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import org.junit.jupiter.api.Test;

/** From the start page to a saved section with nothing but a keyboard. */
class KeyboardJourney {

    private final Applicant owner = Applicant.at(Browser.Window.DESKTOP);
    private final Page page = owner.page();
    private final Keyboard keyboard = page.keyboard();
    private final Keys keys = new Keys(page);

    @Test
    void savesASectionWithTheKeyboardOnly() {
        owner.open("/");
        skipsToTheContent();
        keys.press("Enter", page.locator("main a[href='/aanvragen/nieuw']"));
        signsIn();

        keys.press("Enter", page.locator("main .utrecht-button--primary-action"));
        owner.requestPath();
        keys.press("Enter", page.locator(".kb-tasks__link").first());
        looksTheFirmUp();
        keys.press("Enter", page.locator("main button.utrecht-button--primary-action"));
        page.waitForURL("**/aanvragen/*gemeld=opgeslagen");
        assertThat(owner.text("main .kb-notice--ok")).isEqualTo("Uw antwoorden zijn opgeslagen.");

        keys.press("Enter", page.locator(".kb-tasks__link").nth(3));
        choosesARole();
        keys.press("Space", page.locator("main button.utrecht-button--primary-action"));
        page.waitForURL("**/aanvragen/*gemeld=opgeslagen");
        assertThat(page.locator(".kb-tasks li").nth(3).innerText()).contains("Klaar");
    }

    private void skipsToTheContent() {
        keyboard.press("Tab");
        Locator skip = page.locator(".kb-skip");
        assertThat(Keys.hasFocus(skip)).isTrue();
        keys.focusIsVisible();

        keyboard.press("Enter");
        keyboard.press("Tab");
        assertThat(Keys.hasFocus(page.locator("main select").first())).isTrue();
    }

    private void signsIn() {
        page.locator("#username").waitFor();
        assertThat(Keys.hasFocus(page.locator("#username"))).isTrue();
        keyboard.type("mkb2");
        keys.tabTo(page.locator("#password"));
        keyboard.type(RunningStack.get().password("mkb2"));
        keyboard.press("Enter");
        page.waitForURL("**/aanvragen/nieuw");
    }

    private void looksTheFirmUp() {
        keys.tabTo(owner.field("kvkNumber"));
        keyboard.type("68750110");
        keys.press("Space", page.locator("button[value=zoek]"));
        assertThat(owner.text("main .kb-notice--ok")).contains("Gevonden in het Handelsregister");
        keys.press("Space", page.locator("details.kb-why summary").first());
        assertThat(page.locator("details.kb-why p").first().isVisible()).isTrue();
    }

    private void choosesARole() {
        keys.tabTo(owner.field("role").first());
        keyboard.press("Space");
        keys.focusIsVisible();
        keyboard.press("ArrowDown");
        assertThat(owner.field("role").nth(1).isChecked()).isTrue();
        keys.focusIsVisible();
    }
}

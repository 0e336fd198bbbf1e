package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.FileChooser;
import com.microsoft.playwright.Keyboard;
import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/**
 * Somebody who has nothing but a keyboard; wherever the focus comes by, one can see where it is.
 */
final class Keys implements Hands {

    private static final int STOPS = 120;

    private final Page page;
    private final Keyboard keyboard;

    Keys(Page page) {
        this.page = page;
        this.keyboard = page.keyboard();
        // Asked for with the key press only, the browser now and then opens its own window first.
        page.onFileChooser(chooser -> {});
    }

    @Override
    public void click(Locator target) {
        press("Enter", target);
    }

    @Override
    public void fill(Locator field, String text) {
        tabTo(field);
        keyboard.press("ControlOrMeta+A");
        keyboard.type(text);
    }

    @Override
    public void select(Locator field, String value) {
        tabTo(field);
        keyboard.press("Home");
        for (int option = 0; option < STOPS && !field.inputValue().equals(value); option++) {
            keyboard.press("ArrowDown");
        }
        assertThat(field.inputValue()).isEqualTo(value);
    }

    @Override
    public void choose(Locator buttons, String value) {
        Locator wanted = buttons.and(page.locator("[value='%s']".formatted(value)));
        boolean none = buttons.and(page.locator(":checked")).count() == 0;
        tabTo(none ? buttons.first() : buttons.and(page.locator(":checked")));
        keyboard.press("Space");
        for (int option = 0; option < buttons.count() && !wanted.isChecked(); option++) {
            keyboard.press("ArrowDown");
        }
        assertThat(wanted.isChecked()).isTrue();
    }

    @Override
    public void check(Locator box) {
        press("Space", box);
        assertThat(box.isChecked()).isTrue();
    }

    @Override
    public void send(Locator field, FilePayload file) {
        tabTo(field);
        FileChooser chooser = page.waitForFileChooser(() -> keyboard.press("Space"));
        chooser.setFiles(file);
    }

    void press(String key, Locator target) {
        tabTo(target);
        keyboard.press(key);
    }

    /** Tabs on until the target has the focus. */
    void tabTo(Locator target) {
        target.waitFor();
        for (int stop = 0; stop < STOPS && !hasFocus(target); stop++) {
            keyboard.press("Tab");
            focusIsVisible();
        }
        assertThat(hasFocus(target)).as("%s can be reached", target).isTrue();
    }

    static boolean hasFocus(Locator target) {
        return Boolean.TRUE.equals(target.evaluate("one => one === document.activeElement"));
    }

    void focusIsVisible() {
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

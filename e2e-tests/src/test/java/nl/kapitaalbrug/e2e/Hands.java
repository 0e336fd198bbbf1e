package nl.kapitaalbrug.e2e;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;

/** How somebody works at a page: with a pointer, or with keys alone. */
interface Hands {

    void click(Locator target);

    void fill(Locator field, String text);

    void select(Locator field, String value);

    /** Chooses one of several buttons of the same name. */
    void choose(Locator buttons, String value);

    /** Ticks a box. */
    void check(Locator box);

    void send(Locator field, FilePayload file);

    /** Somebody who points. */
    static Hands pointing(Page page) {
        return new Hands() {

            @Override
            public void click(Locator target) {
                target.click();
            }

            @Override
            public void fill(Locator field, String text) {
                field.fill(text);
            }

            @Override
            public void select(Locator field, String value) {
                field.selectOption(value);
            }

            @Override
            public void choose(Locator buttons, String value) {
                buttons.and(page.locator("[value='%s']".formatted(value))).check();
            }

            @Override
            public void check(Locator box) {
                box.check();
            }

            @Override
            public void send(Locator field, FilePayload file) {
                field.setInputFiles(file);
            }
        };
    }
}

package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import java.util.Map;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

/**
 * A firm that develops technology says how far the rest is, and that a turnover which looks like
 * thousands of euros is right.
 */
class ReadinessJourney {

    private static final Map<String, Browser.Window> WINDOWS =
            Map.of(
                    "breed", Browser.Window.DESKTOP,
                    "smal", Browser.Window.PHONE,
                    "scriptloos", Browser.Window.WITHOUT_SCRIPTS);

    private Applicant owner;
    private Page page;
    private String request;
    private String name;

    @ParameterizedTest
    @ValueSource(strings = {"breed", "smal", "scriptloos"})
    void saysHowFarTheRestIsAndConfirmsASmallAmount(String window) {
        begins(window);
        opens("techniek");
        owner.choose("role", "DEVELOPS");
        owner.save();

        opens("plan");
        assertThat(owner.text("main")).contains("Hoe ver bent u met de rest?");
        level("CUSTOMER").selectOption("6");
        level("RIGHTS").selectOption("1");
        page.locator("main details.kb-why", withTheText("Lees alle stappen: Klanten"))
                .locator("summary")
                .click();
        checks("plan-ontwikkelt");
        owner.save();
        opens("plan");
        assertThat(level("CUSTOMER").inputValue()).isEqualTo("6");
        assertThat(level("TEAM").inputValue()).isEmpty();

        confirmsATurnover();
    }

    @Test
    void whoBuysProvenTechnologyIsNotAsked() {
        begins("smal");
        opens("techniek");
        owner.choose("role", "BUYS_PROVEN");
        owner.save();

        opens("plan");
        assertThat(page.locator("select[name^='readiness/']").count()).isZero();
    }

    private void confirmsATurnover() {
        opens("bedrijf");
        owner.fill("company");
        owner.save();
        opens("cijfers");
        owner.field("income/annualTurnover").fill("1980");
        owner.field("income/personnelCost").fill("0");
        assertThat(tick().count()).isZero();
        owner.save();

        opens("cijfers");
        assertThat(owner.text(".kb-summary")).contains("Bedoelt u duizenden euro");
        checks("cijfers-duizenden");
        tick().check();
        owner.save();
        opens("cijfers");
        assertThat(page.locator(".kb-summary").filter(withText("duizenden")).count()).isZero();
        assertThat(tick().isChecked()).isTrue();

        owner.field("income/annualTurnover").fill("2500");
        owner.save();
        opens("cijfers");
        assertThat(owner.text(".kb-summary")).contains("Bedoelt u duizenden euro");
        assertThat(tick().isChecked()).isFalse();
    }

    private void begins(String window) {
        name = window;
        owner = Applicant.signedIn(WINDOWS.get(window), "mkb2", "/aanvragen");
        page = owner.page();
        request = owner.begin();
    }

    private void opens(String section) {
        owner.open(request + "/" + section);
        page.locator("main form.kb-form").waitFor();
    }

    private void checks(String what) {
        if (name.equals("scriptloos")) {
            PageChecks.fits(page, name + "-" + what);
        } else {
            PageChecks.pass(page, name + "-" + what);
        }
    }

    private Locator level(String dimension) {
        return page.locator("select[name='readiness/%s']".formatted(dimension));
    }

    private Locator tick() {
        return page.locator("input[name='amountsConfirmed/annualTurnover']");
    }

    private static Page.LocatorOptions withTheText(String text) {
        return new Page.LocatorOptions().setHasText(text);
    }

    private static Locator.FilterOptions withText(String text) {
        return new Locator.FilterOptions().setHasText(text);
    }
}

package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import nl.kapitaalbrug.localstack.LocalStack;
import org.junit.jupiter.api.Test;

/** Six questions without signing in, the real answer, and on into a request without retyping. */
class QuickCheckJourney {

    private static final LocalStack STACK = RunningStack.get();

    @Test
    void goesOnIntoARequestWithoutRetyping() {
        Applicant owner = Applicant.at(Browser.Window.DESKTOP);
        Page page = owner.page();
        page.navigate(STACK.publicUrl() + "/");
        PageChecks.pass(page, "check-start");
        fillsIn(page);
        PageChecks.pass(page, "check-uitkomst");

        int open = mayFit(page);
        String before = page.url();
        page.locator(".kb-ask form input:not([type=hidden])").first().fill("900000");
        page.locator(".kb-ask form button[type=submit]").click();
        page.waitForURL(address -> address.contains("/check/") && !address.equals(before));
        assertThat(mayFit(page)).isLessThanOrEqualTo(open);
        assertThat(Applicant.text(page.locator("main form").last())).contains("Wat u verder zei");

        page.locator("main a[href^='/aanvragen/uit-check']").click();
        owner.signIn("mkb2");
        PageChecks.pass(page, "check-verder");
        page.locator("main form button[type=submit]").click();
        page.waitForURL("**/aanvragen/*");

        page.navigate(page.url() + "/investering");
        assertThat(page.locator("[name='spend/MACHINES']").inputValue()).isEqualTo("180.000");
        assertThat(page.locator("[name=place]").inputValue()).isEqualTo("GM0164");
        page.goBack();
        page.navigate(page.url() + "/bedrijf");
        assertThat(page.locator("[name=legalForm]").inputValue()).isEqualTo("BV");
        assertThat(page.locator("[name=employees]").inputValue()).isEqualTo("12");
    }

    @Test
    void goesOnElsewhereWithTheCode() {
        Page page = Browser.open(Browser.Window.DESKTOP);
        page.navigate(STACK.publicUrl() + "/");
        fillsIn(page);
        String code = page.locator("#code .kb-count").innerText();
        String said = page.locator("h1").innerText();

        Page adviser = Browser.open(Browser.Window.PHONE);
        adviser.navigate("/check/code");
        adviser.locator("#v-code").fill("7F3K 92QX");
        adviser.locator("main form button[type=submit]").click();
        adviser.locator(".kb-summary").waitFor();
        PageChecks.pass(adviser, "phone-check-code-onbekend");
        adviser.locator("#v-code").fill(code.toLowerCase(java.util.Locale.ROOT));
        adviser.locator("main form button[type=submit]").click();
        adviser.locator("#past").waitFor();

        assertThat(adviser.locator("h1").innerText()).isEqualTo(said);
        assertThat(adviser.locator("#v-amount").inputValue()).isEqualTo("180.000");
    }

    @Test
    void worksOnAPhoneAndInEnglish() {
        Page page = Browser.open(Browser.Window.PHONE);
        page.navigate("/check");
        PageChecks.pass(page, "phone-check");
        page.locator("main form button[type=submit]").click();
        fillsInTheRest(page);
        PageChecks.pass(page, "phone-check-uitkomst");
        page.navigate(page.url() + "?lang=en");
        PageChecks.pass(page, "phone-check-uitkomst-en");
    }

    @Test
    void worksWithoutScriptsAndSaysWhatIsMissing() {
        Page page = Browser.open(Browser.Window.WITHOUT_SCRIPTS);
        page.navigate("/");
        page.locator("[name=place]").selectOption("ELSEWHERE");
        page.locator("main form[action='/check'] button[type=submit]").click();
        page.locator("[name=amount]").fill("veel");
        page.locator("main form button[type=submit]").click();
        assertThat(page.locator(".kb-summary li").count()).isEqualTo(6);
        assertThat(page.locator("[name=amount]").inputValue()).isEqualTo("veel");

        fillsInTheRest(page);
        assertThat(Applicant.text(page.locator("main")))
                .contains("Wij werken alleen in Overijssel", "in 84 maanden");
    }

    private static int mayFit(Page page) {
        return Integer.parseInt(page.locator("#kan-passen").innerText().replaceAll("[^0-9]", ""));
    }

    private static void fillsIn(Page page) {
        page.locator("[name=place]").selectOption("GM0164");
        page.locator("main form[action='/check'] button[type=submit]").click();
        fillsInTheRest(page);
        assertThat(page.locator("h1").innerText()).contains("passen");
        assertThat(page.locator("#past").innerText()).doesNotContain("(0)");
    }

    private static void fillsInTheRest(Page page) {
        page.locator("[name=sector]").selectOption("C");
        page.locator("[name=legalForm]").selectOption("BV");
        page.locator("[name=spendKind]").selectOption("MACHINES");
        page.locator("[name=aim]").selectOption("AUTOMATION_AND_PRODUCTIVITY");
        page.locator("[name=amount]").fill("€ 180.000");
        page.locator("[name=ownContribution]").fill("36000");
        page.locator("[name=employees]").fill("12");
        page.locator("[name=yearsInBusiness]").fill("8");
        page.locator("[name=ordered][value=NO]").check();
        page.locator("[name=technology][value=BUYS_PROVEN]").check();
        if (page.locator("[name=place]").inputValue().isEmpty()) {
            page.locator("[name=place]").selectOption("GM0164");
        }
        page.locator("main form button[type=submit]").click();
        page.locator("#past").waitFor();
    }
}

package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.BrowserContext;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.Cookie;
import java.util.List;
import org.junit.jupiter.api.Test;

/** Somebody types so long that the session ends, and finds everything back after the login. */
class LateFormJourney {

    @Test
    void findsBackWhatWasTyped() {
        Applicant owner = Applicant.at(Browser.Window.DESKTOP);
        findsBackWhatWasTyped(owner);
        PageChecks.pass(owner.page(), "late-form-back");
        savesIt(owner);
    }

    @Test
    void findsBackWhatWasTypedWithoutScriptsToo() {
        Applicant owner = Applicant.at(Browser.Window.WITHOUT_SCRIPTS);
        findsBackWhatWasTyped(owner);
        savesIt(owner);
    }

    private static void findsBackWhatWasTyped(Applicant owner) {
        Page page = owner.page();
        owner.open("/aanvragen");
        owner.signIn("mkb2");
        String request = owner.begin();
        owner.open(request + "/investering");
        owner.fill("need");
        owner.field("ownContribution").fill("36.000,5x");
        endSession(page);

        owner.next();
        assertThat(owner.heading()).isEqualTo("U was te lang weg");
        PageChecks.picture(page, "late-form-refused");
        page.locator("main a").click();
        signInAgain(page);
        assertThat(page.url()).endsWith(request + "/investering?_kept=1");
        assertThat(owner.text("main .kb-notice--info")).contains("nog niet opgeslagen");
        assertThat(owner.typedIn("ownContribution")).isEqualTo("36.000,5x");
        assertThat(owner.typedIn("spend/MACHINES")).isEqualTo("180000");
        assertThat(page.locator("[name=aims][value=CONTINUITY]").isChecked()).isTrue();
    }

    private static void savesIt(Applicant owner) {
        owner.field("ownContribution").fill("36.000");
        owner.save();
    }

    /** Keycloak still knows the name and asks the password. */
    private static void signInAgain(Page page) {
        page.locator("#password").fill(RunningStack.get().password("mkb2"));
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(RunningStack.get().publicUrl()));
    }

    /** As after half an hour: the browser still has the cookie, the gateway no longer knows it. */
    private static void endSession(Page page) {
        BrowserContext context = page.context();
        Cookie session =
                context.cookies().stream()
                        .filter(cookie -> cookie.name.equals("session"))
                        .findAny()
                        .orElseThrow();
        context.addCookies(
                List.of(
                        new Cookie(session.name, "ZW5kZWQ")
                                .setDomain(session.domain)
                                .setPath(session.path)
                                .setHttpOnly(true)));
    }
}

package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import java.util.Map;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/**
 * From the quick check to the routes, counting every answer: what is typed, chosen or sent. A firm
 * with a bookkeeping gives 25 at most, a sole trader 15.
 */
class AnswersJourney {

    /** How somebody works. */
    enum Way {
        DESK(Browser.Window.DESKTOP),
        PHONE(Browser.Window.PHONE),
        WITHOUT_SCRIPTS(Browser.Window.WITHOUT_SCRIPTS),
        KEYBOARD(Browser.Window.DESKTOP);

        private final Browser.Window window;

        Way(Browser.Window window) {
            this.window = window;
        }
    }

    private static final String FILE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header><fiscalYear>2025</fiscalYear>
            <startDate>2025-01-01</startDate><endDate>2025-12-31</endDate><curCode>EUR</curCode>
            <softwareDesc>Proef</softwareDesc></header><company><companyName>X</companyName>
            <generalLedger>
            <ledgerAccount><accID>1000</accID><accDesc>Bank</accDesc><leadCode>BLimBan</leadCode></ledgerAccount>
            <ledgerAccount><accID>0500</accID><accDesc>Kapitaal</accDesc><leadCode>BEivGok</leadCode></ledgerAccount>
            <ledgerAccount><accID>8000</accID><accDesc>Omzet</accDesc><leadCode>WOmzNoh</leadCode></ledgerAccount>
            </generalLedger>
            <openingBalance>
            <obLine><accID>1000</accID><amnt>250000</amnt><amntTp>D</amntTp></obLine>
            <obLine><accID>0500</accID><amnt>250000</amnt><amntTp>C</amntTp></obLine></openingBalance>
            <transactions><journal><transaction>
            <trLine><accID>1000</accID><amnt>450000</amnt><amntTp>D</amntTp></trLine>
            <trLine><accID>8000</accID><amnt>450000</amnt><amntTp>C</amntTp></trLine></transaction>
            </journal></transactions></company></auditfile>
            """;

    private Applicant owner;
    private Page page;
    private Hands hands;
    private int answers;

    @ParameterizedTest
    @EnumSource(Way.class)
    void aFirmWithABookkeepingGivesTwentyFiveAtMost(Way way) {
        begins(way);
        checks(Map.of("legalForm", "BV", "amount", "180.000", "ownContribution", "36.000"));
        namesTheFirm("68750110");

        opens("cijfers");
        hands.click(page.locator("main a[href$='/cijfers/boekhouding']").first());
        answers++;
        hands.send(
                page.locator("#bestand"),
                new FilePayload(
                        "2025.xaf", "application/xml", FILE.getBytes(StandardCharsets.UTF_8)));
        hands.click(page.locator("form[enctype] button[type=submit]"));
        hands.click(page.locator("button[value=neem]"));
        page.waitForURL(address -> address.endsWith("/cijfers"));
        assertThat(owner.text("main")).contains("Uit uw boekhouding van 2025");
        choose("defaultEvent", "nee");
        fill("income/taxPaid", "12.000");
        fill("income/scheduledRepayment", "9.000");
        saves();
        opens("plan");
        choose("market/marketProof", "CUSTOMERS_BUY");
        fill("effect/upliftPercent", "12");
        saves();
        opens("groep");
        choose("group/ties", "NONE");
        choose("aid/aidReceived", "nee");
        saves();
        opens("bijzonderheden");
        fill("security/lendingValue", "90.000");
        fill("security/existingPledges", "0");
        choose("security/suretyWilling", "ja");
        choose("security/sharesWilling", "nee");
        choose("preparation/wbsoDeclaration", "nee");
        choose("preparation/energyListAsset", "nee");
        choose("preparation/environmentListAsset", "nee");
        saves();

        isComplete("bv-" + way.name().toLowerCase(Locale.ROOT).replace('_', '-'), way);
        assertThat(answers).as("answers of a firm").isLessThanOrEqualTo(25);
        sends();
    }

    @ParameterizedTest
    @EnumSource(
            value = Way.class,
            names = {"PHONE", "WITHOUT_SCRIPTS", "KEYBOARD"})
    void aSoleTraderGivesFifteenAtMostAndNoFile(Way way) {
        begins(way);
        checks(Map.of("legalForm", "EENMANSZAAK", "amount", "40.000", "ownContribution", "5.000"));
        namesTheFirm("69599084");

        opens("cijfers");
        choose("source", "SELF");
        fill("statementDate", "31-12-2025");
        fill("income/annualTurnover", "185.000");
        fill("income/ebit", "46.000");
        choose("defaultEvent", "nee");
        saves();
        opens("bijzonderheden");
        saves();

        isComplete("zzp-" + way.name().toLowerCase(Locale.ROOT).replace('_', '-'), way);
        assertThat(answers).as("answers of a sole trader").isLessThanOrEqualTo(15);
        sends();
    }

    private void begins(Way way) {
        owner = Applicant.at(way.window);
        page = owner.page();
        hands = way == Way.KEYBOARD ? new Keys(page) : Hands.pointing(page);
        answers = 0;
    }

    /** The quick check, and on into a request with what it knows. */
    private void checks(Map<String, String> firm) {
        owner.open("/check");
        select("place", "GM0164");
        select("sector", "C");
        select("legalForm", firm.get("legalForm"));
        select("spendKind", "MACHINES");
        select("aim", "AUTOMATION_AND_PRODUCTIVITY");
        fill("amount", firm.get("amount"));
        fill("ownContribution", firm.get("ownContribution"));
        choose("ordered", "NO");
        choose("technology", "BUYS_PROVEN");
        hands.click(page.locator("main form .kb-actions button").last());
        page.locator("#past").waitFor();

        hands.click(page.locator("main a[href*='/aanvragen/uit-check']").first());
        owner.signIn("mkb2");
        assertThat(owner.text("main")).contains("looptijd van 84 maanden");
        hands.click(page.locator("main form button[type=submit]"));
        owner.requestPath();
    }

    private void namesTheFirm(String number) {
        opens("bedrijf");
        fill("kvkNumber", number);
        hands.click(page.locator("button[value=zoek]"));
        assertThat(owner.text("main .kb-notice--ok")).contains("Gevonden in het Handelsregister");
        saves();
    }

    private void opens(String section) {
        hands.click(page.locator(".kb-tasks__link[href$='/%s']".formatted(section)));
        page.waitForURL("**/" + section);
    }

    private void saves() {
        hands.click(page.locator("main .kb-actions button.utrecht-button--primary-action"));
        page.waitForURL("**gemeld=opgeslagen");
    }

    private void isComplete(String name, Way way) {
        assertThat(page.locator(".kb-tasks li").allInnerTexts().subList(0, 7))
                .allSatisfy(task ->
                        assertThat(task).containsAnyOf("Klaar", "Hoeft niet bij dit bedrag"));
        Locator notAsked = page.locator(".kb-known details > summary");
        assertThat(notAsked.innerText()).contains("Wat wij u niet hoefden te vragen");
        hands.click(notAsked);
        assertThat(owner.text(".kb-known")).contains("Uit het Handelsregister");
        if (way == Way.WITHOUT_SCRIPTS) {
            PageChecks.picture(page, "antwoorden-" + name);
        } else {
            PageChecks.pass(page, "antwoorden-" + name);
        }
        page.reload();
    }

    private void sends() {
        hands.click(page.locator("main .utrecht-button--primary-action"));
        page.waitForURL("**/controleren");
        hands.click(page.locator("main button.utrecht-button--primary-action"));
        page.waitForURL("**/verzonden");
        String id = page.url().replaceFirst(".*/aanvragen/([^/]+)/.*", "$1");
        RequestsApi.await(() -> routes(id) ? id : null);
    }

    private boolean routes(String id) {
        owner.open("/aanvragen/" + id);
        return page.locator("#past").count() == 1;
    }

    private void fill(String name, String text) {
        answers++;
        hands.fill(owner.field(name), text);
    }

    private void select(String name, String value) {
        answers++;
        hands.select(owner.field(name), value);
    }

    private void choose(String name, String value) {
        answers++;
        hands.choose(owner.field(name), value);
    }
}

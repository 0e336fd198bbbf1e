package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.nio.charset.StandardCharsets;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;

/** From an audit file to figures in the request, in a browser with and without scripts. */
class BookkeepingJourney {

    /** How somebody looks at it. */
    enum View {
        DESK(Browser.Window.DESKTOP),
        PHONE(Browser.Window.PHONE),
        WITHOUT_SCRIPTS(Browser.Window.WITHOUT_SCRIPTS);

        private final Browser.Window window;

        View(Browser.Window window) {
            this.window = window;
        }

        Browser.Window window() {
            return window;
        }
    }

    private static final String FILE =
            """
            <?xml version="1.0" encoding="UTF-8"?>
            <auditfile xmlns="http://www.auditfiles.nl/XAF/3.2"><header><fiscalYear>2024</fiscalYear>
            <startDate>2024-01-01</startDate><endDate>2024-12-31</endDate><curCode>EUR</curCode>
            <softwareDesc>Proef</softwareDesc></header><company><companyName>X</companyName>
            <generalLedger>
            <ledgerAccount><accID>1000</accID><accDesc>Bank</accDesc><leadCode>BLimBan</leadCode></ledgerAccount>
            <ledgerAccount><accID>0500</accID><accDesc>Kapitaal</accDesc><leadCode>BEivGok</leadCode></ledgerAccount>
            <ledgerAccount><accID>8000</accID><accDesc>Omzet</accDesc><leadCode>WOmzNoh</leadCode></ledgerAccount>
            <ledgerAccount><accID>4900</accID><accDesc>Diverse kosten</accDesc></ledgerAccount>
            </generalLedger>
            <openingBalance>
            <obLine><accID>1000</accID><amnt>20000</amnt><amntTp>D</amntTp></obLine>
            <obLine><accID>0500</accID><amnt>20000</amnt><amntTp>C</amntTp></obLine></openingBalance>
            <transactions><journal><transaction>
            <trLine><accID>1000</accID><amnt>450000</amnt><amntTp>D</amntTp></trLine>
            <trLine><accID>8000</accID><amnt>450000</amnt><amntTp>C</amntTp></trLine></transaction><transaction>
            <trLine><accID>4900</accID><amnt>390000</amnt><amntTp>D</amntTp></trLine>
            <trLine><accID>1000</accID><amnt>%s</amnt><amntTp>C</amntTp></trLine></transaction>
            </journal></transactions></company></auditfile>
            """;

    @ParameterizedTest
    @EnumSource(View.class)
    void aFileBecomesFiguresOfTheRequest(View view) {
        Applicant owner = Applicant.at(view.window);
        Page page = owner.page();
        String shot = view.name().toLowerCase(java.util.Locale.ROOT).replace('_', '-');
        owner.open("/aanvragen");
        owner.signIn("mkb2");
        String request = owner.begin();
        owner.open(request + "/cijfers");
        page.locator("main a[href$='/cijfers/boekhouding']").first().click();
        passes(view, page, "boekhouding-leeg-" + shot);

        send(page, "389000");
        assertThat(owner.text(".kb-summary")).contains("Een boeking klopt niet", "(regel ");
        passes(view, page, "boekhouding-geweigerd-" + shot);

        send(page, "390000");
        assertThat(owner.text("main")).contains("Het boekjaar 2024 is gelezen", "4900");
        passes(view, page, "boekhouding-plaatsen-" + shot);
        page.locator("button[value=plaats]").click();
        page.locator("button[value=neem]").waitFor();
        assertThat(owner.text("main")).contains("€ 450.000", "€ 60.000");
        page.locator("main details > summary").last().click();
        passes(view, page, "boekhouding-" + shot);

        page.locator("button[value=neem]").click();
        page.waitForURL(address -> address.endsWith("/cijfers"));
        assertThat(owner.typedIn("income/ebit")).isEqualTo("60.000");
        assertThat(owner.typedIn("balance/equity")).isEqualTo("80.000");

        owner.field("income/ebit").fill("50.000");
        page.locator("main .kb-actions button").first().click();
        assertThat(owner.text(".kb-summary")).contains("Schrijf op waarom");
        passes(view, page, "boekhouding-reden-" + shot);
        owner.field("correctionReason").fill("Kosten van een ander jaar");
        owner.save();
    }

    @Test
    void nobodyElseCanSendAFile() {
        Applicant owner = Applicant.at(Browser.Window.DESKTOP);
        owner.open("/aanvragen");
        owner.signIn("mkb2");
        String request = owner.begin();
        Applicant other = Applicant.at(Browser.Window.DESKTOP);
        other.open("/aanvragen");
        other.signIn("mkb");

        assertThat(other.page().navigate(request + "/cijfers/boekhouding").status()).isEqualTo(404);
    }

    /** The accessibility check needs scripts; the other views ran it on the same pages. */
    private static void passes(View view, Page page, String name) {
        if (view == View.WITHOUT_SCRIPTS) {
            PageChecks.picture(page, name);
        } else {
            PageChecks.pass(page, name);
        }
    }

    private static void send(Page page, String lastAmount) {
        page.locator("#bestand")
                .setInputFiles(
                        new FilePayload(
                                "2024.xaf",
                                "application/xml",
                                FILE.formatted(lastAmount).getBytes(StandardCharsets.UTF_8)));
        Applicant.sendsFile(page);
    }
}

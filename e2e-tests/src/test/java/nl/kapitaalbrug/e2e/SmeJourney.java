package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.Response;
import org.junit.jupiter.api.Test;

/**
 * An SME owner comes with a plan, is told with every reason which routes fit, and takes the request
 * back. Every page on the way is checked.
 */
class SmeJourney {

    private static final String LOAN_WITH_SMALL_CREDIT =
            "bank-bedrijfslening--bmkb-starters-klein-krediet";

    private final Applicant owner = Applicant.at(Browser.Window.DESKTOP);
    private final Page page = owner.page();

    @Test
    void findsRoutesWithReasonsAndWithdraws() {
        readsThePublicPages();
        signsInAndBegins();
        fillsIn();
        checksAndSends();
        readsTheAssessment();
        readsTheRoutes();
        readsOneRoute();
        readsTheSameInEnglish();
        withdraws();
        signsOut();
    }

    private void readsThePublicPages() {
        for (String path : new String[] {"hulp", "privacy", "toegankelijkheid", "model"}) {
            owner.open("/" + path);
            PageChecks.pass(page, "sme-" + path);
        }
        owner.open("/");
        PageChecks.pass(page, "sme-start");
        DocsPicture.keep(page, "start-page");
    }

    private void signsInAndBegins() {
        owner.passesTheCheck();
        owner.signIn("mkb2");
        assertThat(owner.heading()).isEqualTo("Nieuwe aanvraag");
        PageChecks.pass(page, "sme-nieuw");
        owner.open("/aanvragen");
        PageChecks.pass(page, "sme-lijst");
        Response missing = page.navigate("/aanvragen/die-er-niet-is");
        assertThat(missing.status()).isEqualTo(404);
        PageChecks.pass(page, "sme-niet-gevonden");

        owner.open("/aanvragen");
        owner.next();
        owner.next();
        owner.requestPath();
        PageChecks.pass(page, "sme-onderdelen");
    }

    private void fillsIn() {
        owner.next();
        looksTheFirmUp();
        owner.save();
        owner.next();
        mistypesAnAmount();
        owner.save();
        for (String section : owner.sections().stream().skip(2).toList()) {
            owner.next();
            owner.fill(section);
            PageChecks.pass(page, "sme-" + section);
            owner.save();
        }
        PageChecks.pass(page, "sme-onderdelen-klaar");
    }

    private void looksTheFirmUp() {
        owner.field("kvkNumber").fill("68750110");
        page.locator("button[value=zoek]").click();

        assertThat(owner.text("main .kb-notice--ok")).contains("Gevonden in het Handelsregister");
        assertThat(owner.typedIn("name")).isEqualTo("Test BV Donald");
        assertThat(owner.typedIn("legalForm")).isEqualTo("BV");
        assertThat(owner.typedIn("sector")).isEqualTo("C");
        assertThat(owner.typedIn("startDate")).isEqualTo("1-1-2015");
        assertThat(owner.typedIn("employees")).isEqualTo("12");
        PageChecks.pass(page, "sme-company");
    }

    private void mistypesAnAmount() {
        owner.fill("need");
        PageChecks.pass(page, "sme-need");
        owner.field("ownContribution").fill("veel");
        owner.next();

        Locator summary = page.locator(".kb-summary");
        assertThat(summary.innerText())
                .contains("Eén antwoord klopt nog niet", "Schrijf het bedrag als 250.000");
        assertThat(summary.evaluate("one => one === document.activeElement")).isEqualTo(true);
        assertThat(page.title()).startsWith("Fout: Wat u nodig hebt");
        assertThat(owner.heading()).isEqualTo("Wat u nodig hebt");
        assertThat(owner.typedIn("ownContribution")).isEqualTo("veel");
        assertThat(owner.typedIn("spend/MACHINES")).isEqualTo("180000");
        assertThat(page.locator("[name=aims][value=CONTINUITY]").isChecked()).isTrue();
        PageChecks.pass(page, "sme-need-fout");

        summary.locator("a").click();
        assertThat(owner.field("ownContribution").evaluate("one => one === document.activeElement"))
                .isEqualTo(true);
        owner.field("ownContribution").fill("36.000");
    }

    private void checksAndSends() {
        owner.next();
        assertThat(owner.heading()).isEqualTo("Controleer uw antwoorden");
        assertThat(owner.text("main"))
                .contains("Test BV Donald", "€ 180.000", "€ 144.000", "Uit het Handelsregister");
        PageChecks.pass(page, "sme-controleren");

        owner.next();
        assertThat(owner.heading()).isEqualTo("Uw aanvraag is verstuurd");
        String reference = owner.text(".kb-count");
        PageChecks.pass(page, "sme-verstuurd");

        owner.next();
        assertThat(owner.heading()).contains(reference);
        owner.awaitRoutes();
    }

    private void readsTheAssessment() {
        Locator assessment = page.locator("section[aria-labelledby=beoordeling]");
        assertThat(assessment.locator(".kb-triptych").innerText())
                .contains("Risico", "Zekerheid")
                .containsPattern("Indicatieve klasse [A-G]");
        assertThat(page.locator("#kant-techniek").innerText())
                .contains("Techniek", "Bewezen door de leverancier");
        assessment.locator("summary").click();
        assertThat(Applicant.text(assessment.locator("table")))
                .contains("Solvabiliteit", "37,4%", "Liquiditeit");
    }

    private void readsTheRoutes() {
        assertThat(owner.text("#past")).matches("Past nu \\([1-9][0-9]*\\)");
        assertThat(owner.text("#kan-passen")).matches("Kan passen \\([1-9][0-9]*\\)");
        assertThat(owner.text("#past-niet")).matches("Past nu niet \\([1-9][0-9]*\\)");
        Locator route = owner.route(LOAN_WITH_SMALL_CREDIT);
        assertThat(page.locator("section[aria-labelledby=past] article").count()).isPositive();
        assertThat(route.locator(".kb-route__head").innerText())
                .contains("BMKB voor starters en kleine kredieten", "Past");

        assertThat(page.locator("main section").last().innerText())
                .startsWith("Praat met een mens");
        assertThat(page.locator("main .kb-card").last().getAttribute("class"))
                .contains("kb-card--person");
        assertThat(Applicant.text(page.locator(".kb-card--person").last()))
                .containsPattern("0[0-9 -]{9,}|Telefoonnummer niet bekend");
        PageChecks.pass(page, "sme-uitkomst");
        page.locator("section[aria-labelledby=past-niet] > details > summary").click();
        PageChecks.pass(page, "sme-uitkomst-alles");
    }

    private void readsOneRoute() {
        owner.openRoute(LOAN_WITH_SMALL_CREDIT);

        assertThat(owner.heading()).contains("BMKB voor starters en kleine kredieten");
        Locator criteria = page.locator("section[aria-labelledby=punten] table");
        assertThat(criteria.locator("tbody tr").count()).isGreaterThan(5);
        assertThat(criteria.locator("a[href^='https://']").count()).isPositive();
        assertThat(owner.text("section[aria-labelledby=blad] table"))
                .contains("€ 180.000", "€ 36.000", "€ 144.000")
                .contains("€ 108.000", "€ 97.200", "€ 4.590", "€ 27.000", "€ 12.960");
        PageChecks.pass(page, "sme-weg");

        page.locator("main a[href$='#wegen']").click();
        owner.awaitRoutes();
    }

    private void readsTheSameInEnglish() {
        String path = owner.requestPath();
        String routes = owner.text("#past").replaceAll("\\D", "");
        page.locator("header a[hreflang=en]").click();

        page.locator("html[lang=en]").waitFor();
        assertThat(owner.requestPath()).isEqualTo(path);
        assertThat(owner.text("#past")).isEqualTo("Fits now (%s)".formatted(routes));
        assertThat(owner.text("main"))
                .contains("The assessment", "BMKB for starters and small credits")
                .contains("Talk to a person");
        PageChecks.pass(page, "sme-uitkomst-en");

        page.locator("header a[hreflang=nl]").click();
        page.locator("html[lang=nl]").waitFor();
        assertThat(owner.requestPath()).isEqualTo(path);
        DocsPicture.keep(page, "request-page");
    }

    private void withdraws() {
        page.locator("main a[href$='/intrekken']").click();
        assertThat(owner.heading()).isEqualTo("Aanvraag intrekken");
        PageChecks.pass(page, "sme-intrekken");

        owner.next();
        page.waitForURL("**/aanvragen/*gemeld=ingetrokken");
        assertThat(owner.text("main")).contains("Uw aanvraag is ingetrokken.");
        assertThat(owner.heading()).contains("Ingetrokken op");
        assertThat(owner.text("main .utrecht-button--primary-action")).isEqualTo("Nieuwe aanvraag");
        PageChecks.pass(page, "sme-ingetrokken");
        owner.open("/aanvragen");
        assertThat(page.locator(".kb-tasks li").first().innerText()).contains("Ingetrokken");
    }

    private void signsOut() {
        owner.signOut();
        page.locator("header a[href='/aanvragen']").first().waitFor();
        assertThat(page.locator("header").innerText()).contains("Inloggen");

        owner.open("/aanvragen");
        assertThat(page.locator("#password").isVisible()).isTrue();
    }
}

package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Download;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.FilePayload;
import java.awt.image.BufferedImage;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.List;
import java.util.UUID;
import java.util.stream.Stream;
import javax.imageio.ImageIO;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.SampleCase;
import org.junit.jupiter.api.Test;

/** An adviser and an accountant help an owner; a financier sees the firm while that is allowed. */
class SharingJourney {

    private static final RequestsApi API =
            new RequestsApi(DemoSession.signIn(RunningStack.get(), "mkb2"));

    @Test
    void anAdviserFillsInAndTheOwnerSends() {
        String path = draft();
        Applicant owner = Applicant.signedIn(Browser.Window.DESKTOP, "mkb2", path + "/mensen");
        PageChecks.pass(owner.page(), "mensen-leeg");
        String link = invite(owner, 0, "Voorbeeldkantoor");
        PageChecks.pass(owner.page(), "mensen");
        PageChecks.fitsInEnglish(owner.page(), "mensen");

        Applicant adviser = Applicant.signedIn(Browser.Window.PHONE, "adviseur", link);
        PageChecks.pass(adviser.page(), "phone-uitnodiging");
        PageChecks.fitsInEnglish(adviser.page(), "phone-uitnodiging");
        adviser.next();
        adviser.page().waitForURL("**" + path);
        assertThat(adviser.text("main")).contains("U helpt als adviseur");
        PageChecks.pass(adviser.page(), "phone-adviseur");
        adviser.open(path + "/investering");
        adviser.page().locator("[name=tenor]").fill("72");
        adviser.save();
        adviser.page().locator("form[action$='/overdragen'] button").click();
        assertThat(adviser.text("main")).contains("krijgt bericht");
        adviser.open("/aanvragen");
        assertThat(adviser.text("main")).contains("Aanvragen waaraan u meedoet");

        RequestsApi.await(() -> {
            owner.open("/berichten");
            return owner.text("main").contains("klaar om te controleren") ? owner : null;
        });
        PageChecks.pass(owner.page(), "berichten");
        PageChecks.fitsInEnglish(owner.page(), "berichten");
        owner.open(path + "/controleren");
        assertThat(owner.text("main")).contains("72", "Ingevuld door uw adviseur");
        owner.next();
        owner.page().waitForURL("**/verzonden");
        RequestsApi.await(() -> {
            adviser.open(path);
            return adviser.page().locator("#past").count() == 1 ? adviser : null;
        });
        assertThat(adviser.text("main")).contains("U kijkt mee als adviseur");
        PageChecks.pass(adviser.page(), "phone-adviseur-uitkomst");
        assertThat(adviser.page().navigate(path + "/verloop").status()).isEqualTo(200);
        PageChecks.pass(adviser.page(), "phone-verloop");
        PageChecks.fitsInEnglish(adviser.page(), "phone-verloop");

        owner.open(path + "/mensen");
        owner.page().locator("form[action$='/einde'] button").first().click();
        owner.page().waitForURL("**gemeld=gestopt");
        assertThat(adviser.page().navigate(path + "/verloop").status()).isEqualTo(404);
        assertThat(adviser.page().navigate(path).status()).isEqualTo(404);
    }

    @Test
    void anAccountantConfirmsTheFiguresOnly() {
        String path = draft();
        Applicant owner = Applicant.signedIn(Browser.Window.PHONE, "mkb2", path + "/mensen");
        PageChecks.pass(owner.page(), "phone-mensen");
        owner.page().locator("#onderdeel").selectOption("FINANCES");
        String link = invite(owner, 1, "");

        Applicant accountant = Applicant.signedIn(Browser.Window.DESKTOP, "mkb", link);
        accountant.next();
        accountant.page().waitForURL("**" + path);
        PageChecks.pass(accountant.page(), "onderdeel");
        accountant.page().locator("form[action$='/bevestigen'] button").click();
        accountant.page().waitForURL("**gemeld=bevestigd");
        assertThat(accountant.text("main")).contains("U bevestigde dit onderdeel");
        accountant.open(path + "/bedrijf");
        assertThat(accountant.page().locator("[name=name]").inputValue()).isEmpty();

        owner.open(path + "/mensen");
        assertThat(owner.text("main")).contains("Onderdeel bevestigd op");
        PageChecks.pass(owner.page(), "phone-mensen-bevestigd");
    }

    @Test
    void consentShowsTheFirmAndItsWithdrawalHidesItAtOnce() {
        String path = "/aanvragen/" + submitted();
        Applicant owner = Applicant.signedIn(Browser.Window.DESKTOP, "mkb2", path + "/toestemming");
        PageChecks.pass(owner.page(), "toestemming-leeg");
        owner.page().locator("#financier").selectOption("qredits");
        owner.page().locator("#doel-identity").check();
        owner.page().locator("button[value=geef]").click();
        owner.page().waitForURL("**gemeld=gegeven");
        PageChecks.pass(owner.page(), "toestemming");
        PageChecks.fitsInEnglish(owner.page(), "toestemming");

        Applicant financier = Applicant.signedIn(Browser.Window.PHONE, "financier", "/dossiers");
        PageChecks.pass(financier.page(), "phone-dossiers");
        String dossier = path.replace("/aanvragen", "/dossiers");
        financier.open(dossier);
        assertThat(financier.text("main")).contains("KvK-nummer");
        PageChecks.pass(financier.page(), "phone-dossier");

        owner.open(path + "/toestemming");
        assertThat(owner.text("main")).contains("Laatst bekeken op");
        owner.page().locator("button[value=stop]").first().click();
        owner.page().waitForURL("**gemeld=ingetrokken");
        assertThat(financier.page().navigate(dossier).status()).isEqualTo(404);
    }

    @Test
    void aDocumentIsSeenByItsOwnConsentAndTellsNothingHidden() throws IOException {
        String secret = "geheim-" + UUID.randomUUID();
        String path = "/aanvragen/" + submitted();
        Applicant owner = Applicant.signedIn(Browser.Window.DESKTOP, "mkb2", path + "/documenten");
        owner.page().locator("#soort").selectOption("TEST_REPORT");
        owner.page()
                .locator("#bestand")
                .setInputFiles(new FilePayload("foto.jpg", "image/jpeg", photo(secret)));
        owner.page().locator("form[enctype] button[type=submit]").click();
        owner.page().waitForURL(address -> address.contains("?"));
        assertThat(owner.text("main")).contains("Het document is ontvangen", "Gecontroleerd");
        owner.open(path + "/toestemming");
        owner.page().locator("#financier").selectOption("qredits");
        owner.page().locator("#doel-documents").check();
        owner.page().locator("button[value=geef]").click();
        owner.page().waitForURL("**gemeld=gegeven");

        Applicant financier =
                Applicant.signedIn(
                        Browser.Window.PHONE, "financier", path.replace("/aanvragen", "/dossiers"));
        PageChecks.pass(financier.page(), "phone-dossier-documenten");
        Download copy =
                financier
                        .page()
                        .waitForDownload(
                                () -> financier.page().locator("main a[download]").click());

        byte[] seen = Files.readAllBytes(copy.path());
        assertThat(new String(seen, StandardCharsets.ISO_8859_1)).doesNotContain(secret);
        assertThat(ImageIO.read(new ByteArrayInputStream(seen)).getWidth()).isEqualTo(30);
        assertThat(copy.suggestedFilename()).doesNotContain("foto");
    }

    /** A photo with a comment in it, as cameras write. */
    private static byte[] photo(String comment) throws IOException {
        ByteArrayOutputStream plain = new ByteArrayOutputStream();
        ImageIO.write(new BufferedImage(30, 20, BufferedImage.TYPE_INT_RGB), "jpeg", plain);
        byte[] words = comment.getBytes(StandardCharsets.US_ASCII);
        ByteArrayOutputStream photo = new ByteArrayOutputStream();
        photo.write(plain.toByteArray(), 0, 2);
        photo.write(new byte[] {(byte) 0xFF, (byte) 0xFE, 0, (byte) (2 + words.length)});
        photo.write(words);
        photo.write(plain.toByteArray(), 2, plain.size() - 2);
        return photo.toByteArray();
    }

    @Test
    void mailsHoldALinkAndNothingElseOfTheRequest() {
        String id = submitted();
        String reference = API.get(id).body().path("reference").asString();

        List<String> found =
                RequestsApi.await(() -> {
                    List<String> mails = mails(id);
                    return mails.isEmpty() ? null : mails;
                });

        assertThat(found)
                .allMatch(mail -> mail.contains("To: mkb2@kapitaalbrug.example"))
                .noneMatch(mail -> mail.contains(reference) || mail.contains("Test BV"));
    }

    @Test
    void everythingAboutAPersonCanBeTakenAlongAndIsErasedOnlyWhenConfirmed() {
        Applicant phone = Applicant.signedIn(Browser.Window.PHONE, "adviseur", "/mijn-gegevens");
        PageChecks.pass(phone.page(), "phone-mijn-gegevens");
        Page page = Applicant.signedIn(Browser.Window.ENGLISH, "adviseur", "/mijn-gegevens").page();
        page.navigate("/mijn-gegevens?lang=en");
        Download copy = page.waitForDownload(() -> page.locator("main a[download]").click());
        assertThat(copy.suggestedFilename()).isEqualTo("kapitaalbrug-gegevens.json");
        page.locator("form[action='/mijn-gegevens/wissen'] button").click();
        assertThat(page.locator(".kb-summary").innerText()).contains("Tick that you are sure.");
        PageChecks.pass(page, "english-mijn-gegevens-fout");
    }

    /** The same page in English, and back. */
    private static String invite(Applicant owner, int kind, String label) {
        Page page = owner.page();
        page.locator("#soort-" + kind).check();
        page.locator("#naam").fill(label);
        owner.next();
        page.waitForURL("**gemeld=uitgenodigd");
        return page.locator("main a[href*='/uitnodiging/']").getAttribute("href");
    }

    private static String draft() {
        return "/aanvragen/" + started().id();
    }

    private static String submitted() {
        return API.submit(started()).id();
    }

    private static RequestsApi.Request started() {
        return API.draft(SampleCase.all().getFirst(), "sharing-" + UUID.randomUUID());
    }

    private static List<String> mails(String id) {
        try (Stream<Path> files = Files.list(RunningStack.mails())) {
            return files.map(SharingJourney::read).filter(mail -> mail.contains(id)).toList();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}

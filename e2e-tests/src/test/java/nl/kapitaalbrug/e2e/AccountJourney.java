package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.Optional;
import java.util.UUID;
import java.util.regex.MatchResult;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import org.junit.jupiter.api.Test;

/** Somebody registers, begins a request, has everything erased and removes the account. */
class AccountJourney {

    private static final Pattern LINK =
            Pattern.compile("https?://[^\\s\"]+/login-actions/action-token[^\\s\"]+");

    private final String name = "j" + UUID.randomUUID().toString().substring(0, 12);
    private final String mail = name + "@example.nl";
    private final String word = UUID.randomUUID().toString();
    private final Applicant person = Applicant.at(Browser.Window.PHONE);
    private final Page page = person.page();

    @Test
    void comesAndGoesAndLeavesNothing() {
        registers();
        assertThat(person.begin()).startsWith("/aanvragen/");

        person.open("/mijn-gegevens");
        page.locator("#zeker").check();
        page.locator("form[action='/mijn-gegevens/wissen'] button").click();
        assertThat(person.heading()).startsWith("Uw gegevens");
        PageChecks.pass(page, "phone-gewist");
        page.locator("button[formaction$='daarna=account']").click();
        page.waitForURL("**/account-verwijderen");
        PageChecks.pass(page, "phone-account-verwijderen");

        person.next();
        signsIn();
        PageChecks.picture(page, "phone-account-zeker");
        page.locator("#kc-submit").click();
        assertThat(page.locator("body").innerText()).contains("Uw account is verwijderd");

        person.open("/aanvragen");
        signsIn();
        assertThat(page.locator("body").innerText())
                .contains("Gebruikersnaam of wachtwoord ongeldig");
    }

    private void registers() {
        person.open("/aanvragen");
        page.locator("#kc-registration a").click();
        page.locator("#kc-register-form").waitFor();
        PageChecks.picture(page, "phone-registreren");
        page.locator("[name=username]").fill(name);
        page.locator("[name=email]").fill(mail);
        page.locator("[name=firstName]").fill("Proef");
        page.locator("[name=lastName]").fill("Persoon");
        page.locator("input[type=submit]").click();
        String link =
                RequestsApi.await(() -> {
                    try (Stream<Path> mails = Files.list(RunningStack.mails())) {
                        return mails.map(AccountJourney::read)
                                .filter(text -> text.contains(mail))
                                .map(AccountJourney::link)
                                .flatMap(Optional::stream)
                                .findFirst()
                                .orElse(null);
                    } catch (IOException e) {
                        throw new UncheckedIOException(e);
                    }
                });
        page.navigate(link);
        page.locator("#password-new").fill(word);
        page.locator("#password-confirm").fill(word);
        page.locator("input[type=submit], button[type=submit]").last().click();
        page.waitForURL(address -> address.startsWith(RunningStack.get().publicUrl()));
    }

    private void signsIn() {
        page.locator("#username").fill(name);
        page.locator("#password").fill(word);
        page.locator("#kc-login").click();
    }

    /** Lines of a mail end with "=" when they go on, and "=3D" is an equals sign (RFC 2045). */
    private static Optional<String> link(String mail) {
        String text = mail.replace("=\r\n", "").replace("=\n", "").replace("=3D", "=");
        return LINK.matcher(text).results().map(MatchResult::group).findFirst();
    }

    private static String read(Path file) {
        try {
            return Files.readString(file);
        } catch (IOException e) {
            return "";
        }
    }
}

package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** The trade register does not help: the applicant types what it would have said, and goes on. */
class RegisterFaultJourney {

    private final Applicant owner = Applicant.at(Browser.Window.DESKTOP);
    private final Page page = owner.page();

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    90002903 | Het Handelsregister antwoordt nu niet. Vul de gegevens zelf in.
                    12345678 | Dit nummer staat niet in het Handelsregister.
                    """)
    void goesOnWithWhatTheApplicantTypes(String number, String said) {
        owner.open("/aanvragen/nieuw");
        owner.signIn("mkb2");
        owner.begin();
        owner.next();

        owner.field("kvkNumber").fill(number);
        owner.field("name").fill("Slagerij De Vries");
        page.locator("button[value=zoek]").click();
        assertThat(owner.text("main .kb-notice--warning")).contains(said);
        assertThat(owner.typedIn("name")).isEqualTo("Slagerij De Vries");
        PageChecks.pass(page, "register-" + number);

        owner.field("legalForm").selectOption("EENMANSZAAK");
        owner.field("sector").selectOption("C");
        owner.field("startDate").fill("1-4-2019");
        owner.field("employees").fill("3");
        owner.save();
        assertThat(Applicant.text(page.locator(".kb-tasks li").first())).contains("Klaar");
        owner.open(owner.requestPath() + "/controleren");
        assertThat(owner.text("main dl"))
                .contains(number, "Slagerij De Vries", "Eenmanszaak", "1 april 2019")
                .doesNotContain("Uit het Handelsregister");
        PageChecks.pass(page, "register-controleren-" + number);
    }
}

package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Page;
import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.time.Duration;
import java.time.Instant;
import java.util.Optional;
import org.junit.jupiter.api.Test;

/** A request that lies still: the owner is asked, says why with one click, and goes on later. */
class LeavingJourney {

    private final Applicant owner = Applicant.at(Browser.Window.PHONE);
    private final Page page = owner.page();

    @Test
    void isAskedSaysWhyAndGoesOn() {
        owner.open("/aanvragen");
        owner.signIn("mkb2");
        String request = owner.begin();
        liesStillFor(Duration.ofDays(30), request.replaceFirst(".*/", ""));

        RequestsApi.await(() -> asked(request) ? request : null);
        owner.open("/berichten");
        page.locator("main a[href='%s/verder']".formatted(request)).first().click();
        assertThat(owner.heading()).isEqualTo("Wilt u verder met uw aanvraag?");
        PageChecks.pass(page, "verder");

        page.locator("main button[value=TOO_MUCH_WORK]").click();
        assertThat(owner.text("main .kb-notice--ok")).contains("Het is te veel werk");
        PageChecks.pass(page, "verder-gezegd");
        assertThat(page.locator("main .utrecht-button--primary-action").getAttribute("href"))
                .isEqualTo(request + "/mensen");

        owner.open(request + "/investering");
        owner.fill("need");
        owner.save();
        assertThat(page.locator("main a[href$='/verder']").count()).isZero();
        owner.open(request + "/verder");
        assertThat(page.url()).endsWith(request);
    }

    private boolean asked(String request) {
        owner.open(request);
        return page.locator("main a[href$='/verder']").count() == 1;
    }

    /** As if nobody had touched it since. */
    private static void liesStillFor(Duration time, String id) {
        String uri =
                Optional.ofNullable(System.getenv("MONGODB_URI"))
                        .orElse("mongodb://127.0.0.1:" + RunningStack.get().ports().mongo());
        try (MongoClient client = MongoClients.create(uri)) {
            client.getDatabase("kapitaalbrug-applicant-service")
                    .getCollection("financingRequests")
                    .updateOne(
                            Filters.eq("_id", id),
                            Updates.set("changedAt", Instant.now().minus(time)));
        }
    }
}

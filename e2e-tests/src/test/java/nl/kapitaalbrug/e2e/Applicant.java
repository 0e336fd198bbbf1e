package nl.kapitaalbrug.e2e;

import static org.assertj.core.api.Assertions.assertThat;

import com.microsoft.playwright.Locator;
import com.microsoft.playwright.Page;
import com.microsoft.playwright.options.WaitForSelectorState;
import java.util.List;
import java.util.Map;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kapitaalbrug.localstack.SampleCase;
import tools.jackson.databind.JsonNode;

/**
 * A person who asks for money, at a browser window: what that person does, not what comes of it.
 */
final class Applicant {

    private static final Pattern DAY = Pattern.compile("([0-9]{4})-0?([0-9]+)-0?([0-9]+)");
    private static final Pattern MONTH = Pattern.compile("([0-9]{4})-0?([0-9]+)");
    private static final Pattern SAVED =
            Pattern.compile(".*/aanvragen/[0-9A-Za-z-]+\\?gemeld=opgeslagen");

    private final Page page;
    private final SampleCase plan;

    private Applicant(Page page, SampleCase plan) {
        this.page = page;
        this.plan = plan;
    }

    /** Somebody with the plan of the metal firm that buys a robot cell. */
    static Applicant at(Browser.Window window) {
        SampleCase plan =
                SampleCase.all().stream()
                        .filter(one -> one.id().equals("robot-cell"))
                        .findAny()
                        .orElseThrow();
        return new Applicant(Browser.open(window), plan);
    }

    /** Somebody who opened a page and signed in for it. */
    static Applicant signedIn(Browser.Window window, String user, String path) {
        Applicant person = at(window);
        person.open(path);
        person.signIn(user);
        return person;
    }

    Page page() {
        return page;
    }

    void open(String path) {
        page.navigate(path);
    }

    /** Fills in Keycloak's own page, which must be in sight. */
    void signIn(String user) {
        page.locator("#username").fill(user);
        page.locator("#password").fill(RunningStack.get().password(user));
        page.locator("#kc-login").click();
        page.waitForURL(address -> address.startsWith(RunningStack.get().publicUrl()));
    }

    void signOut() {
        page.locator("form[action='/logout'] button").click();
    }

    /** Clicks the one thing that the page wants to be done next. */
    void next() {
        page.locator("main .utrecht-button--primary-action").click();
    }

    /** Sends a form with a file, and waits for the page to which that leads. */
    static void sendsFile(Page page) {
        page.waitForResponse(
                answer ->
                        answer.request().resourceType().equals("document")
                                && answer.url().contains("?")
                                && answer.ok(),
                () -> page.locator("form[enctype] button[type=submit]").first().click());
        page.waitForLoadState();
    }

    /** From the first page straight to a request, past the quick check. */
    void passesTheCheck() {
        page.locator("main a[href='/aanvragen/nieuw']").click();
    }

    /** Sends a form of the way and waits until the task list says that it is saved. */
    void save() {
        next();
        page.waitForURL(SAVED);
    }

    /** Begins a request: from the page that says what is needed to the task list. */
    String begin() {
        open("/aanvragen/nieuw");
        next();
        return requestPath();
    }

    /** The address of the request that the page is about. */
    String requestPath() {
        Pattern path = Pattern.compile("/aanvragen/(?!nieuw)[0-9A-Za-z-]{8,}");
        page.locator("main h1").waitFor();
        page.waitForURL(address -> path.matcher(address).find());
        Matcher found = path.matcher(page.url());
        assertThat(found.find()).as(page.url()).isTrue();
        return found.group();
    }

    /** The sections of the form, in order. */
    List<String> sections() {
        return List.copyOf(plan.sections().keySet());
    }

    /** Fills in one section as the plan says, without sending it. */
    void fill(String section) {
        page.locator("main form.kb-form [name=basis]")
                .waitFor(new Locator.WaitForOptions().setState(WaitForSelectorState.ATTACHED));
        unfold();
        plan.sections().get(section).properties().forEach(this::answer);
    }

    /** Shows the questions that concern few. */
    void unfold() {
        Locator folded = page.locator("main details.kb-folded:not([open]) > summary");
        while (folded.count() > 0) {
            folded.first().click();
        }
    }

    private void answer(Map.Entry<String, JsonNode> answer) {
        answer(answer.getKey(), answer.getValue());
    }

    private void answer(String name, JsonNode answer) {
        if (answer.isObject()) {
            answer.properties()
                    .forEach(part -> answer(name + "/" + part.getKey(), part.getValue()));
        } else if (name.equals("aims")) {
            choose("mainAim", answer.path(0).asString());
            answer.values().stream().skip(1).forEach(aim -> choose(name, aim.asString()));
        } else if (answer.isArray()) {
            answer.forEach(one -> choose(name, one.asString()));
        } else {
            single(name, answer);
        }
    }

    private void single(String name, JsonNode answer) {
        Locator field = field(name);
        if (answer.isNull() && field.count() == 0) {
            return; // not asked of this firm
        }
        String type = field.first().getAttribute("type");
        if (type == null) {
            field.selectOption(answer.asString());
        } else if (type.equals("radio")) {
            choose(name, choice(answer));
        } else if (!answer.isNull()) {
            field.fill(typed(answer));
        }
    }

    private static String choice(JsonNode answer) {
        if (answer.isNull()) {
            return "onbekend";
        }
        if (answer.isBoolean()) {
            return answer.asBoolean() ? "ja" : "nee";
        }
        return answer.asString();
    }

    private static String typed(JsonNode answer) {
        Matcher day = DAY.matcher(answer.asString());
        if (day.matches()) {
            return "%s-%s-%s".formatted(day.group(3), day.group(2), day.group(1));
        }
        Matcher month = MONTH.matcher(answer.asString());
        return month.matches()
                ? "%s-%s".formatted(month.group(2), month.group(1))
                : answer.asString();
    }

    void choose(String name, String value) {
        page.locator("main input[name='%s'][value='%s']".formatted(name, value)).check();
    }

    /** The field or fields of that name in the form. */
    Locator field(String name) {
        return page.locator("main [name='%s']".formatted(name));
    }

    /** What stands in a field. */
    String typedIn(String name) {
        return field(name).inputValue();
    }

    /** The text of a part of the page, once that part is there. */
    String text(String selector) {
        return text(page.locator(selector).first());
    }

    /** The same; spaces that keep an amount on one line are read as any other. */
    static String text(Locator part) {
        return part.innerText().replace('\u00a0', ' ');
    }

    String heading() {
        return text("main h1");
    }

    /** Opens the request page and waits until its routes are there. */
    void awaitRoutes() {
        page.locator("#past").waitFor();
    }

    /** The card of a route by the ids of its instruments. */
    Locator route(String id) {
        return page.locator("article[aria-labelledby='weg-%s']".formatted(id));
    }

    /** Opens the page with every point of a route. */
    void openRoute(String id) {
        route(id).locator("a[href$='/wegen/%s']".formatted(id)).click();
        page.locator("#punten").waitFor();
    }
}

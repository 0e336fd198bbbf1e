package nl.kapitaalbrug.localstack;

import java.net.http.HttpResponse;
import java.util.HashMap;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.keycloak.admin.KeycloakAdmin;
import nl.kapitaalbrug.keycloak.admin.NewUser;
import nl.kapitaalbrug.keycloak.server.KeycloakServer;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Makes the demo users and loads the sample cases, each once for the data in a folder. The cases go
 * through the public API, as any client's do.
 */
final class DemoData {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String PROVIDER = "qredits";
    private static final String PROVIDER_NAME = "Qredits (voorbeeld)";

    /** Raised when loading does more than before, so that older data get it too. */
    private static final String SAMPLES = "samples-2";

    /** Raised when there are more users than before. */
    private static final String USERS = "users-2";

    private static final int TRIES = 10;
    private static final int STALE = 412;
    private static final String REQUESTS = "/api/applicant/v1/financing-requests";

    private final LocalStack stack;
    private final StackOptions options;
    private final LocalDirectory home;
    private final Progress progress;

    DemoData(LocalStack stack, StackOptions options, LocalDirectory home, Progress progress) {
        this.stack = stack;
        this.options = options;
        this.home = home;
        this.progress = progress;
    }

    void load() {
        if (!home.isDone(USERS)) {
            makeUsers();
            home.markDone(USERS);
            progress.step("The demo users are made");
        }
        if (!home.isDone("organisations")) {
            makeOrganisations();
            home.markDone("organisations");
        }
        if (options.samples() && !home.isDone(SAMPLES)) {
            int cases = loadCases();
            home.markDone(SAMPLES);
            progress.step("%d sample cases are loaded".formatted(cases));
        }
        announceSynthetic();
    }

    private KeycloakAdmin admin() {
        return KeycloakAdmin.signIn(
                "http://localhost:" + stack.ports().keycloak(),
                KeycloakServer.REALM,
                home.secret("keycloak.admin"));
    }

    /** The financier acts for an organisation whose instruments stand in the catalogue. */
    private void makeOrganisations() {
        try (KeycloakAdmin admin = admin()) {
            String organisation =
                    admin.ensureOrganisation(PROVIDER, PROVIDER_NAME, PROVIDER + ".example");
            admin.addMember(
                    organisation,
                    admin.userId(DemoUser.FINANCIER.username())
                            .orElseThrow(() -> new StackException("The financier is not there.")));
        }
    }

    /** The applicant service does it by itself, a few a second; said once. */
    private void announceSynthetic() {
        if (options.synthetic() && !home.isDone("synthetic")) {
            home.markDone("synthetic");
            progress.step("300 synthetic needs are loaded in the background, in half a minute");
        }
    }

    private void makeUsers() {
        try (KeycloakAdmin admin = admin()) {
            for (DemoUser user : DemoUser.values()) {
                admin.ensureUser(
                        new NewUser(
                                user.username(),
                                user.username() + "@kapitaalbrug.example",
                                "Demo",
                                user.username(),
                                stack.password(user.username()),
                                Set.of(user.role())));
            }
        }
    }

    private int loadCases() {
        Map<String, DemoSession> sessions = new HashMap<>();
        int loaded = 0;
        for (SampleCase sample : SampleCase.all()) {
            DemoSession session =
                    sessions.computeIfAbsent(
                            sample.owner(), owner -> DemoSession.signIn(stack, owner));
            load(session, sample);
            loaded++;
        }
        return loaded;
    }

    private void load(DemoSession session, SampleCase sample) {
        // the key makes a repeated load after an interrupted start find the same request
        Draft draft =
                Draft.of(
                        session.send(
                                "POST",
                                REQUESTS,
                                Map.of("Idempotency-Key", SampleCase.startKey(sample.id())),
                                "{}"),
                        sample.id());
        if (draft.status().equals("DRAFT")) {
            draft = fillIn(session, sample, draft);
        }
        if (sample.publish() && draft.status().equals("SUBMITTED")) {
            publish(session, sample, draft);
        }
    }

    private static Draft fillIn(DemoSession session, SampleCase sample, Draft started) {
        Draft draft = started;
        for (Map.Entry<String, JsonNode> section : sample.sections().entrySet()) {
            draft =
                    Draft.of(
                            session.send(
                                    "PUT",
                                    REQUESTS + "/" + draft.id() + "/sections/" + section.getKey(),
                                    Map.of("If-Match", draft.tag()),
                                    section.getValue().toString()),
                            sample.id() + " " + section.getKey());
        }
        if (!sample.submit()) {
            return draft;
        }
        return Draft.of(
                session.send(
                        "POST",
                        REQUESTS + "/" + draft.id() + "/submission",
                        Map.of("If-Match", draft.tag(), "Idempotency-Key", "submit-" + sample.id()),
                        "{}"),
                sample.id() + " submission");
    }

    /** The request moves on by itself when it is matched: then with the version that came of it. */
    private static void publish(DemoSession session, SampleCase sample, Draft submitted) {
        String path = REQUESTS + "/" + submitted.id();
        Draft draft = submitted;
        for (int i = 0; i < TRIES; i++) {
            HttpResponse<String> answer =
                    session.send(
                            "PUT",
                            path + "/publication",
                            Map.of("If-Match", draft.tag()),
                            "{\"published\": true}");
            if (answer.statusCode() != STALE) {
                Draft.of(answer, sample.id() + " publication");
                return;
            }
            draft = Draft.of(session.get(path), sample.id());
        }
        throw new StackException(
                "The sample case %s kept changing while it was published.".formatted(sample.id()));
    }

    /** A request as the API answers it. */
    private record Draft(String id, String status, String tag) {

        static Draft of(HttpResponse<String> response, String what) {
            if (response.statusCode() >= 300) {
                throw new StackException(
                        "The sample case %s was refused: HTTP %d %s"
                                .formatted(what, response.statusCode(), response.body()));
            }
            JsonNode body = JSON.readTree(response.body());
            return new Draft(
                    body.path("id").asString(),
                    body.path("status").asString(),
                    response.headers().firstValue("ETag").orElse("*"));
        }
    }
}

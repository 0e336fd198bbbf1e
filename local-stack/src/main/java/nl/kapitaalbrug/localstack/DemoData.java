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
        if (!home.isDone("users")) {
            makeUsers();
            home.markDone("users");
            progress.step("The demo users are made");
        }
        if (!home.isDone("organisations")) {
            makeOrganisations();
            home.markDone("organisations");
        }
        if (options.samples() && !home.isDone("samples")) {
            int cases = loadCases();
            home.markDone("samples");
            progress.step("%d sample cases are loaded".formatted(cases));
        }
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
        if (!draft.status().equals("DRAFT")) {
            return;
        }
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
        if (sample.submit()) {
            Draft.of(
                    session.send(
                            "POST",
                            REQUESTS + "/" + draft.id() + "/submission",
                            Map.of(
                                    "If-Match",
                                    draft.tag(),
                                    "Idempotency-Key",
                                    "submit-" + sample.id()),
                            "{}"),
                    sample.id() + " submission");
        }
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

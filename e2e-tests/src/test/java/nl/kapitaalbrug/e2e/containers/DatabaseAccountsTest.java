package nl.kapitaalbrug.e2e.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * The script that makes the replica set and the accounts, run by Node against a stand-in for the
 * shell of MongoDB that knows its rules of access.
 */
class DatabaseAccountsTest {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> PARTS =
            List.of("gateway", "applicant", "assessment", "financing");

    @TempDir Path folder;
    private final Map<String, String> passwords = new HashMap<>();

    @BeforeEach
    void makePasswords() {
        passwords.put("MONGO_ADMIN_PASSWORD", "admin-1");
        for (String part : PARTS) {
            passwords.put(
                    "MONGO_" + part.toUpperCase(java.util.Locale.ROOT) + "_PASSWORD", part + "-1");
        }
    }

    @Test
    void makesTheReplicaSetAndOneAccountPerPart() throws Exception {
        Script.Result result = runScript();

        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(state().at("/replicaSet/members/0/host").asString()).isEqualTo("mongo:27017");
        assertThat(state().path("accounts").propertyNames())
                .containsExactlyInAnyOrder(
                        "admin.kapitaalbrug-admin",
                        "gateway.gateway",
                        "applicant.applicant",
                        "assessment.assessment",
                        "financing.financing");
        for (String part : PARTS) {
            assertThat(roles(part))
                    .isEqualTo("[{\"role\":\"readWrite\",\"db\":\"%s\"}]".formatted(part));
        }
    }

    @Test
    void changesNothingWhenItRunsAgain() throws Exception {
        runScript();
        JsonNode first = state().path("accounts");

        Script.Result again = runScript();

        assertThat(again.exit()).as(again.output()).isZero();
        assertThat(again.output()).doesNotContain("made");
        assertThat(state().path("accounts")).isEqualTo(first);
    }

    @Test
    void takesOverNewPasswordsOfParts() throws Exception {
        runScript();
        passwords.put("MONGO_FINANCING_PASSWORD", "financing-2");

        assertThat(runScript().exit()).isZero();
        assertThat(state().path("accounts").path("financing.financing").path("pwd").asString())
                .isEqualTo("financing-2");
    }

    @Test
    void goesOnWhereAnEarlierRunWasCutOff() throws Exception {
        passwords.remove("MONGO_ASSESSMENT_PASSWORD");
        Script.Result cutOff = runScript();
        makePasswords();

        Script.Result result = runScript();

        assertThat(cutOff.exit()).isNotZero();
        assertThat(cutOff.output()).contains("MONGO_ASSESSMENT_PASSWORD is missing");
        assertThat(result.exit()).as(result.output()).isZero();
        assertThat(state().path("accounts").propertyNames()).hasSize(5);
    }

    @Test
    void failsWithAnotherPasswordOfTheAdministrator() throws Exception {
        runScript();
        passwords.put("MONGO_ADMIN_PASSWORD", "admin-2");

        Script.Result result = runScript();

        assertThat(result.exit()).isNotZero();
        assertThat(result.output()).contains("requires authentication");
    }

    private Script.Result runScript() throws IOException, InterruptedException {
        return Script.run(
                folder,
                passwords,
                "node",
                Path.of("src/test/resources/mongosh-stand-in.js").toAbsolutePath().toString(),
                Checkout.ROOT.resolve("deploy/mongo/init.js").toString(),
                folder.resolve("state.json").toString());
    }

    private JsonNode state() throws IOException {
        return JSON.readTree(Files.readString(folder.resolve("state.json")));
    }

    private String roles(String part) throws IOException {
        return state().path("accounts").path(part + "." + part).path("roles").toString();
    }
}

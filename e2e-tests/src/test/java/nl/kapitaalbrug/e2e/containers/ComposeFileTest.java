package nl.kapitaalbrug.e2e.containers;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;

/** docker-compose.yml keeps its promises, and each promise can be seen to break. */
class ComposeFileTest {

    private static final String YAML = Checkout.text("docker-compose.yml");

    @Test
    void keepsItsPromises() {
        ComposeFile file = ComposeFile.parse(YAML);

        assertThat(violations(YAML)).isEmpty();
        assertThat(file.parts())
                .extracting(part -> part.getKey())
                .containsAll(SecretRules.PROGRAMS)
                .contains("mongo", "mongo-init", "keycloak", "login", "kvk", "mail");
    }

    @ParameterizedTest
    @MethodSource("planted")
    void seesABrokenPromise(String there, String instead, String violation) {
        assertThat(YAML).contains(there);

        assertThat(violations(YAML.replace(there, instead)))
                .anySatisfy(found -> assertThat(found).contains(violation));
    }

    static List<Arguments> planted() {
        List<Arguments> planted = new ArrayList<>();
        planted.addAll(plantedWiring());
        planted.addAll(plantedSecrets());
        planted.addAll(plantedRights());
        return planted;
    }

    private static List<Arguments> plantedWiring() {
        return List.of(
                Arguments.of(
                        "test: [CMD, healthcheck, smtp, \"8095\"]",
                        "test: []",
                        "mail has no health check"),
                Arguments.of(
                        "test: [CMD, healthcheck, smtp, \"8095\"]",
                        "test: [CMD, \"true\"]",
                        "mail has a health check that cannot fail"),
                Arguments.of(
                        "portal: {condition: service_healthy}",
                        "portal: {condition: service_started}",
                        "gateway does not wait for health"),
                Arguments.of(
                        "depends_on:\n      keycloak: {condition: service_healthy}",
                        "depends_on: [keycloak]",
                        "login waits for a start"),
                Arguments.of(
                        "mongo-init: {condition: service_completed_successfully}",
                        "mongo-init: {condition: service_healthy}",
                        "waits for the wrong thing of mongo-init"),
                Arguments.of(
                        "command: [start, --optimized, --import-realm]",
                        "command: [bash, -c, sleep 30; exec start]",
                        "keycloak waits for a fixed time"),
                Arguments.of("127.0.0.1:8080:8080", "8080:8080", "gateway publishes"),
                Arguments.of(
                        "networks: [data]",
                        "networks: [data]\n    ports: [\"127.0.0.1:27017:27017\"]",
                        "mongo publishes"),
                Arguments.of(
                        "data: {internal: true}", "data: {}", "the network data has a way out"),
                Arguments.of("networks: [register]\n", "\n", "kvk is in the default network"),
                Arguments.of(
                        "networks: [identity, services, data, register, mail]",
                        "networks: [identity, services, data, mail]",
                        "applicant-service cannot reach kvk"));
    }

    private static List<Arguments> plantedSecrets() {
        return List.of(
                Arguments.of(
                        "${CLIENT_GATEWAY_SECRET:?run deploy/make-env}",
                        "${CLIENT_GATEWAY_SECRET:-secret}",
                        "gateway may start without CLIENT_GATEWAY_SECRET"),
                Arguments.of(
                        "KC_BOOTSTRAP_ADMIN_PASSWORD: ${KEYCLOAK_ADMIN_PASSWORD:?run deploy/make-env}",
                        "KC_BOOTSTRAP_ADMIN_PASSWORD: admin",
                        "keycloak has a value for KC_BOOTSTRAP_ADMIN_PASSWORD"),
                Arguments.of(
                        "${KVK_API_KEY:?run deploy/make-env}",
                        "${KVK_OTHER_KEY:?run deploy/make-env}",
                        "are not those of .env.example"),
                Arguments.of(
                        "KAPITAALBRUG_GATEWAY_PUBLICURL: ",
                        "KAPITAALBRUG_GATEWAY_URL: ",
                        "gateway is told KAPITAALBRUG_GATEWAY_URL, which no setting reads"),
                Arguments.of(
                        "KAPITAALBRUG_SECURITY_AUDIENCE: portal",
                        "LANG: C.UTF-8",
                        "portal is not told KAPITAALBRUG_SECURITY_AUDIENCE"),
                Arguments.of(
                        "${SAMPLES_ENABLED:-false}",
                        "${SAMPLES_ENABLED:-true}",
                        "applicant-service takes samples unasked"),
                Arguments.of(
                        "SERVER_ADDRESS: 0.0.0.0",
                        "KAPITAALBRUG_GATEWAY_TOUR: http://portal:8090",
                        "gateway signs people in as demo users"),
                Arguments.of(
                        "KAPITAALBRUG_ASSESSMENT_SECRET: ",
                        "OTHER_SECRET: ",
                        "keycloak is not told all that the realm file needs"),
                Arguments.of(
                        "KAPITAALBRUG_SMTP_HOST: mail",
                        "KAPITAALBRUG_SMTP_SERVER: mail",
                        "keycloak is told more than the realm file reads"),
                Arguments.of(
                        "27017/financing?replicaSet=kapitaalbrug&authSource=financing",
                        "27017/applicant?replicaSet=kapitaalbrug&authSource=financing",
                        "financing-service uses another's account or database"),
                Arguments.of(
                        "mongodb://gateway:${MONGO_GATEWAY_PASSWORD:?run deploy/make-env}@",
                        "mongodb://",
                        "gateway has no account of its own"));
    }

    private static List<Arguments> plantedRights() {
        return List.of(
                Arguments.of("read_only: true", "read_only: false", "can change its own files"),
                Arguments.of("cap_drop: [ALL]", "cap_drop: [CHOWN]", "keeps capabilities"),
                Arguments.of("[\"no-new-privileges:true\"]", "[]", "can gain privileges"),
                Arguments.of("user: \"999:999\"", "user: \"0:0\"", "mongo has no numeric user"),
                Arguments.of("mem_limit: 512m", "cpus: 1", "gateway has no limit of memory"),
                Arguments.of("pids_limit: 256", "cpus: 1", "has no limit of processes"),
                Arguments.of("restart: unless-stopped", "init: true", "has no restart policy"),
                Arguments.of(
                        "./deploy/mongo/start:/opt/kapitaalbrug/start:ro",
                        "/var/run/docker.sock:/var/run/docker.sock",
                        "mongo mounts /var/run/docker.sock"),
                Arguments.of("mongo:8.0.20-noble", "mongo:8", "mongo runs the unpinned image"),
                Arguments.of(
                        "nginx:1.30.4-alpine", "nginx:latest", "login runs the unpinned image"),
                Arguments.of("target: stand-in", "target: standin", "kvk is built to standin"),
                Arguments.of(
                        "{MODULE: portal}", "{MODULE: gateway}", "portal is built from another"));
    }

    private static List<String> violations(String yaml) {
        ComposeFile file = ComposeFile.parse(yaml);
        List<String> violations = new ArrayList<>(WiringRules.violations(file));
        violations.addAll(SecretRules.violations(file));
        violations.addAll(HardeningRules.violations(file));
        return violations;
    }
}

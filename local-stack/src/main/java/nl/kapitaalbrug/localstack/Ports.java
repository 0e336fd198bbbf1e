package nl.kapitaalbrug.localstack;

import java.io.IOException;
import java.net.InetAddress;
import java.net.ServerSocket;
import java.util.LinkedHashMap;
import java.util.Map;

/**
 * The ports of the stack, all on the loopback address.
 *
 * @param offset added to each
 */
public record Ports(int offset) {

    private static final int MANAGEMENT = 1_000;

    /** The only door for people. */
    public int gateway() {
        return 8080 + offset;
    }

    /** Keycloak, to which a browser is sent to sign in. */
    public int keycloak() {
        return 8081 + offset;
    }

    int keycloakManagement() {
        return keycloak() + MANAGEMENT;
    }

    int portal() {
        return 8090 + offset;
    }

    int applicant() {
        return 8091 + offset;
    }

    int assessment() {
        return 8092 + offset;
    }

    int financing() {
        return 8093 + offset;
    }

    int kvk() {
        return 8094 + offset;
    }

    int mail() {
        return 8095 + offset;
    }

    int tour() {
        return 8096 + offset;
    }

    /** The database, for tests that look behind the doors. */
    public int mongo() {
        return 27117 + offset;
    }

    /** The port for health and metrics of a service that listens on the given port. */
    static int management(int port) {
        return port + MANAGEMENT;
    }

    /** Where people find the product. */
    public String publicUrl() {
        return "http://localhost:" + gateway();
    }

    /** Who issues tokens. */
    String issuer() {
        return "http://localhost:" + keycloak() + "/realms/kapitaalbrug";
    }

    private Map<String, Integer> all() {
        Map<String, Integer> ports = new LinkedHashMap<>();
        ports.put("the gateway", gateway());
        ports.put("Keycloak", keycloak());
        ports.put("the portal", portal());
        ports.put("applicant-service", applicant());
        ports.put("assessment-service", assessment());
        ports.put("financing-service", financing());
        ports.put("the KvK stand-in", kvk());
        ports.put("the mail stand-in", mail());
        ports.put("the guided tour", tour());
        ports.put("the database", mongo());
        new LinkedHashMap<>(ports)
                .forEach((name, port) -> ports.put("the health of " + name, management(port)));
        return ports;
    }

    /** Whether no other program holds one of the ports now. */
    public boolean areFree() {
        return all().values().stream().allMatch(Ports::isFree);
    }

    /** Refuses with one sentence when another program holds one of the ports. */
    void requireFree() {
        all().forEach((name, port) -> {
            if (!isFree(port)) {
                throw new StackException(
                        "Port %d, which %s needs, is in use by another program."
                                        .formatted(port, name)
                                + " Stop that program, or use"
                                + " ./run --port-offset 1000.");
            }
        });
    }

    private static boolean isFree(int port) {
        try (ServerSocket socket = new ServerSocket(port, 1, InetAddress.getLoopbackAddress())) {
            return socket.isBound();
        } catch (IOException e) {
            return false;
        }
    }
}

package nl.kapitaalbrug.keycloak.server;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.List;
import java.util.Map;

/**
 * How one server runs.
 *
 * @param data folder for its database and log; what is in it survives a restart
 * @param port port on the loopback address
 * @param adminPassword password of {@code admin} in the master realm; counts at the first start
 * @param publicUrl address of the gateway as browsers see it, without a slash at the end
 * @param clientSecrets secret per client of the realm; counts at the first start
 * @param smtpPort port of the mail server on this machine
 */
public record KeycloakSettings(
        Path data,
        int port,
        String adminPassword,
        String publicUrl,
        Map<String, String> clientSecrets,
        int smtpPort) {

    /** The clients of the realm that have a secret. */
    public static final List<String> CLIENTS_WITH_SECRET =
            List.of("gateway", "applicant-service", "assessment-service", "financing-service");

    public KeycloakSettings {
        data = data.toAbsolutePath();
        clientSecrets = Map.copyOf(clientSecrets);
        for (String client : CLIENTS_WITH_SECRET) {
            if (clientSecrets.getOrDefault(client, "").length() < 20) {
                throw new IllegalArgumentException(
                        "The client (%s) needs a secret of at least 20 characters"
                                .formatted(client));
            }
        }
    }

    Map<String, String> environment() {
        Map<String, String> variables = new HashMap<>();
        variables.put("KC_BOOTSTRAP_ADMIN_USERNAME", "admin");
        variables.put("KC_BOOTSTRAP_ADMIN_PASSWORD", adminPassword);
        variables.put("KAPITAALBRUG_PUBLIC_URL", publicUrl);
        variables.put("KAPITAALBRUG_SMTP_PORT", String.valueOf(smtpPort));
        for (String client : CLIENTS_WITH_SECRET) {
            String shortName =
                    client.replaceFirst("-service$", "").toUpperCase(java.util.Locale.ROOT);
            variables.put("KAPITAALBRUG_" + shortName + "_SECRET", clientSecrets.get(client));
        }
        return variables;
    }

    @Override
    public String toString() {
        return "KeycloakSettings[data=%s, port=%d]".formatted(data, port);
    }
}

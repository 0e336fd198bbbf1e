package nl.kapitaalbrug.financing.matching;

import java.net.http.HttpResponse;
import java.util.List;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.financing.FinancingApplication;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import nl.kapitaalbrug.support.run.RunningApplication;
import org.jspecify.annotations.Nullable;

/** The service on a free port with real tokens and without the threads of the relay. */
public final class RunningService extends RunningApplication {

    private static final String NAME = "financing-service";

    private final TestIssuer issuer;

    private RunningService(TestIssuer issuer, List<String> settings) {
        super(FinancingApplication.class, settings);
        this.issuer = issuer;
    }

    public static RunningService start(String database, TestIssuer issuer) {
        return new RunningService(
                issuer,
                List.of(
                        "--kapitaalbrug.mongo.uri=" + MongoForTests.uri(),
                        "--kapitaalbrug.mongo.database=" + database,
                        "--kapitaalbrug.security.issuer=" + issuer.issuer(),
                        "--kapitaalbrug.client.secret=a-secret-of-the-test",
                        "--kapitaalbrug.services.applicant=http://localhost:1",
                        "--kapitaalbrug.outbox.sweep-interval=0s"));
    }

    public int deliver(String client, String messageId, String type, Object data) {
        return deliver(issuer.serviceToken(client, NAME), client, messageId, type, data);
    }

    public HttpResponse<String> read(
            String path, @Nullable String subject, Role role, String language) {
        String token = subject == null ? null : issuer.userToken(subject, NAME, role);
        return readWith(token, path, language);
    }
}

package nl.kapitaalbrug.assessment.passport;

import java.net.http.HttpResponse;
import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.AssessmentApplication;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import nl.kapitaalbrug.support.run.RunningApplication;
import org.jspecify.annotations.Nullable;

/** The service on a free port with real tokens. */
final class RunningService extends RunningApplication {

    private static final String NAME = "assessment-service";
    private static final String SENDER = "applicant-service";

    private final TestIssuer issuer;

    private RunningService(TestIssuer issuer, List<String> settings) {
        super(AssessmentApplication.class, settings);
        this.issuer = issuer;
    }

    static RunningService start(
            String database, TestIssuer issuer, String financing, String... more) {
        return new RunningService(
                issuer,
                Stream.concat(
                                Stream.of(
                                        "--kapitaalbrug.mongo.uri=" + MongoForTests.uri(),
                                        "--kapitaalbrug.mongo.database=" + database,
                                        "--kapitaalbrug.security.issuer=" + issuer.issuer(),
                                        "--kapitaalbrug.client.secret=a-secret-of-the-test",
                                        "--kapitaalbrug.seal.secret=" + "only-in-tests-".repeat(3),
                                        "--kapitaalbrug.services.financing=" + financing),
                                Stream.of(more))
                        .toList());
    }

    int deliver(String messageId, String type, Object data) {
        return deliver(issuer.serviceToken(SENDER, NAME), SENDER, messageId, type, data);
    }

    HttpResponse<String> read(String path, @Nullable String subject) {
        String token = subject == null ? null : issuer.userToken(subject, NAME, Role.APPLICANT);
        return readWith(token, path, "nl");
    }
}

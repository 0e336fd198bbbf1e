package nl.kapitaalbrug.assessment.passport;

import static org.assertj.core.api.Assertions.assertThat;

import java.net.http.HttpRequest;
import java.net.http.HttpResponse;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.concurrent.locks.LockSupport;
import java.util.function.BooleanSupplier;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.AssessmentApplication;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.keycloak.Role;
import nl.kapitaalbrug.keycloak.TestIssuer;
import nl.kapitaalbrug.support.run.RunningApplication;
import org.jspecify.annotations.Nullable;

/** The service on a free port with real tokens. */
public final class RunningService extends RunningApplication {

    private static final String NAME = "assessment-service";
    private static final String SENDER = "applicant-service";

    private final TestIssuer issuer;

    private RunningService(TestIssuer issuer, List<String> settings) {
        super(AssessmentApplication.class, settings);
        this.issuer = issuer;
    }

    /** Starts it with that neighbour. */
    public static RunningService start(
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

    /** Delivers a message of the applicant service. */
    public int deliver(String messageId, String type, Object data) {
        return deliver(issuer.serviceToken(SENDER, NAME), SENDER, messageId, type, data);
    }

    /** Reads as an applicant. */
    public HttpResponse<String> read(String path, @Nullable String subject) {
        String token = subject == null ? null : issuer.userToken(subject, NAME, Role.APPLICANT);
        return readWith(token, path, "nl");
    }

    /** Reads as somebody with these roles. */
    public HttpResponse<String> readAs(String subject, String path, Role... roles) {
        return readWith(issuer.userToken(subject, NAME, roles), path, "nl");
    }

    /**
     * Calls as somebody with these roles.
     *
     * @param headers names and values in turn
     */
    public HttpResponse<String> call(
            Caller caller, String method, String path, String body, String... headers) {
        HttpRequest.Builder request =
                HttpRequest.newBuilder(address(path))
                        .header("Content-Type", "application/json")
                        .header(
                                "Authorization",
                                "Bearer "
                                        + issuer.userToken(caller.subject(), NAME, caller.roles()))
                        .method(method, HttpRequest.BodyPublishers.ofString(body));
        return send((headers.length == 0 ? request : request.headers(headers)).build());
    }

    /** Somebody with roles. */
    public record Caller(String subject, Role... roles) {}

    /** Waits until that holds. */
    public static void waitUntil(BooleanSupplier condition) {
        Instant deadline = Instant.now().plus(Duration.ofSeconds(20));
        while (!condition.getAsBoolean()) {
            assertThat(Instant.now()).as("deadline").isBefore(deadline);
            LockSupport.parkNanos(Duration.ofMillis(20).toNanos());
        }
    }
}

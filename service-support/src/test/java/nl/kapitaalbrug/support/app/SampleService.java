package nl.kapitaalbrug.support.app;

import com.mongodb.MongoTimeoutException;
import java.time.Duration;
import java.util.List;
import java.util.UUID;
import java.util.concurrent.CopyOnWriteArrayList;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import nl.kapitaalbrug.support.inbox.MessageHandler;
import nl.kapitaalbrug.support.inbox.Received;
import nl.kapitaalbrug.support.outbox.OutboxCollection;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.problem.SecurityProblems;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;
import org.springframework.boot.SpringBootConfiguration;
import org.springframework.boot.autoconfigure.EnableAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.http.MediaType;
import org.springframework.http.ResponseEntity;
import org.springframework.security.config.annotation.web.builders.HttpSecurity;
import org.springframework.security.config.http.SessionCreationPolicy;
import org.springframework.security.web.SecurityFilterChain;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** Has one endpoint for each way in which a call can go wrong. */
@SpringBootConfiguration
@EnableAutoConfiguration
class SampleService {

    /** A body with rules. */
    record ThingBody(String name, @Nullable Integer count) implements Checked {
        @Override
        public void check(Violations violations) {
            violations.at("/count").between(count, 1, 10);
        }
    }

    record Ping(int count) {}

    @Bean
    SecurityFilterChain chain(HttpSecurity http, SecurityProblems problems) {
        return http.csrf(csrf -> csrf.disable())
                .sessionManagement(
                        session -> session.sessionCreationPolicy(SessionCreationPolicy.STATELESS))
                .authorizeHttpRequests(requests ->
                        requests.requestMatchers("/v1/secret")
                                .authenticated()
                                .requestMatchers("/v1/never")
                                .denyAll()
                                .anyRequest()
                                .permitAll())
                .anonymous(anonymous -> {})
                .httpBasic(basic -> basic.authenticationEntryPoint(problems))
                .exceptionHandling(handling ->
                        handling.authenticationEntryPoint(problems).accessDeniedHandler(problems))
                .build();
    }

    @Bean
    OutboxCollection things() {
        return new OutboxCollection("things");
    }

    @Bean
    Pings pings() {
        return new Pings();
    }

    /** Remembers what came in. */
    static final class Pings implements MessageHandler<Ping> {

        final List<Integer> counts = new CopyOnWriteArrayList<>();

        @Override
        public String type() {
            return "test.ping.v1";
        }

        @Override
        public Class<Ping> payload() {
            return Ping.class;
        }

        @Override
        public void handle(Received<Ping> message) {
            counts.add(message.data().count());
        }
    }

    /** The endpoints. */
    @RestController
    static class Things {

        @PostMapping("/v1/things")
        ResponseEntity<ThingBody> create(IdempotencyKey key, @RequestBody ThingBody body) {
            return ResponseEntity.status(201).eTag(new EntityTag(1).header()).body(body);
        }

        @PutMapping("/v1/things/{id}")
        ThingBody save(@PathVariable UUID id, EntityTag tag, @RequestBody ThingBody body) {
            tag.requireCurrent(3);
            return body;
        }

        @GetMapping("/v1/things/{id}")
        String read(@PathVariable UUID id) {
            throw ProblemException.notFound();
        }

        @GetMapping("/v1/things")
        List<String> list(@RequestParam int page) {
            return List.of("page " + page);
        }

        @GetMapping(path = "/v1/csv", produces = "text/csv")
        String csv() {
            return "a,b";
        }

        @PostMapping(path = "/v1/text", consumes = MediaType.TEXT_PLAIN_VALUE)
        String text(@RequestBody String body) {
            return body;
        }

        @GetMapping("/v1/breaks/{how}")
        String breaks(@PathVariable String how) {
            throw switch (how) {
                case "conflict" -> ProblemException.conflict("already-done");
                case "unprocessable" -> ProblemException.unprocessable("incomplete", List.of());
                case "mismatch" -> ProblemException.idempotencyMismatch();
                case "in-progress" -> ProblemException.idempotencyInProgress();
                case "limited" -> ProblemException.rateLimited(Duration.ofMillis(1500));
                case "away" -> ProblemException.dependencyUnavailable(Duration.ofSeconds(7));
                case "failed" -> ProblemException.dependencyFailed();
                case "slow" -> ProblemException.dependencySlow();
                case "database" -> new MongoTimeoutException("the server secret.example is away");
                default -> new IllegalStateException("secret text of class Things");
            };
        }

        @GetMapping("/v1/secret")
        String secret() {
            return "x";
        }

        @GetMapping("/v1/never")
        String never() {
            return "x";
        }
    }
}

package nl.kapitaalbrug.benchmarks;

import java.net.InetAddress;
import java.net.UnknownHostException;
import java.net.http.HttpResponse;
import java.nio.file.Path;
import java.time.Duration;
import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Queue;
import java.util.SplittableRandom;
import java.util.concurrent.ConcurrentHashMap;
import java.util.concurrent.ConcurrentLinkedQueue;
import java.util.concurrent.ExecutionException;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.concurrent.locks.LockSupport;
import java.util.function.Supplier;
import nl.kapitaalbrug.localstack.DemoSession;
import nl.kapitaalbrug.localstack.LocalStack;
import nl.kapitaalbrug.localstack.SampleCase;
import nl.kapitaalbrug.localstack.StackOptions;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/**
 * Many applicants at work at the same time, each from an address of its own, so that the limits for
 * one address hold as they do outside. Each reads pages and saves a section, and thinks three to
 * nine seconds before each step. {@code LoadRun [checkout] [people] [seconds]}; prints a table in
 * Markdown.
 */
public final class LoadRun {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final String REQUESTS = "/api/applicant/v1/financing-requests";
    private static final int PORT_OFFSET = 13_000;
    private static final int MOST_PEOPLE = 250;
    private static final int LEAST_THINKING = 3_000;
    private static final int MOST_THINKING = 9_000;
    private static final List<String> OWNERS = List.of("mkb", "mkb2");

    private final LocalStack stack;
    private final Map<String, Queue<Long>> durations = new ConcurrentHashMap<>();
    private final Map<String, Queue<Integer>> refusals = new ConcurrentHashMap<>();

    private LoadRun(LocalStack stack) {
        this.stack = stack;
    }

    /** Runs once and prints what it measured. */
    public static void main(String... arguments) throws Exception {
        Path root = Path.of(arguments.length > 0 ? arguments[0] : "").toAbsolutePath().normalize();
        int people = arguments.length > 1 ? Integer.parseInt(arguments[1]) : 200;
        int seconds = arguments.length > 2 ? Integer.parseInt(arguments[2]) : 120;
        if (people < 1 || people > MOST_PEOPLE) {
            throw new IllegalArgumentException("People from 1 to %d".formatted(MOST_PEOPLE));
        }
        Path home = root.resolve("benchmarks/target/load");
        try (LocalStack stack =
                LocalStack.start(
                        new StackOptions(root, home, PORT_OFFSET, true, true, true, true))) {
            new LoadRun(stack).run(people, Duration.ofSeconds(seconds));
        }
    }

    private void run(int people, Duration length) throws Exception {
        long begin = System.nanoTime();
        List<Person> all = new ArrayList<>();
        for (int i = 0; i < people; i++) {
            all.add(person(i));
        }
        System.out.printf(
                "%n%d people signed in with a request each: %.0f s%n",
                people, (System.nanoTime() - begin) / 1e9);
        Instant end = Instant.now().plus(length);
        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            List<Future<?>> working = new ArrayList<>();
            for (Person person : all) {
                working.add(threads.submit(() -> person.workUntil(end)));
            }
            for (Future<?> one : working) {
                join(one);
            }
        }
        System.out.println("| what | n | min ms | median ms | p95 ms | max ms |");
        System.out.println("|---|---|---|---|---|---|");
        durations.forEach((what, nanos) ->
                System.out.println(
                        new Timings(nanos.stream().mapToLong(Long::longValue).toArray())
                                .row(what)));
        System.out.printf("%nRefused or failed: %s%n", refusals);
        System.out.printf("Resident memory: %d MB%n", Memory.residentMegabytes());
    }

    private static void join(Future<?> one) throws InterruptedException {
        try {
            one.get();
        } catch (ExecutionException e) {
            throw new IllegalStateException("Somebody could not go on", e.getCause());
        }
    }

    private Person person(int number) throws UnknownHostException {
        InetAddress address = InetAddress.getByName("127.0.1." + (number + 1));
        String owner = OWNERS.get(number % OWNERS.size());
        return new Person(number, DemoSession.signIn(stack, owner, address));
    }

    private HttpResponse<String> timed(String what, Supplier<HttpResponse<String>> call) {
        long begin = System.nanoTime();
        HttpResponse<String> answer = call.get();
        durations
                .computeIfAbsent(what, one -> new ConcurrentLinkedQueue<>())
                .add(System.nanoTime() - begin);
        if (answer.statusCode() >= 400) {
            refusals.computeIfAbsent(what, one -> new ConcurrentLinkedQueue<>())
                    .add(answer.statusCode());
        }
        return answer;
    }

    /** One applicant with a request that was sent and is corrected: of drafts one has fifty. */
    private final class Person {

        private final SplittableRandom random;
        private final DemoSession session;
        private final JsonNode need;
        private final String id;
        private String tag;

        Person(int number, DemoSession session) {
            this.random = new SplittableRandom(number);
            this.session = session;
            SampleCase sample = SampleCase.all().getFirst();
            this.need = sample.sections().get("need");
            JsonNode started =
                    change("POST", REQUESTS, Map.of("Idempotency-Key", "load-" + number), "{}");
            this.id = started.path("id").asString();
            for (Map.Entry<String, JsonNode> section : sample.sections().entrySet()) {
                change(
                        "PUT",
                        REQUESTS + "/" + id + "/sections/" + section.getKey(),
                        Map.of("If-Match", tag),
                        section.getValue().toString());
            }
            step("submission", number);
            awaitMatched();
            step("correction", number);
        }

        /** A match that is noted later would make the version that this person knows an old one. */
        private void awaitMatched() {
            while (!session.get(REQUESTS + "/" + id).body().contains("\"matchedAt\"")) {
                LockSupport.parkNanos(Duration.ofMillis(100).toNanos());
            }
        }

        private void step(String step, int number) {
            HttpResponse<String> now = session.get(REQUESTS + "/" + id);
            tag = now.headers().firstValue("ETag").orElseThrow();
            HttpResponse<String> answer =
                    session.send(
                            "POST",
                            REQUESTS + "/" + id + "/" + step,
                            Map.of("If-Match", tag, "Idempotency-Key", step + "-" + number),
                            "{}");
            if (answer.statusCode() == 412) {
                step(step, number); // it was matched in the meantime
            } else {
                read(answer);
            }
        }

        private JsonNode change(
                String method, String path, Map<String, String> headers, String body) {
            return read(session.send(method, path, headers, body));
        }

        private JsonNode read(HttpResponse<String> answer) {
            if (answer.statusCode() >= 300) {
                throw new IllegalStateException(
                        "HTTP %d %s".formatted(answer.statusCode(), answer.body()));
            }
            tag = answer.headers().firstValue("ETag").orElseThrow();
            return JSON.readTree(answer.body());
        }

        Void workUntil(Instant end) {
            String request = "/aanvragen/" + id;
            String save = REQUESTS + "/" + id + "/sections/need";
            while (true) {
                for (Supplier<HttpResponse<String>> step :
                        List.<Supplier<HttpResponse<String>>>of(
                                () -> timed("my requests", () -> session.get("/aanvragen")),
                                () -> timed("task list", () -> session.get(request + "/aanpassen")),
                                () -> timed("section", () -> session.get(request + "/investering")),
                                () -> save(save),
                                () -> timed("request with routes", () -> session.get(request)))) {
                    think();
                    if (Instant.now().isAfter(end)) {
                        return null;
                    }
                    step.get();
                }
            }
        }

        private HttpResponse<String> save(String path) {
            String answers =
                    need.toString()
                            .replaceFirst(
                                    "(\"ownContribution\":)[0-9]+",
                                    "$1" + (30_000 + random.nextInt(5_000)));
            HttpResponse<String> answer =
                    timed(
                            "save a section",
                            () -> session.send("PUT", path, Map.of("If-Match", tag), answers));
            answer.headers().firstValue("ETag").ifPresent(now -> tag = now);
            return answer;
        }

        private void think() {
            LockSupport.parkNanos(
                    Duration.ofMillis(random.nextInt(LEAST_THINKING, MOST_THINKING)).toNanos());
        }
    }
}

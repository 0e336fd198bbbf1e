package nl.kapitaalbrug.localstack;

import java.io.IOException;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.SequencedMap;
import nl.kapitaalbrug.keycloak.server.KeycloakDistribution;
import nl.kapitaalbrug.keycloak.server.KeycloakServer;
import nl.kapitaalbrug.keycloak.server.KeycloakSettings;
import nl.kapitaalbrug.localstack.kvk.KvkStandIn;
import nl.kapitaalbrug.localstack.tour.TourServer;

/**
 * The whole product on one machine. Everything listens on the loopback address; data, logs and
 * secrets lie in one folder and survive a restart.
 */
public final class LocalStack implements AutoCloseable {

    private static final String DATABASE = "database";

    private final StackOptions options;
    private final Ports ports;
    private final Progress progress;
    private final LocalDirectory home;
    private final Leftovers leftovers;
    private final List<AutoCloseable> helpers = new ArrayList<>();
    private final SequencedMap<String, ChildProcess> processes = new LinkedHashMap<>();
    private long keycloakProcess;
    private boolean closed;

    private LocalStack(StackOptions options, Progress progress) {
        this.options = options;
        this.ports = new Ports(options.portOffset());
        this.progress = progress;
        this.home = LocalDirectory.open(options.home(), options.fresh());
        this.leftovers = new Leftovers(options.home().resolve("processes"));
    }

    /**
     * Starts everything and waits until it can be used.
     *
     * @throws StackException when it cannot start; what had been started is stopped again
     */
    public static LocalStack start(StackOptions options) {
        return start(options, new Progress(System.out));
    }

    static LocalStack start(StackOptions options, Progress progress) {
        LocalStack stack = new LocalStack(options, progress);
        // from the first process on: Ctrl-C while starting leaves nothing behind
        Runtime.getRuntime().addShutdownHook(new Thread(stack::close, "stack-stop"));
        try {
            stack.startAll();
            return stack;
        } catch (RuntimeException e) {
            stack.close();
            throw e;
        }
    }

    /** Where people find the product. */
    public String publicUrl() {
        return ports.publicUrl();
    }

    /** The ports of this stack. */
    public Ports ports() {
        return ports;
    }

    /** The password of a demo user, made at the first start. */
    public String password(String user) {
        return home.secret("user." + user);
    }

    /** One process by name, for example {@code applicant-service} or {@code database}. */
    public ChildProcess process(String name) {
        ChildProcess process = processes.get(name);
        if (process == null) {
            throw new IllegalArgumentException(
                    "There is no process %s, only %s".formatted(name, processes.keySet()));
        }
        return process;
    }

    /** Starts a process again after it was killed, and waits until it can be used. */
    public void restart(String name) {
        ChildProcess process = process(name);
        process.start();
        process.awaitReady();
        // the others notice, too: they are ready again once they reach it
        processes.values().stream().filter(ChildProcess::isAlive).forEach(ChildProcess::awaitReady);
        rememberProcesses();
    }

    private void startAll() {
        int ended = leftovers.end();
        if (ended > 0) {
            progress.step("Ended %d processes that an earlier stack left behind".formatted(ended));
        }
        ports.requireFree();
        startDatabase();
        rememberProcesses();
        startStandIns();
        KeycloakServer keycloak = startKeycloak();
        rememberProcesses();
        Map<Service, QuickStart> layouts = layOut();
        layouts.forEach(this::startService);
        rememberProcesses();
        awaitKeycloak(keycloak);
        layouts.keySet().forEach(service -> process(service.module()).awaitReady());
        progress.step("All services are ready");
        new DemoData(this, options, home, progress).load();
    }

    private void startDatabase() {
        if (System.getenv("MONGODB_URI") != null) {
            progress.step("Using the MongoDB server that MONGODB_URI names");
            return;
        }
        ChildProcess database =
                new ChildProcess(
                        DATABASE,
                        List.of(
                                Java.program(),
                                "-Xmx256m",
                                "-XX:+UseSerialGC",
                                "-cp",
                                options.root().resolve("local-stack/target/lib/*").toString(),
                                "nl.kapitaalbrug.embeddedmongo.EmbeddedMongoApplication",
                                home.folder("mongo").toString(),
                                String.valueOf(ports.mongo())),
                        Map.of(),
                        log(DATABASE),
                        Probe.tcp(ports.mongo()));
        processes.put(database.name(), database);
        database.start();
        database.awaitReady();
        progress.step("The database is ready");
    }

    private void startStandIns() {
        KvkStandIn kvk = new KvkStandIn();
        helpers.add(kvk);
        kvk.start(ports.kvk());
        MailStandIn mail = new MailStandIn("127.0.0.1", ports.mail(), home.folder("mail"));
        helpers.add(mail);
        mail.start();
        helpers.add(TourServer.start(this, ports.tour()));
        progress.step("The stand-ins for the trade register and for mail are ready");
    }

    private KeycloakServer startKeycloak() {
        Map<String, String> secrets = new HashMap<>();
        KeycloakSettings.CLIENTS_WITH_SECRET.forEach(
                client -> secrets.put(client, home.secret("client." + client)));
        try {
            KeycloakDistribution distribution =
                    KeycloakDistribution.prepare(
                            options.root().resolve("local-stack/target/keycloak.zip"),
                            options.root().resolve("target/keycloak"));
            progress.step("Keycloak is unpacked and starts");
            KeycloakServer server =
                    KeycloakServer.launch(
                            distribution,
                            new KeycloakSettings(
                                    home.folder("keycloak"),
                                    ports.keycloak(),
                                    home.secret("keycloak.admin"),
                                    ports.publicUrl(),
                                    secrets,
                                    ports.mail()));
            helpers.add(server);
            keycloakProcess = server.processId();
            return server;
        } catch (IOException e) {
            throw new StackException("Keycloak cannot start: " + e.getMessage(), e);
        }
    }

    private void awaitKeycloak(KeycloakServer keycloak) {
        try {
            keycloak.awaitReady();
            progress.step("Keycloak is ready");
        } catch (IOException e) {
            throw new StackException(e.getMessage() + ".", e);
        }
    }

    private Map<Service, QuickStart> layOut() {
        Map<Service, QuickStart> layouts = new EnumMap<>(Service.class);
        for (Service service : Service.values()) {
            layouts.put(service, QuickStart.of(options.root(), service.module()));
        }
        layouts.forEach((service, layout) -> {
            if (layout.prepare() && options.training()) {
                progress.step(
                        "Recording the classes of %s for a quick start"
                                .formatted(service.module()));
                layout.train(
                        service.jvm(),
                        service.environment(ports, home, options),
                        log(service.module() + "-training"));
            }
        });
        return layouts;
    }

    private void startService(Service service, QuickStart layout) {
        ChildProcess process =
                new ChildProcess(
                        service.module(),
                        layout.command(service.jvm()),
                        service.environment(ports, home, options),
                        log(service.module()),
                        Probe.http(service.readiness(ports)));
        processes.put(process.name(), process);
        process.start();
    }

    private Path log(String name) {
        return home.folder("logs").resolve(name + ".log");
    }

    private void rememberProcesses() {
        List<ProcessHandle> handles = new ArrayList<>();
        processes.values().stream()
                .filter(ChildProcess::isAlive)
                .forEach(process -> handles.add(process.handle()));
        ProcessHandle.of(keycloakProcess).ifPresent(handles::add);
        leftovers.remember(handles);
    }

    /** Stops everything, the services first. Also done when the program ends. */
    @Override
    public synchronized void close() {
        if (closed) {
            return;
        }
        closed = true;
        List<ChildProcess> services = new ArrayList<>(processes.sequencedValues().reversed());
        services.removeIf(process -> process.name().equals(DATABASE));
        services.forEach(ChildProcess::beginClose);
        services.forEach(ChildProcess::close);
        for (AutoCloseable helper : helpers.reversed()) {
            try {
                helper.close();
            } catch (Exception e) {
                progress.line("A part did not stop well: " + e.getMessage());
            }
        }
        ChildProcess database = processes.get(DATABASE);
        if (database != null) {
            database.close();
        }
        leftovers.forget();
        home.close();
    }
}

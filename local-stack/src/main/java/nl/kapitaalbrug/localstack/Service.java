package nl.kapitaalbrug.localstack;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.function.ToIntFunction;

/** The Spring Boot parts of the stack: where each lies, its port and what it must be told. */
enum Service {
    APPLICANT("applicant-service", Ports::applicant, true),
    ASSESSMENT("assessment-service", Ports::assessment, true),
    FINANCING("financing-service", Ports::financing, true),
    PORTAL("portal", Ports::portal, false),
    GATEWAY("gateway", Ports::gateway, true);

    private static final List<String> JVM =
            List.of(
                    "-Xmx192m",
                    "-Xss512k",
                    "-XX:+UseSerialGC",
                    "-XX:+ExitOnOutOfMemoryError",
                    "--enable-native-access=ALL-UNNAMED",
                    "-Duser.timezone=UTC");

    private final String module;
    private final ToIntFunction<Ports> port;
    private final boolean hasCredentials;

    Service(String module, ToIntFunction<Ports> port, boolean hasCredentials) {
        this.module = module;
        this.port = port;
        this.hasCredentials = hasCredentials;
    }

    /** The module of the checkout, which is also how people know the service. */
    String module() {
        return module;
    }

    /** Flags of the virtual machine; the class cache is made and used with the same. */
    List<String> jvm() {
        return JVM;
    }

    /** The address that answers 200 once the service can do its work. */
    String readiness(Ports ports) {
        return "http://127.0.0.1:%d/readyz".formatted(port.applyAsInt(ports));
    }

    /** What the service finds in its environment. */
    Map<String, String> environment(Ports ports, LocalDirectory home, StackOptions options) {
        Map<String, String> env = new LinkedHashMap<>();
        int ownPort = port.applyAsInt(ports);
        env.put("SPRING_PROFILES_ACTIVE", "local");
        env.put("SERVER_ADDRESS", "127.0.0.1");
        env.put("SERVER_PORT", String.valueOf(ownPort));
        env.put("MANAGEMENT_SERVER_ADDRESS", "127.0.0.1");
        env.put("MANAGEMENT_SERVER_PORT", String.valueOf(Ports.management(ownPort)));
        env.put("KAPITAALBRUG_MONGO_URI", mongoUri(ports));
        env.put("KAPITAALBRUG_MONGO_DATABASE", "kapitaalbrug-" + module);
        env.put("KAPITAALBRUG_SECURITY_ISSUER", ports.issuer());
        env.put("KAPITAALBRUG_SECURITY_AUDIENCE", module);
        env.put("KAPITAALBRUG_SERVICES_APPLICANT", loopback(ports.applicant()));
        env.put("KAPITAALBRUG_SERVICES_ASSESSMENT", loopback(ports.assessment()));
        env.put("KAPITAALBRUG_SERVICES_FINANCING", loopback(ports.financing()));
        env.put("KAPITAALBRUG_SERVICES_PORTAL", loopback(ports.portal()));
        if (hasCredentials) {
            env.put("KAPITAALBRUG_CLIENT_ID", module);
            env.put("KAPITAALBRUG_CLIENT_SECRET", home.secret("client." + module));
        }
        if (this == APPLICANT) {
            env.put("KAPITAALBRUG_KVK_BASEURL", loopback(ports.kvk()) + "/api");
            env.put("KAPITAALBRUG_KVK_APIKEY", home.secret("kvk.api-key"));
            env.put("KAPITAALBRUG_PSEUDONYM_SECRET", home.longSecret("pseudonym.secret"));
            env.put("KAPITAALBRUG_LEAVING_INTERVAL", "2s");
            env.put("KAPITAALBRUG_MAIL_HOST", "127.0.0.1");
            env.put("KAPITAALBRUG_MAIL_PORT", String.valueOf(ports.mail()));
            env.put("KAPITAALBRUG_MAIL_STARTTLS", "false");
            env.put("KAPITAALBRUG_MAIL_FROM", "noreply@kapitaalbrug.example");
            env.put("KAPITAALBRUG_MAIL_LINK", ports.publicUrl());
            env.put("KAPITAALBRUG_SAMPLES_ENABLED", "true");
            env.put("KAPITAALBRUG_SYNTHETIC_ENABLED", String.valueOf(options.synthetic()));
        }
        if (this == ASSESSMENT) {
            env.put("KAPITAALBRUG_SEAL_SECRET", home.longSecret("seal.secret"));
        }
        if (this == PORTAL) {
            env.put("KAPITAALBRUG_PORTAL_TOUR", "true");
        }
        if (this == GATEWAY) {
            env.put("KAPITAALBRUG_GATEWAY_PUBLICURL", ports.publicUrl());
            env.put("KAPITAALBRUG_GATEWAY_TOUR", loopback(ports.tour()));
        }
        return env;
    }

    private static String mongoUri(Ports ports) {
        String given = System.getenv("MONGODB_URI");
        return given != null ? given : "mongodb://127.0.0.1:" + ports.mongo();
    }

    private static String loopback(int port) {
        return "http://127.0.0.1:" + port;
    }
}

package nl.kapitaalbrug.keycloak.server;

import java.io.IOException;
import java.io.InputStream;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.time.Duration;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Enumeration;
import java.util.List;
import java.util.stream.Stream;
import java.util.zip.ZipEntry;
import java.util.zip.ZipFile;

/**
 * Keycloak's distribution, unpacked and built once. The build fixes what cannot change at run time
 * (database kind, features), so that each later start takes seconds.
 *
 * @param home where the unpacked distribution lies
 */
public record KeycloakDistribution(Path home) {

    private static final Duration BUILD_LIMIT = Duration.ofMinutes(4);
    private static final String READY = ".built";
    private static final List<String> BUILD_OPTIONS =
            List.of(
                    "--db=dev-file",
                    "--health-enabled=true",
                    "--http-management-health-enabled=false",
                    "--features-disabled=ciba,device-flow,kerberos,impersonation");

    /**
     * Unpacks and builds the distribution, or finds it ready. Safe when several processes ask at
     * once: the others wait for the first.
     *
     * @param zip the distribution as Maven resolves it
     * @param directory where it is kept; a folder per version is made in it
     * @throws IOException if the archive cannot be unpacked or built
     */
    public static KeycloakDistribution prepare(Path zip, Path directory) throws IOException {
        Files.createDirectories(directory);
        String name = zip.getFileName().toString().replaceFirst("\\.zip$", "");
        Path home = directory.resolve(name).toAbsolutePath();
        try (FileChannel channel =
                        FileChannel.open(
                                directory.resolve(name + ".lock"),
                                StandardOpenOption.CREATE,
                                StandardOpenOption.WRITE);
                FileLock lock = channel.lock()) {
            if (!lock.isValid()) {
                throw new IOException("The folder %s cannot be locked".formatted(directory));
            }
            if (!Files.exists(home.resolve(READY))) {
                deleteAll(home);
                unpack(zip, home);
                build(home);
                Files.createFile(home.resolve(READY));
            }
        }
        return new KeycloakDistribution(home);
    }

    /** The command that runs Keycloak's main class with these settings. */
    static List<String> command(Path home, List<String> jvm, List<String> arguments) {
        List<String> command = new ArrayList<>();
        command.add(Path.of(System.getProperty("java.home"), "bin", "java").toString());
        command.addAll(jvm);
        command.addAll(
                List.of(
                        "-Dkc.home.dir=" + home,
                        "-Djboss.server.config.dir=" + home.resolve("conf"),
                        "-Djava.util.logging.manager=org.jboss.logmanager.LogManager",
                        "-Dpicocli.disable.closures=true",
                        "-Djava.util.concurrent.ForkJoinPool.common.threadFactory="
                                + "io.quarkus.bootstrap.forkjoin.QuarkusForkJoinWorkerThreadFactory",
                        "-Dfile.encoding=UTF-8",
                        "-Duser.language=en",
                        "-Duser.country=US",
                        "--add-opens=java.base/java.util=ALL-UNNAMED",
                        "--add-opens=java.base/java.util.concurrent=ALL-UNNAMED",
                        "--add-opens=java.base/java.security=ALL-UNNAMED",
                        "--add-opens=java.base/java.lang=ALL-UNNAMED",
                        "--enable-native-access=ALL-UNNAMED",
                        "-cp",
                        home.resolve("lib").resolve("quarkus-run.jar").toString(),
                        "io.quarkus.bootstrap.runner.QuarkusEntryPoint"));
        command.addAll(arguments);
        return command;
    }

    private static void unpack(Path zip, Path home) throws IOException {
        Files.createDirectories(home);
        try (ZipFile archive = new ZipFile(zip.toFile())) {
            Enumeration<? extends ZipEntry> entries = archive.entries();
            while (entries.hasMoreElements()) {
                unpack(archive, entries.nextElement(), home);
            }
        }
    }

    private static void unpack(ZipFile archive, ZipEntry entry, Path home) throws IOException {
        String withoutTop = entry.getName().substring(entry.getName().indexOf('/') + 1);
        Path target = home.resolve(withoutTop).normalize();
        if (!target.startsWith(home)) {
            throw new IOException("The archive has an entry outside of itself");
        }
        if (entry.isDirectory()) {
            Files.createDirectories(target);
            return;
        }
        Files.createDirectories(target.getParent());
        try (InputStream content = archive.getInputStream(entry)) {
            Files.copy(content, target, StandardCopyOption.REPLACE_EXISTING);
        }
    }

    private static void build(Path home) throws IOException {
        Path log = home.resolve("build.log");
        List<String> arguments = Stream.concat(Stream.of("build"), BUILD_OPTIONS.stream()).toList();
        List<String> jvm = List.of("-Xmx384m", "-XX:+UseSerialGC", "-XX:TieredStopAtLevel=1");
        Process process =
                new ProcessBuilder(command(home, jvm, arguments))
                        .redirectErrorStream(true)
                        .redirectOutput(log.toFile())
                        .start();
        try {
            if (!process.waitFor(BUILD_LIMIT)) {
                process.destroyForcibly();
                throw new IOException("Keycloak's build takes too long; see " + log);
            }
        } catch (InterruptedException e) {
            process.destroyForcibly();
            Thread.currentThread().interrupt();
            throw new IOException("Interrupted while Keycloak was built", e);
        }
        if (process.exitValue() != 0) {
            throw new IOException(
                    "Keycloak's build ended with %d; see %s".formatted(process.exitValue(), log));
        }
    }

    private static void deleteAll(Path directory) throws IOException {
        if (!Files.exists(directory)) {
            return;
        }
        try (Stream<Path> files = Files.walk(directory)) {
            for (Path file : files.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(file);
            }
        }
    }
}

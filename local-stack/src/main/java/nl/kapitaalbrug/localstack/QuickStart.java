package nl.kapitaalbrug.localstack;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;

/**
 * Lays a built service out for a quick start: the executable jar extracted, and a cache of the
 * loaded and linked classes from one training run. Done once for each build of the service.
 */
final class QuickStart {

    private static final String CACHE = "classes.aot";

    private final Path jar;
    private final Path folder;

    private QuickStart(Path jar, Path folder) {
        this.jar = jar;
        this.folder = folder;
    }

    /** The lay-out of one module of the checkout. */
    static QuickStart of(Path root, String module) {
        Path target = root.resolve(module).resolve("target");
        try (Stream<Path> files = Files.exists(target) ? Files.list(target) : Stream.empty()) {
            Path jar =
                    files.filter(QuickStart::isProgram)
                            .findFirst()
                            .orElseThrow(() ->
                                    new StackException(
                                            "%s is not built yet. Use ./run, which builds."
                                                    .formatted(module)));
            return new QuickStart(jar, target.resolve("quick-start"));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** The command that starts the service. */
    List<String> command(List<String> options) {
        List<String> command = new ArrayList<>(List.of(Java.program()));
        command.addAll(options);
        if (Files.exists(folder.resolve(CACHE))) {
            command.add("-XX:AOTCache=" + folder.resolve(CACHE));
            command.add("-Xlog:aot=off");
        }
        command.add("-jar");
        command.add(program().toString());
        return command;
    }

    /** Lays out a newer build; tells whether the training run is still to be done. */
    boolean prepare() {
        String stamp = stamp();
        if (!stamp.equals(knownStamp())) {
            extract();
            write(folder.resolve("stamp"), stamp);
        }
        return Files.notExists(folder.resolve(CACHE));
    }

    /**
     * Makes the class cache by starting the service once up to the point where it would take
     * requests. A failure costs speed only.
     */
    void train(List<String> options, Map<String, String> environment, Path log) {
        List<String> command = new ArrayList<>(List.of(Java.program()));
        command.addAll(options);
        command.add("-XX:AOTCacheOutput=" + folder.resolve(CACHE));
        command.add("-Dspring.context.exit=onRefresh");
        command.add("-jar");
        command.add(program().toString());
        Java.run(command, environment, log);
    }

    private Path program() {
        return folder.resolve("app").resolve(jar.getFileName());
    }

    private void extract() {
        delete(folder);
        Java.run(
                List.of(
                        Java.program(),
                        "-Djarmode=tools",
                        "-jar",
                        jar.toString(),
                        "extract",
                        "--destination",
                        folder.resolve("app").toString()),
                Map.of(),
                folder.resolveSibling("quick-start.log"));
    }

    private String stamp() {
        try {
            return Files.getLastModifiedTime(jar) + " " + Files.size(jar) + " " + Java.version();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private String knownStamp() {
        Path file = folder.resolve("stamp");
        try {
            return Files.exists(file) ? Files.readString(file) : "";
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void write(Path file, String text) {
        try {
            Files.createDirectories(file.getParent());
            Files.writeString(file, text);
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static void delete(Path folder) {
        if (Files.notExists(folder)) {
            return;
        }
        try (Stream<Path> paths = Files.walk(folder)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                Files.delete(path);
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private static boolean isProgram(Path file) {
        String name = file.getFileName().toString();
        return name.endsWith(".jar")
                && !name.endsWith("-tests.jar")
                && !name.endsWith("-sources.jar");
    }
}

package nl.kapitaalbrug.localstack;

import java.io.IOException;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.io.Writer;
import java.nio.channels.FileChannel;
import java.nio.channels.FileLock;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardOpenOption;
import java.nio.file.attribute.PosixFilePermissions;
import java.security.SecureRandom;
import java.util.Comparator;
import java.util.HexFormat;
import java.util.Properties;
import java.util.stream.Stream;
import org.jspecify.annotations.Nullable;

/**
 * The folder in which a local stack keeps its data, logs and secrets. One stack at a time holds it;
 * a folder of another layout version is refused rather than misread.
 */
final class LocalDirectory implements AutoCloseable {

    private static final String VERSION = "1";
    private static final int PASSWORD_BYTES = 12;
    private static final int KEY_BYTES = 32;
    private static final SecureRandom RANDOM = new SecureRandom();

    private final Path home;
    private final FileChannel channel;
    private final FileLock lock;
    private final Properties secrets = new Properties();

    private LocalDirectory(Path home, FileChannel channel, FileLock lock) {
        this.home = home;
        this.channel = channel;
        this.lock = lock;
    }

    /** Takes hold of the folder, emptied first when the start is to be fresh. */
    static LocalDirectory open(Path home, boolean fresh) {
        try {
            Files.createDirectories(home);
            Files.setPosixFilePermissions(home, PosixFilePermissions.fromString("rwx------"));
            FileChannel channel =
                    FileChannel.open(
                            home.resolve("lock"),
                            StandardOpenOption.CREATE,
                            StandardOpenOption.WRITE);
            @Nullable FileLock lock = channel.tryLock();
            if (lock == null) {
                channel.close();
                throw new StackException(
                        "A stack already runs with the data in %s. Stop it first.".formatted(home));
            }
            LocalDirectory directory = new LocalDirectory(home, channel, lock);
            directory.takeOver(fresh);
            return directory;
        } catch (IOException e) {
            throw new StackException("The folder %s cannot be used.".formatted(home), e);
        }
    }

    /** A folder for one part, made when it is not there. */
    Path folder(String name) {
        try {
            return Files.createDirectories(home.resolve(name));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    /** A secret that was made up once and is kept in this folder only. */
    String secret(String name) {
        return secret(name, PASSWORD_BYTES);
    }

    /** The same with 256 bits, for what a program alone has to know. */
    String longSecret(String name) {
        return secret(name, KEY_BYTES);
    }

    private synchronized String secret(String name, int length) {
        String known = secrets.getProperty(name);
        if (known != null) {
            return known;
        }
        byte[] bytes = new byte[length];
        RANDOM.nextBytes(bytes);
        String made = HexFormat.of().formatHex(bytes);
        secrets.setProperty(name, made);
        writeSecrets();
        return made;
    }

    /** Whether something was done once before with the data in this folder. */
    boolean isDone(String what) {
        return Files.exists(home.resolve("done-" + what));
    }

    /** Remembers that something was done. */
    void markDone(String what) {
        try {
            Files.writeString(home.resolve("done-" + what), "");
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void takeOver(boolean fresh) throws IOException {
        try {
            if (fresh) {
                empty();
            }
            checkVersion();
            readSecrets();
        } catch (IOException | RuntimeException e) {
            close();
            throw e;
        }
    }

    private void checkVersion() throws IOException {
        Path file = home.resolve("version");
        if (Files.notExists(file)) {
            Files.writeString(file, VERSION);
        } else if (!Files.readString(file).strip().equals(VERSION)) {
            throw new StackException(
                    "The data in %s were made by another version. Use ./run --fresh to begin anew."
                            .formatted(home));
        }
    }

    private void readSecrets() throws IOException {
        Path file = home.resolve("secrets.properties");
        if (Files.exists(file)) {
            try (Reader reader = Files.newBufferedReader(file)) {
                secrets.load(reader);
            }
        }
    }

    private void writeSecrets() {
        Path file = home.resolve("secrets.properties");
        try {
            if (Files.notExists(file)) {
                Files.createFile(
                        file,
                        PosixFilePermissions.asFileAttribute(
                                PosixFilePermissions.fromString("rw-------")));
            }
            try (Writer writer = Files.newBufferedWriter(file)) {
                secrets.store(writer, "made at first start; never commit");
            }
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    private void empty() throws IOException {
        try (Stream<Path> paths = Files.walk(home)) {
            for (Path path : paths.sorted(Comparator.reverseOrder()).toList()) {
                if (!path.equals(home) && !path.equals(home.resolve("lock"))) {
                    Files.delete(path);
                }
            }
        }
    }

    @Override
    public void close() {
        try {
            lock.release();
            channel.close();
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }
}

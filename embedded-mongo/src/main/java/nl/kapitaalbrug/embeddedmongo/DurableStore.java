package nl.kapitaalbrug.embeddedmongo;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.lang.System.Logger;
import java.lang.System.Logger.Level;
import java.nio.channels.FileChannel;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.StandardCopyOption;
import java.nio.file.StandardOpenOption;
import java.util.Map;
import java.util.Set;
import java.util.concurrent.atomic.AtomicLong;
import java.util.concurrent.locks.Lock;
import java.util.concurrent.locks.ReentrantLock;
import java.util.concurrent.locks.ReentrantReadWriteLock;
import java.util.function.Supplier;
import java.util.stream.Collectors;
import org.h2.mvstore.FileStore;
import org.h2.mvstore.MVMap;
import org.h2.mvstore.MVStore;
import org.h2.mvstore.MVStoreException;
import org.h2.mvstore.type.ByteArrayDataType;
import org.h2.mvstore.type.LongDataType;

/**
 * The file with all documents. A change is on disk before {@link #write} returns; changes that
 * arrive while the disk is busy go together in the next write.
 *
 * <p>Commands share one lock, a commit takes it alone: what a command changes in several maps is in
 * the file as a whole or not at all. Waiting for the disk happens outside that lock.
 */
final class DurableStore implements AutoCloseable {

    // Freed space may be used again after this time. Every version is synced before the next one
    // is written, so the default of 45 s would only make the file grow.
    private static final int RETENTION_MILLIS = 1_000;
    private static final int CACHE_MEGABYTES = 16;
    private static final Logger LOG = System.getLogger(DurableStore.class.getName());
    private static final int WORTH_PERCENT = 50;
    private static final int COPY_BYTES = 4 * 1024 * 1024;
    private static final int COMPACT_BYTES = 16 * 1024 * 1024;

    private final MVStore store;
    private final ReentrantReadWriteLock changes = new ReentrantReadWriteLock();
    private final Lock disk = new ReentrantLock();
    private final AtomicLong written = new AtomicLong();
    private volatile long durable; // changed under disk only
    private boolean unsynced; // guarded by disk

    private DurableStore(MVStore store) {
        this.store = store;
    }

    /**
     * Opens the file, or makes it. A file larger than {@code compactAboveBytes} of which most is no
     * longer used is copied into a small one first.
     *
     * @throws IllegalStateException when another server has it open, or it cannot be read
     */
    static DurableStore open(Path file, long compactAboveBytes) {
        try {
            DurableStore store = new DurableStore(openFile(file));
            if (store.size() <= compactAboveBytes || store.livePercent() >= WORTH_PERCENT) {
                return store;
            }
            Path copy = file.resolveSibling(file.getFileName() + ".copy");
            Files.deleteIfExists(copy);
            store.copyTo(copy);
            store.close();
            Files.move(copy, file, StandardCopyOption.ATOMIC_MOVE);
            return new DurableStore(openFile(file));
        } catch (IOException e) {
            throw new UncheckedIOException("The data in (%s) cannot be copied".formatted(file), e);
        } catch (MVStoreException e) {
            throw new IllegalStateException(
                    "The data in (%s) cannot be opened; maybe another server uses them (%s)"
                            .formatted(file, e.getMessage()),
                    e);
        }
    }

    private static MVStore openFile(Path file) {
        MVStore store =
                new MVStore.Builder()
                        .fileName(file.toString())
                        .cacheSize(CACHE_MEGABYTES)
                        .autoCommitDisabled()
                        .open();
        store.setRetentionTime(RETENTION_MILLIS);
        store.setVersionsToKeep(0);
        syncDirectoryOf(file);
        return store;
    }

    /** Makes the name of the file as durable as what is in it. */
    private static void syncDirectoryOf(Path file) {
        Path directory = file.toAbsolutePath().getParent();
        try (FileChannel channel = FileChannel.open(directory, StandardOpenOption.READ)) {
            channel.force(true);
        } catch (IOException e) {
            LOG.log(Level.DEBUG, "this system does not sync directories", e);
        }
    }

    private int livePercent() {
        FileStore<?> file = store.getFileStore();
        return file.getFillRate() * file.getChunksFillRate() / 100;
    }

    private void copyTo(Path target) {
        try (DurableStore copy = new DurableStore(openFile(target))) {
            for (String name : store.getMapNames()) {
                copy.putAll(name, map(name));
            }
        }
    }

    private void putAll(String name, MVMap<Long, byte[]> from) {
        MVMap<Long, byte[]> to = map(name);
        long uncommitted = 0;
        for (Map.Entry<Long, byte[]> entry : from.entrySet()) {
            to.put(entry.getKey(), entry.getValue());
            uncommitted += entry.getValue().length;
            if (uncommitted > COPY_BYTES) {
                store.commit();
                uncommitted = 0;
            }
        }
    }

    MVMap<Long, byte[]> map(String name) {
        return store.openMap(
                name,
                new MVMap.Builder<Long, byte[]>()
                        .keyType(LongDataType.INSTANCE)
                        .valueType(ByteArrayDataType.INSTANCE));
    }

    Set<String> mapNames(String prefix) {
        return store.getMapNames().stream()
                .filter(name -> name.startsWith(prefix))
                .collect(Collectors.toUnmodifiableSet());
    }

    void removeMap(String name) {
        store.removeMap(name);
    }

    void renameMap(MVMap<Long, byte[]> map, String name) {
        store.renameMap(map, name);
    }

    /** The size of the file in bytes. */
    long size() {
        return store.getFileStore().size();
    }

    /**
     * Runs a command that changes nothing and returns when all it can have seen is on disk: nobody
     * acts on a change that a crash takes back.
     */
    <T> T read(Supplier<T> command) {
        T result = under(changes.readLock(), command);
        awaitDurable(written.get());
        return result;
    }

    /** Runs a command and returns when what it changed is on disk, also when it threw. */
    <T> T write(Supplier<T> command) {
        return durably(changes.readLock(), command);
    }

    /** The same for a command that must run alone. */
    <T> T writeAlone(Supplier<T> command) {
        return durably(changes.writeLock(), command);
    }

    private <T> T durably(Lock lock, Supplier<T> command) {
        try {
            return under(
                    lock,
                    () -> {
                        try {
                            return command.get();
                        } finally {
                            written.incrementAndGet();
                        }
                    });
        } finally {
            awaitDurable(written.get());
        }
    }

    private void awaitDurable(long change) {
        if (durable >= change) {
            return;
        }
        disk.lock();
        try {
            if (durable >= change) {
                return;
            }
            long target = under(changes.writeLock(), this::commit);
            if (unsynced) {
                store.sync();
                unsynced = false;
            }
            durable = target;
        } finally {
            disk.unlock();
        }
    }

    private long commit() {
        long target = written.get();
        if (store.hasUnsavedChanges()) {
            unsynced = true;
            store.commit();
        }
        return target;
    }

    /**
     * Frees space inside a file larger than {@code aboveBytes} by writing what is alive in sparse
     * places together anew. The file itself becomes smaller at the next start. Nothing that is
     * alive is overwritten, so a crash does no harm. Commands wait meanwhile.
     */
    void compactIfWorthIt(long aboveBytes) {
        disk.lock();
        try {
            if (!store.isClosed() && size() > aboveBytes) {
                under(changes.writeLock(), this::compact);
            }
        } finally {
            disk.unlock();
        }
    }

    private boolean compact() {
        boolean changed = store.compact(WORTH_PERCENT, COMPACT_BYTES);
        store.commit();
        store.sync();
        return changed;
    }

    private static <T> T under(Lock lock, Supplier<T> command) {
        lock.lock();
        try {
            return command.get();
        } finally {
            lock.unlock();
        }
    }

    /** Commits and closes the file; a second call does nothing. */
    @Override
    public void close() {
        disk.lock();
        try {
            under(changes.writeLock(), this::closeFile);
        } finally {
            disk.unlock();
        }
    }

    private boolean closeFile() {
        if (!store.isClosed()) {
            store.commit();
            store.sync();
            store.close();
        }
        return true;
    }
}

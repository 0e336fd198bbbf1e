package nl.kapitaalbrug.embeddedmongo;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.nio.file.Files;
import java.nio.file.Path;
import org.h2.mvstore.MVMap;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;

class DurableStoreTest {

    @TempDir private Path directory;

    @Test
    void changeIsInTheFileWhenWriteReturns() throws Exception {
        Path copy = directory.resolve("copy");
        try (DurableStore store = open("data")) {
            MVMap<Long, byte[]> map = store.map("documents.a.b");

            store.write(() -> map.put(1L, new byte[] {7}));
            Files.copy(directory.resolve("data"), copy);
        }

        try (DurableStore store = open("copy")) {
            assertThat(store.map("documents.a.b").get(1L)).containsExactly(7);
        }
    }

    @Test
    void commandThatFailsHasItsChangesInTheFileToo() throws Exception {
        try (DurableStore store = open("data")) {
            MVMap<Long, byte[]> map = store.map("documents.a.b");

            assertThatThrownBy(() ->
                            store.write(() -> {
                                map.put(1L, new byte[] {7});
                                throw new IllegalArgumentException("halfway");
                            }))
                    .hasMessage("halfway");
            Files.copy(directory.resolve("data"), directory.resolve("copy"));
        }

        try (DurableStore store = open("copy")) {
            assertThat(store.map("documents.a.b")).hasSize(1);
        }
    }

    @Test
    void seenChangeIsInTheFileWhenReadReturns() throws Exception {
        try (DurableStore store = open("data")) {
            MVMap<Long, byte[]> map = store.map("documents.a.b");
            Together.run(
                    4,
                    thread -> {
                        for (long number = 0; number < 50; number++) {
                            long key = thread * 100L + number;
                            store.write(() -> map.put(key, new byte[] {1}));
                        }
                        return thread;
                    });

            int seen = store.read(map::size);
            Files.copy(directory.resolve("data"), directory.resolve("copy"));

            try (DurableStore copy = open("copy")) {
                assertThat(copy.map("documents.a.b")).hasSize(seen).hasSize(200);
            }
        }
    }

    @Test
    void closesTwiceWithoutHarm() {
        DurableStore store = open("data");

        store.close();
        store.close();

        open("data").close();
    }

    private DurableStore open(String name) {
        return DurableStore.open(directory.resolve(name), Long.MAX_VALUE);
    }
}

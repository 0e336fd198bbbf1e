package nl.kapitaalbrug.embeddedmongo;

import java.nio.file.Path;
import java.time.Duration;

/**
 * How an embedded server runs.
 *
 * @param directory where the data live; made when it is not there
 * @param port the port on 127.0.0.1, 0 for a free one
 * @param scanLimit a query that reads more documents than this for nothing is refused with code
 *     291, because an index is missing; 0 for no limit
 * @param compactEvery how often to look whether the file can be made smaller
 * @param compactAboveBytes a file up to this size is left as it is
 */
public record EmbeddedMongoSettings(
        Path directory, int port, int scanLimit, Duration compactEvery, long compactAboveBytes) {

    private static final int MAX_PORT = 65_535;
    private static final Duration EVERY = Duration.ofSeconds(10);
    private static final long ABOVE_BYTES = 64L * 1024 * 1024;

    /** Refuses impossible values. */
    public EmbeddedMongoSettings {
        if (port < 0 || port > MAX_PORT) {
            throw new IllegalArgumentException(
                    "The port (%d) is not from 0 to %d".formatted(port, MAX_PORT));
        }
        if (scanLimit < 0) {
            throw new IllegalArgumentException(
                    "The scan limit (%d) is negative; 0 means none".formatted(scanLimit));
        }
        if (!compactEvery.isPositive() || compactAboveBytes < 0) {
            throw new IllegalArgumentException(
                    "Compaction every (%s) above (%d bytes) is impossible"
                            .formatted(compactEvery, compactAboveBytes));
        }
    }

    /** Without a scan limit, compacted every 10 s when larger than 64 MB. */
    public static EmbeddedMongoSettings of(Path directory, int port) {
        return new EmbeddedMongoSettings(directory, port, 0, EVERY, ABOVE_BYTES);
    }

    /** The same with another scan limit. */
    public EmbeddedMongoSettings withScanLimit(int limit) {
        return new EmbeddedMongoSettings(directory, port, limit, compactEvery, compactAboveBytes);
    }
}

package nl.kapitaalbrug.embeddedmongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Filters.and;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Filters.in;
import static com.mongodb.client.model.Filters.lt;
import static com.mongodb.client.model.Filters.or;
import static com.mongodb.client.model.Indexes.ascending;
import static com.mongodb.client.model.Updates.inc;
import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import com.mongodb.MongoException;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.nio.file.Path;
import java.util.List;
import java.util.stream.IntStream;
import java.util.stream.Stream;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;
import org.bson.Document;
import org.bson.conversions.Bson;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

/** Queries with an index read what they return; the others are refused above 1,000 documents. */
class ScanGuardIT {

    private static final int NO_QUERY_EXECUTION_PLANS = 291;
    private static final int LIMIT = 1_000;
    private static final int DOCUMENTS = 1_500;

    @TempDir private static Path directory;
    private static EmbeddedMongo server;
    private static TestDatabase mongo;
    private static MongoCollection<Document> requests;

    @BeforeAll
    static void fill() {
        server = EmbeddedMongo.start(EmbeddedMongoSettings.of(directory, 0).withScanLimit(LIMIT));
        mongo = TestDatabase.on(server.uri(), "scans");
        requests = mongo.collection("requests");
        requests.createIndex(ascending("owner", "kind"));
        requests.createIndex(ascending("due"));
        requests.insertMany(
                IntStream.range(0, DOCUMENTS)
                        .mapToObj(id ->
                                new Document("_id", "id-" + id)
                                        .append("version", 1)
                                        .append("owner", "owner-" + id % 100)
                                        .append("kind", id % 2)
                                        .append("due", id)
                                        .append("note", "n" + id))
                        .toList());
    }

    @AfterAll
    static void stop() {
        mongo.close();
        server.close();
    }

    static Stream<Bson> indexed() {
        return Stream.of(
                and(eq("_id", "id-7"), eq("version", 1)),
                and(and(eq("version", 1)), and(eq("note", "n7"), eq("_id", "id-7"))),
                in("_id", "id-1", "id-2"),
                and(eq("owner", "owner-3"), eq("kind", 1)),
                and(eq("kind", 1), eq("owner", "owner-3")),
                eq("owner", "owner-3"),
                lt("due", 10),
                or(eq("_id", "id-1"), lt("due", 10)));
    }

    @ParameterizedTest
    @MethodSource("indexed")
    void indexedQueryReadsWhatItNeeds(Bson filter) {
        assertThat(requests.find(filter)).isNotEmpty();
        assertThat(requests.countDocuments(filter)).isPositive();
        assertThat(requests.updateMany(filter, inc("touched", 1)).getMatchedCount()).isPositive();
        assertThat(requests.distinct("owner", filter, String.class)).isNotEmpty();
    }

    @Test
    void queryWithoutIndexIsRefused() {
        assertThatIsRefused(() -> requests.find(eq("note", "n7")).first());
        assertThatIsRefused(() -> requests.updateOne(eq("version", 2), inc("version", 1)));
        assertThatIsRefused(() -> requests.find().sort(ascending("note")).limit(20).first());
        assertThatIsRefused(() -> requests.aggregate(List.of(group("$kind", sum("n", 1)))).first());
        assertThat(server.largestScan()).isGreaterThanOrEqualTo(DOCUMENTS - 20);
    }

    @Test
    void readingEverythingInOrderIsAllowed() {
        assertThat(requests.find().sort(ascending("due"))).hasSize(DOCUMENTS);
        assertThat(requests.find().limit(20)).hasSize(20);
    }

    @Test
    void filesAreReadByTheirIndex() {
        GridFSBucket bucket = GridFSBuckets.create(mongo.database()).withChunkSizeBytes(16);
        bucket.uploadFromStream("other", new ByteArrayInputStream(new byte[16 * DOCUMENTS]));
        ByteArrayOutputStream read = new ByteArrayOutputStream();

        bucket.downloadToStream(
                bucket.uploadFromStream("small", new ByteArrayInputStream(new byte[40])), read);

        assertThat(read.size()).isEqualTo(40);
    }

    private static void assertThatIsRefused(ThrowingCallable query) {
        assertThatThrownBy(query)
                .isInstanceOfSatisfying(
                        MongoException.class,
                        e -> assertThat(e.getCode()).isEqualTo(NO_QUERY_EXECUTION_PLANS));
    }
}

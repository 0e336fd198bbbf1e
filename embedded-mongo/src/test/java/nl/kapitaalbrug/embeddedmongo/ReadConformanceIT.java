package nl.kapitaalbrug.embeddedmongo;

import static com.mongodb.client.model.Accumulators.sum;
import static com.mongodb.client.model.Aggregates.group;
import static com.mongodb.client.model.Aggregates.lookup;
import static com.mongodb.client.model.Aggregates.match;
import static com.mongodb.client.model.Filters.eq;
import static com.mongodb.client.model.Sorts.ascending;
import static com.mongodb.client.model.Sorts.descending;
import static com.mongodb.client.model.Sorts.orderBy;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.gridfs.GridFSBucket;
import com.mongodb.client.gridfs.GridFSBuckets;
import com.mongodb.client.model.Projections;
import java.io.ByteArrayInputStream;
import java.io.ByteArrayOutputStream;
import java.math.BigDecimal;
import java.time.Instant;
import java.util.ArrayList;
import java.util.Comparator;
import java.util.Date;
import java.util.List;
import java.util.Random;
import java.util.UUID;
import java.util.stream.IntStream;
import org.bson.Document;
import org.bson.UuidRepresentation;
import org.bson.codecs.UuidCodec;
import org.bson.codecs.configuration.CodecRegistries;
import org.bson.types.Binary;
import org.bson.types.Decimal128;
import org.bson.types.ObjectId;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.BeforeEach;
import org.junit.jupiter.api.Test;

/** What services read back and how; runs against any MongoDB server. */
class ReadConformanceIT {

    private static final int MEGABYTE = 1024 * 1024;

    private static TestDatabase mongo;
    private static int number;
    private MongoCollection<Document> documents;

    @BeforeAll
    static void connect() {
        mongo = TestDatabase.fresh();
    }

    @AfterAll
    static void disconnect() {
        mongo.drop();
        mongo.close();
    }

    @BeforeEach
    void useAnEmptyCollection() {
        documents = mongo.collection("documents" + number++);
    }

    @Test
    void everyTypeComesBackAsItWas() {
        Document document =
                new Document("_id", new ObjectId())
                        .append("text", "Één €")
                        .append("whole", 1)
                        .append("large", Long.MAX_VALUE)
                        .append("ratio", 0.1)
                        .append("price", new Decimal128(new BigDecimal("12345678901234567890.10")))
                        .append("at", Date.from(Instant.parse("2026-01-02T03:04:05.678Z")))
                        .append("yes", true)
                        .append("nothing", null)
                        .append("bytes", new Binary(new byte[] {1, 2, 3}))
                        .append("list", List.of(1, List.of("a"), new Document("b", 2)));

        documents.insertOne(document);

        assertThat(documents.find().first()).isEqualTo(document);
    }

    @Test
    void uuidIsAnId() {
        MongoCollection<Document> withUuids =
                documents.withCodecRegistry(
                        CodecRegistries.fromRegistries(
                                CodecRegistries.fromCodecs(
                                        new UuidCodec(UuidRepresentation.STANDARD)),
                                documents.getCodecRegistry()));
        UUID id = UUID.randomUUID();
        withUuids.insertOne(new Document("id", id).append("name", "kept"));

        assertThat(withUuids.find(eq("id", id)).first()).containsEntry("name", "kept");
        assertThat(withUuids.find(eq("id", UUID.randomUUID())).first()).isNull();
    }

    @Test
    void decimalsAreComparedAsNumbers() {
        documents.insertMany(
                List.of(
                        new Document("_id", 1).append("price", decimal("9.50")),
                        new Document("_id", 2).append("price", decimal("10.25")),
                        new Document("_id", 3).append("price", decimal("-1"))));

        assertThat(documents.find().sort(ascending("price")))
                .extracting(each -> each.get("_id"))
                .containsExactly(3, 1, 2);
        documents.updateOne(
                eq("_id", 1), new Document("$inc", new Document("price", decimal("0.10"))));
        assertThat(documents.find(eq("_id", 1)).first().get("price", Decimal128.class))
                .isEqualTo(decimal("9.60"));
    }

    private static Decimal128 decimal(String text) {
        return new Decimal128(new BigDecimal(text));
    }

    @Test
    void pagesFollowTheOrderAndMissNothing() {
        documents.insertMany(
                IntStream.range(0, 95)
                        .mapToObj(id -> new Document("_id", id).append("owner", id % 3))
                        .toList());
        List<Object> read = new ArrayList<>();

        for (int page = 0; page < 10; page++) {
            documents
                    .find()
                    .sort(orderBy(ascending("owner"), descending("_id")))
                    .skip(page * 10)
                    .limit(10)
                    .projection(Projections.include("owner"))
                    .map(each -> each.get("_id"))
                    .into(read);
        }

        List<Integer> expected =
                IntStream.range(0, 95)
                        .boxed()
                        .sorted(
                                Comparator.<Integer>comparingInt(id -> id % 3)
                                        .thenComparing(Comparator.reverseOrder()))
                        .toList();
        assertThat(read).isEqualTo(expected);
    }

    @Test
    void naturalOrderIsTheOrderOfInsertion() {
        documents.insertMany(List.of(new Document("_id", "b"), new Document("_id", "a")));
        documents.updateOne(eq("_id", "b"), new Document("$set", new Document("longer", "text")));

        assertThat(documents.find()).extracting(each -> each.get("_id")).containsExactly("b", "a");
    }

    @Test
    void answerLargerThanAMessageComesInBatches() {
        byte[] filler = new byte[MEGABYTE];
        for (int id = 0; id < 50; id++) {
            documents.insertOne(new Document("_id", id).append("filler", new Binary(filler)));
        }

        assertThat(documents.find()).hasSize(50);
        assertThat(documents.find().batchSize(7)).hasSize(50);
        assertThat(documents.countDocuments(eq("filler", new Binary(filler)))).isEqualTo(50);
        assertThat(documents.deleteMany(new Document()).getDeletedCount()).isEqualTo(50);
    }

    @Test
    void filesComeBackWhole() {
        GridFSBucket bucket = GridFSBuckets.create(mongo.database(), "files");
        List<ObjectId> ids = new ArrayList<>();
        List<byte[]> contents = new ArrayList<>();
        for (int file = 0; file < 3; file++) {
            byte[] content = new byte[(file + 1) * 5 * MEGABYTE + file];
            new Random(file).nextBytes(content);
            contents.add(content);
            ids.add(bucket.uploadFromStream("file" + file, new ByteArrayInputStream(content)));
        }

        for (int file = 0; file < 3; file++) {
            ByteArrayOutputStream read = new ByteArrayOutputStream();
            bucket.downloadToStream(ids.get(file), read);
            assertThat(read.toByteArray()).isEqualTo(contents.get(file));
        }
        bucket.delete(ids.getFirst());
        assertThat(bucket.find()).hasSize(2);
        assertThat(mongo.collection("files.chunks").countDocuments(eq("files_id", ids.getFirst())))
                .isZero();
    }

    @Test
    void aggregationReadsItsOwnFilterOnly() {
        documents.insertMany(
                IntStream.range(0, 30)
                        .mapToObj(id -> new Document("_id", id).append("kind", id % 3))
                        .toList());

        List<Document> counts =
                documents
                        .aggregate(
                                List.of(
                                        match(eq("kind", 1)),
                                        lookup(
                                                documents.getNamespace().getCollectionName(),
                                                "kind",
                                                "kind",
                                                "same"),
                                        group("$kind", sum("count", 1))))
                        .into(new ArrayList<>());
        List<Document> peers =
                documents
                        .aggregate(
                                List.of(
                                        match(eq("_id", 1)),
                                        lookup(
                                                documents.getNamespace().getCollectionName(),
                                                "kind",
                                                "kind",
                                                "same")))
                        .into(new ArrayList<>());

        assertThat(counts).containsExactly(new Document("_id", 1).append("count", 10));
        assertThat(peers.getFirst().getList("same", Document.class)).hasSize(10);
    }

    @Test
    void droppingADatabaseLeavesItsNamesakesAlone() {
        String name = MongoForTests.freshDatabaseName("drop");
        MongoCollection<Document> longer =
                mongo.client().getDatabase(name + "2").getCollection("kept");
        longer.insertOne(new Document("_id", 1));
        mongo.client().getDatabase(name).getCollection("gone").insertOne(new Document("_id", 1));

        mongo.client().getDatabase(name).drop();

        assertThat(longer.countDocuments()).isOne();
        assertThat(mongo.client().getDatabase(name).listCollectionNames()).isEmpty();
        mongo.client().getDatabase(name + "2").drop();
    }
}

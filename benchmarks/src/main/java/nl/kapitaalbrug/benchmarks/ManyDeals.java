package nl.kapitaalbrug.benchmarks;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoClients;
import com.mongodb.client.MongoCollection;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Random;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import org.bson.Document;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/**
 * Fills the database of the financing service with copies of the published samples, each as another
 * firm in another place, sector and size. The same seed gives the same copies.
 */
final class ManyDeals {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final List<String> SECTORS = List.of("C", "G", "F", "M", "I", "J", "H", "Q");

    private final Random random = new Random(20_261_125);

    /** Adds so many deals; returns how many samples they were copied from. */
    int fill(String uri, int count) {
        try (MongoClient client = MongoClients.create(uri)) {
            MongoCollection<Document> requests =
                    client.getDatabase("kapitaalbrug-financing-service")
                            .getCollection("matchedRequests");
            List<Document> samples = Copies.settled(() -> published(requests));
            Copies.add(requests, count, i -> copy(samples.get(i % samples.size())));
            return samples.size();
        }
    }

    private static List<Document> published(MongoCollection<Document> requests) {
        return requests.find().into(new ArrayList<>()).stream()
                .filter(ManyDeals::isPublished)
                .toList();
    }

    private static boolean isPublished(Document request) {
        Document publication = request.get("publication", Document.class);
        return publication != null
                && publication.getBoolean("published", false)
                && request.get("latest") != null
                && !request.get("latest", Document.class)
                        .getString("request")
                        .matches(".*\"(EENMANSZAAK|VOF|MAATSCHAP|CV)\".*");
    }

    private Document copy(Document sample) {
        String id = id();
        Document copy = new Document(sample).append("_id", id);
        Document latest = new Document(sample.get("latest", Document.class));
        latest.append("request", request(latest.getString("request"), id));
        ObjectNode assessment = (ObjectNode) JSON.readTree(latest.getString("assessment"));
        assessment.put("requestId", id);
        latest.append("assessment", assessment.toString());
        Document publication = new Document(sample.get("publication", Document.class));
        return copy.append("latest", latest)
                .append("publication", publication.append("dealId", id()));
    }

    private String request(String json, String id) {
        ObjectNode request = (ObjectNode) JSON.readTree(json);
        request.put("id", id);
        request.put("origin", "SYNTHETIC");
        ObjectNode company = (ObjectNode) request.path("company");
        company.remove("key");
        company.put("sector", SECTORS.get(random.nextInt(SECTORS.size())));
        company.put("employees", 1 + (int) Math.pow(10, random.nextDouble() * 2.4));
        ((ObjectNode) request.path("need"))
                .put(
                        "place",
                        Municipalities.all()
                                .get(random.nextInt(Municipalities.all().size()))
                                .code()
                                .value());
        return request.toString();
    }

    private String id() {
        byte[] bytes = new byte[16];
        random.nextBytes(bytes);
        return HexFormat.of().formatHex(bytes);
    }
}

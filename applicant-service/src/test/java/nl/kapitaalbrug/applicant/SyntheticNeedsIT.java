package nl.kapitaalbrug.applicant;

import static org.assertj.core.api.Assertions.assertThat;
import static org.awaitility.Awaitility.await;

import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Clock;
import java.time.Duration;
import java.util.ArrayList;
import java.util.List;
import java.util.concurrent.Callable;
import java.util.concurrent.CyclicBarrier;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import nl.kapitaalbrug.applicant.synthetic.application.LoadSyntheticNeeds;
import nl.kapitaalbrug.applicant.synthetic.application.SyntheticStore;
import nl.kapitaalbrug.applicant.synthetic.domain.SyntheticNeeds;
import nl.kapitaalbrug.applicant.synthetic.domain.SyntheticParameters;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.test.context.TestPropertySource;

/** Synthetic needs are loaded in the background, each once, and told to the other services. */
@TestPropertySource(
        properties = {
            "kapitaalbrug.synthetic.enabled=true",
            "kapitaalbrug.synthetic.count=60",
            "kapitaalbrug.synthetic.per-second=200"
        })
final class SyntheticNeedsIT extends RunningService {

    private static final Duration SOON = Duration.ofSeconds(30);

    @Autowired private MongoDatabase database;
    @Autowired private SyntheticStore store;
    @Autowired private Clock clock;

    @Test
    void areLoadedToldAndKnownAgain() {
        MongoCollection<Document> needs = database.getCollection("syntheticNeeds");
        await().atMost(SOON).until(() -> needs.countDocuments() >= 60);
        await().atMost(SOON)
                .until(() -> needs.countDocuments(Filters.eq("outbox.open", true)) == 0);

        long submitted = needs.countDocuments(Filters.eq("kind", "SUBMITTED"));
        MongoCollection<Document> sent = database.getCollection("sentMessages");
        assertThat(submitted).isBetween(20L, 80L);
        assertThat(sent.countDocuments(Filters.eq("type", "nl.kapitaalbrug.request.submitted.v1")))
                .isEqualTo(submitted);
        assertThat(sent.countDocuments(Filters.eq("type", "nl.kapitaalbrug.need.stated.v1")))
                .isEqualTo(needs.countDocuments() - submitted);
        assertThat(
                        sent.countDocuments(
                                Filters.eq(
                                        "type", "nl.kapitaalbrug.request.publication-chosen.v1")))
                .isBetween(submitted / 4, submitted);
        String id = needs.find(Filters.eq("kind", "SUBMITTED")).first().getString("_id");
        assertThat(matched(id).status()).isEqualTo(204);
        assertThat(needs.find(Filters.eq("_id", id)).first()).containsKey("matchedAt");
        assertThat(database.getCollection("parkedMessages").countDocuments()).isZero();
    }

    @Test
    void areLoadedOnceByTwoLoadersAtOnceAndByTheNextProcess() throws Exception {
        await().atMost(SOON).until(() -> store.known().size() >= 60);
        CyclicBarrier barrier = new CyclicBarrier(2);
        Callable<Void> work =
                () -> {
                    LoadSyntheticNeeds loading = loading(90);
                    barrier.await();
                    while (loading.next()) {
                        Thread.onSpinWait();
                    }
                    return null;
                };

        try (ExecutorService threads = Executors.newVirtualThreadPerTaskExecutor()) {
            for (Future<Void> one : threads.invokeAll(List.of(work, work))) {
                one.get();
            }
        }

        MongoCollection<Document> needs = database.getCollection("syntheticNeeds");
        assertThat(needs.distinct("number", Integer.class).into(new ArrayList<>())).hasSize(90);
        assertThat(needs.countDocuments()).isEqualTo(90);
        assertThat(loading(90).next()).isFalse();
    }

    private LoadSyntheticNeeds loading(int count) {
        return new LoadSyntheticNeeds(
                store, new SyntheticNeeds(SyntheticParameters.CURRENT), count, clock);
    }

    private Api.Answer matched(String id) {
        return asService("financing-service")
                .send(
                        "POST",
                        "/messages",
                        """
                        {
                          "specversion": "1.0", "id": "m-synthetic/1",
                          "source": "/financing-service",
                          "type": "nl.kapitaalbrug.request.matched.v1",
                          "time": "2026-11-23T10:00:02Z",
                          "datacontenttype": "application/json",
                          "data": {
                            "lifecycle": 1, "requestId": "%s", "revision": 1,
                            "assessedAt": "2026-11-23T10:00:01Z",
                            "matchedAt": "2026-11-23T10:00:02Z",
                            "routesFit": 3, "routesCannotTell": 4, "routesDoNotFit": 5
                          }
                        }
                        """
                                .formatted(id));
    }
}

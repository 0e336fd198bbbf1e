package nl.kapitaalbrug.financing.need;

import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoCollection;
import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import java.time.Duration;
import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.message.PublicationChosen;
import nl.kapitaalbrug.contracts.message.RequestAssessed;
import nl.kapitaalbrug.contracts.message.RequestErased;
import nl.kapitaalbrug.contracts.message.RequestWithdrawn;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.StatedNeed;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.embeddedmongo.MongoForTests;
import nl.kapitaalbrug.financing.matching.RunningService;
import nl.kapitaalbrug.financing.matching.domain.Cases;
import nl.kapitaalbrug.financing.need.application.NeedIndex;
import nl.kapitaalbrug.financing.need.domain.NeedPhase;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowPublication;
import nl.kapitaalbrug.keycloak.TestIssuer;
import org.awaitility.Awaitility;
import org.bson.Document;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.MethodSource;

class NeedsIT {

    private static final String APPLICANT = "applicant-service";
    private static final ApplicantId OWNER = new ApplicantId("owner-1");
    private static final Instant WHEN = Instant.parse("2026-11-23T08:00:00Z");

    private static final int MORE_THAN_A_SCAN = 2_500;

    private static String database;
    private static TestIssuer issuer;
    private static RunningService service;

    private final FinancingRequestId id = FinancingRequestId.random();

    /** What the applicant-service sends in this order, and where the assessment comes between. */
    enum Sent {
        STATED,
        STATED_AGAIN,
        PUBLISHED,
        ASSESSED
    }

    @BeforeAll
    static void start() {
        database = MongoForTests.freshDatabaseName("needs");
        issuer = TestIssuer.start();
        service = RunningService.start(database, issuer);
    }

    @AfterAll
    static void stop() {
        service.close();
        issuer.close();
    }

    static Stream<List<Sent>> orders() {
        return Stream.of(0, 1, 2, 3)
                .map(place -> {
                    List<Sent> order =
                            new java.util.ArrayList<>(
                                    List.of(Sent.STATED, Sent.STATED_AGAIN, Sent.PUBLISHED));
                    order.add(place, Sent.ASSESSED);
                    return List.copyOf(order);
                });
    }

    @ParameterizedTest
    @MethodSource("orders")
    void endsInTheSameRowWhateverCameFirst(List<Sent> order) {
        for (Sent message : order) {
            assertThat(send(message)).isEqualTo(204);
            assertThat(send(message)).isEqualTo(204);
        }

        NeedRow row = row(service).orElseThrow();
        assertThat(row.phase()).isEqualTo(NeedPhase.MATCHED);
        assertThat(row.externalNeed()).isEqualTo(EuroAmount.ofEuros(144_000));
        assertThat(Objects.requireNonNull(row.publication()).published()).isTrue();
        Document kept = kept();
        assertThat(kept.getLong("version")).isEqualTo(4);
        assertThat(kept.getString("stated")).contains("50000");
        assertThat(kept.get("outbox", Document.class).getLong("auditSeq")).isEqualTo(4);
        assertThat(kept.get("lifecycle", Document.class).getString("state")).isEqualTo("MATCHED");
    }

    @Test
    void showsHowFarANeedCame() {
        assertThat(row(service)).isEmpty();
        send(Sent.STATED);
        assertThat(row(service)).map(NeedRow::phase).contains(NeedPhase.DOSSIER);
        send(Sent.PUBLISHED);
        assertThat(row(service)).map(NeedRow::phase).contains(NeedPhase.SUBMITTED);
        send(Sent.ASSESSED);
        assertThat(row(service)).map(NeedRow::phase).contains(NeedPhase.MATCHED);
        withdrawn(5, 2);
        assertThat(row(service)).map(NeedRow::phase).contains(NeedPhase.WITHDRAWN);
    }

    @Test
    void liesStillWithAReasonUntilItsOwnerGoesOn() {
        send(Sent.STATED);
        left(2, null);
        assertThat(row(service)).map(NeedRow::phase).contains(NeedPhase.LEFT);
        left(3, LeaveReason.NOT_CLEAR);
        assertThat(row(service)).map(NeedRow::leaving).contains(LeaveReason.NOT_CLEAR);

        stated(4, 60_000);

        assertThat(row(service)).map(NeedRow::phase).contains(NeedPhase.DOSSIER);
        assertThat(row(service).orElseThrow().leaving()).isNull();
    }

    @Test
    void goesOnFromALookToADraftAndNeverBack() {
        explored(1);
        assertThat(row(service)).map(NeedRow::phase).contains(NeedPhase.EXPLORED);
        assertThat(kept().getString("owner")).isEqualTo("explored");
        send(Sent.STATED);
        assertThat(row(service)).map(NeedRow::phase).contains(NeedPhase.DOSSIER);
        assertThat(kept().getString("owner")).isEqualTo(OWNER.value());

        explored(1);

        assertThat(row(service)).map(NeedRow::phase).contains(NeedPhase.DOSSIER);
        assertThat(kept().getString("owner")).isEqualTo(OWNER.value());
    }

    @Test
    void neverBringsBackARequestThatWasTakenBack() {
        send(Sent.STATED);
        withdrawn(2, 1);

        chosen(3, true);
        stated(4, 70_000);

        assertThat(row(service)).map(NeedRow::phase).contains(NeedPhase.WITHDRAWN);
        assertThat(kept().get("publication")).isNull();
        assertThat(kept().getString("stated")).doesNotContain("70000");
    }

    @Test
    void forgetsARequestThatWasErased() {
        send(Sent.ASSESSED);
        withdrawn(3, 2);

        erased(4);
        erased(4);

        assertThat(row(service)).isEmpty();
        Document kept = kept();
        assertThat(kept.getString("owner")).isEqualTo(ApplicantId.NOBODY.value());
        assertThat(kept.keySet()).doesNotContain("latest", "stated", "publication");
        assertThat(kept.get("lifecycle", Document.class).getString("state")).isEqualTo("WITHDRAWN");
    }

    private void erased(int number) {
        service.deliver(
                APPLICANT,
                id + "/" + number,
                MessageTypes.REQUEST_ERASED,
                new RequestErased(id, WHEN));
    }

    @Test
    void givesADealAnotherNameWhenItIsPublishedAgain() {
        send(Sent.ASSESSED);
        chosen(2, true);
        String first = dealId();
        chosen(3, true);
        String still = dealId();
        chosen(4, false);
        assertThat(row(service).map(NeedRow::publication).map(RowPublication::published))
                .contains(false);
        chosen(5, true);

        assertThat(first).matches("[0-9a-f]{32}").isNotEqualTo(id.value());
        assertThat(still).isEqualTo(first);
        assertThat(dealId()).isNotEqualTo(first);
    }

    @Test
    void isTheSameAfterARestart() {
        send(Sent.STATED);
        send(Sent.PUBLISHED);
        send(Sent.ASSESSED);

        try (RunningService again = RunningService.start(database, issuer)) {
            assertThat(rows(again)).isEqualTo(rows(service)).isNotEmpty();
        }
    }

    /**
     * More documents than a query may read for nothing: the page of the start scan needs its index.
     */
    @Test
    void readsManyNeedsPageByPage() {
        send(Sent.STATED);
        Document kept = kept();
        String many = MongoForTests.freshDatabaseName("many");
        List<Document> copies =
                Stream.generate(FinancingRequestId::random)
                        .limit(MORE_THAN_A_SCAN)
                        .map(copy -> new Document(kept).append("_id", copy.value()))
                        .toList();
        service.bean(MongoClient.class)
                .getDatabase(many)
                .getCollection("matchedRequests")
                .insertMany(copies);

        try (RunningService other = RunningService.start(many, issuer)) {
            assertThat(rows(other))
                    .extracting(row -> row.id().value())
                    .containsExactlyElementsOf(
                            copies.stream().map(copy -> copy.getString("_id")).sorted().toList());
        }
    }

    @Test
    void hearsWhatAnotherCopyOfTheServiceChanged() {
        try (RunningService other = RunningService.start(database, issuer)) {
            send(Sent.ASSESSED);
            assertThat(row(service)).isPresent();
            Awaitility.await()
                    .atMost(Duration.ofSeconds(6))
                    .untilAsserted(() -> assertThat(row(other)).isEqualTo(row(service)));

            chosen(2, true);
            Awaitility.await()
                    .atMost(Duration.ofSeconds(6))
                    .untilAsserted(() -> assertThat(row(other)).isEqualTo(row(service)));
        }
    }

    private int send(Sent message) {
        return switch (message) {
            case STATED -> stated(1, 40_000);
            case STATED_AGAIN -> stated(2, 50_000);
            case PUBLISHED -> chosen(3, true);
            case ASSESSED -> {
                Cases robotCell = Cases.robotCell().id(id.value()).owner(OWNER.value());
                yield service.deliver(
                        "assessment-service",
                        id + "-1-1/1",
                        MessageTypes.REQUEST_ASSESSED,
                        new RequestAssessed(1, robotCell.request(), robotCell.assessment()));
            }
        };
    }

    private void left(int number, @Nullable LeaveReason reason) {
        StatedNeed need = new StatedNeed(null, null, null, null, Map.of(), List.of(), null);
        service.deliver(
                APPLICANT,
                id + "/" + number,
                MessageTypes.NEED_STATED,
                new NeedStated(id, OWNER, DataOrigin.SAMPLE, NeedStage.LEFT, WHEN, need, reason));
    }

    private void explored(int number) {
        StatedNeed need = new StatedNeed(null, null, null, null, Map.of(), List.of(), null);
        service.deliver(
                APPLICANT,
                FinancingRequestId.random() + "/" + number,
                MessageTypes.NEED_STATED,
                new NeedStated(
                        id,
                        new ApplicantId("explored"),
                        DataOrigin.REAL,
                        NeedStage.EXPLORED,
                        WHEN,
                        need));
    }

    private int stated(int number, long euros) {
        StatedNeed need =
                new StatedNeed(
                        null,
                        null,
                        null,
                        null,
                        Map.of(SpendKind.MACHINES, EuroAmount.ofEuros(euros)),
                        List.of(Aim.GROWTH),
                        null);
        return service.deliver(
                APPLICANT,
                id + "/" + number,
                MessageTypes.NEED_STATED,
                new NeedStated(id, OWNER, DataOrigin.SAMPLE, NeedStage.DOSSIER, WHEN, need));
    }

    private int chosen(int number, boolean published) {
        return service.deliver(
                APPLICANT,
                id + "/" + number,
                MessageTypes.PUBLICATION_CHOSEN,
                new PublicationChosen(id, OWNER, published, WHEN));
    }

    private void withdrawn(int number, long lifecycle) {
        service.deliver(
                APPLICANT,
                id + "/" + number,
                MessageTypes.REQUEST_WITHDRAWN,
                new RequestWithdrawn(lifecycle, id, OWNER, WHEN));
    }

    private String dealId() {
        return row(service).map(NeedRow::publication).map(RowPublication::dealId).orElseThrow();
    }

    private Optional<NeedRow> row(RunningService of) {
        return rows(of).stream().filter(row -> row.id().equals(id)).findAny();
    }

    private static List<NeedRow> rows(RunningService of) {
        return of.bean(NeedIndex.class).rows();
    }

    private Document kept() {
        MongoCollection<Document> requests =
                service.bean(MongoDatabase.class).getCollection("matchedRequests");
        return Objects.requireNonNull(requests.find(Filters.eq("_id", id.value())).first());
    }
}

package nl.kapitaalbrug.applicant;

import static java.nio.charset.StandardCharsets.ISO_8859_1;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import com.mongodb.client.model.Filters;
import com.mongodb.client.model.Updates;
import java.io.ByteArrayInputStream;
import java.io.IOException;
import java.time.Clock;
import java.time.Duration;
import java.time.Instant;
import java.util.concurrent.Callable;
import java.util.concurrent.ExecutorService;
import java.util.concurrent.Executors;
import java.util.concurrent.Future;
import java.util.stream.IntStream;
import nl.kapitaalbrug.applicant.Api.Answer;
import nl.kapitaalbrug.applicant.document.application.Contents;
import nl.kapitaalbrug.applicant.document.application.DocumentProperties;
import nl.kapitaalbrug.applicant.document.application.DocumentScanner;
import nl.kapitaalbrug.applicant.document.application.Documents;
import nl.kapitaalbrug.applicant.document.application.ScanDocuments;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;

/** Documents from the form to the download, over the real server and GridFS. */
final class DocumentsIT extends RunningService {

    private static final String DOCUMENTS = "/v1/documents";
    private static final String PDF = "%PDF-1.7 jaarrekening van ";
    private static final String TEST_FILE =
            "X5O!P%@AP[4\\PZX54(P^)7CC)7}" + "$EICAR-STANDARD-ANTIVIRUS-TEST-FILE!$H+H*";

    @Autowired private MongoDatabase database;
    @Autowired private Documents documents;
    @Autowired private Contents contents;
    @Autowired private DocumentScanner scanner;
    @Autowired private DocumentProperties properties;

    @Test
    void aDocumentComesInIsScannedAndGoesOutAsItCame() {
        Api me = as("docs-1");
        String request = me.start().text("/id");

        Answer sent = send(me, request, "../Jaar 2025.pdf", PDF + "1");

        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.text("/name")).isEqualTo("Jaar 2025.pdf");
        assertThat(sent.text("/state")).isEqualTo("CLEAN");
        assertThat(sent.text("/scanner")).isEqualTo("STRUCTURE_ONLY");
        assertThat(sent.text("/type")).isEqualTo("PDF");
        assertThat(sent.text("/requests/0")).isEqualTo(request);
        String id = sent.text("/id");
        Api.Download content = me.download(DOCUMENTS + "/" + id + "/content");
        assertThat(content.body()).isEqualTo((PDF + "1").getBytes(ISO_8859_1));
        assertThat(content.header("Content-Disposition")).startsWith("attachment;");
        assertThat(content.header("X-Content-Type-Options")).isEqualTo("nosniff");
        assertThat(content.header("Content-Security-Policy")).contains("sandbox");
        assertThat(stored(id).get("outbox", Document.class).getLong("auditSeq")).isEqualTo(2);
    }

    @Test
    void theSameContentTwiceIsTheSameDocument() {
        Api me = as("docs-2");
        String first = me.start().text("/id");
        String second = me.start().text("/id");
        Answer sent = send(me, first, "a.pdf", PDF + "2");

        Answer again = send(me, second, "b.pdf", PDF + "2");

        assertThat(again.status()).isEqualTo(200);
        assertThat(again.text("/id")).isEqualTo(sent.text("/id"));
        assertThat(again.json().at("/requests")).hasSize(2);
        assertThat(send(as("docs-3"), "", "a.pdf", PDF + "2").text("/id"))
                .isNotEqualTo(sent.text("/id"));
    }

    @Test
    void anotherApplicantSeesNothing() {
        Api me = as("docs-4");
        String request = me.start().text("/id");
        String id = send(me, request, "a.pdf", PDF + "4").text("/id");
        Api other = as("docs-5");
        String path = DOCUMENTS + "/" + id;

        assertThat(other.send("GET", path, null).status()).isEqualTo(404);
        assertThat(other.send("GET", path + "/content", null).status()).isEqualTo(404);
        assertThat(other.send("DELETE", path, null, "If-Match", "\"1\"").status()).isEqualTo(404);
        assertThat(other.send("GET", DOCUMENTS, null).json().at("/items")).isEmpty();
        assertThat(send(other, request, "a.pdf", PDF + "5").status()).isEqualTo(404);
        String mine = send(other, "", "a.pdf", PDF + "5").text("/id");
        String attach = DOCUMENTS + "/" + mine + "/requests/" + request;
        assertThat(other.send("PUT", attach, null, "If-Match", "\"1\"").status()).isEqualTo(404);
    }

    @Test
    void isAttachedDetachedAndDeletedUnderItsVersion() {
        Api me = as("docs-6");
        String request = me.start().text("/id");
        Answer sent = send(me, "", "a.pdf", PDF + "6");
        String path = DOCUMENTS + "/" + sent.text("/id");
        String attach = path + "/requests/" + request;

        assertThat(me.send("PUT", attach, null).status()).isEqualTo(428);
        assertThat(me.send("PUT", attach, null, "If-Match", "\"9\"").status()).isEqualTo(412);
        String read = me.send("GET", path, null).tag();
        Answer attached = me.send("PUT", attach, null, "If-Match", read);
        assertThat(attached.text("/requests/0")).isEqualTo(request);
        Answer detached = me.send("DELETE", attach, null, "If-Match", attached.tag());
        assertThat(detached.json().at("/requests")).isEmpty();
        assertThat(me.send("DELETE", path, null, "If-Match", attached.tag()).status())
                .isEqualTo(412);
        String content = stored(sent.text("/id")).getString("content");
        assertThat(me.send("DELETE", path, null, "If-Match", detached.tag()).status())
                .isEqualTo(204);
        assertThat(me.send("GET", path, null).status()).isEqualTo(404);
        assertThat(contents.writtenBefore(Instant.now().plusSeconds(60))).doesNotContain(content);
        assertThat(stored(sent.text("/id")).toJson()).doesNotContain("docs-6/", "a.pdf");
        assertThat(send(me, "", "a.pdf", PDF + "6").status()).isEqualTo(201);
    }

    @Test
    void whatIsRefusedLeavesNothingBehind() {
        Api me = as("docs-7");
        long before = files();

        Answer lying = send(me, "", "a.png", PDF);
        Answer large = send(me, "", "a.txt", "x".repeat(21 * 1024 * 1024));

        assertThat(lying.status()).isEqualTo(422);
        assertThat(lying.text("/code")).isEqualTo("document-refused");
        assertThat(lying.text("/errors/0/code")).isEqualTo("DOCUMENT_TYPE_DIFFERS");
        assertThat(large.text("/errors/0/code")).isEqualTo("DOCUMENT_TOO_LARGE");
        assertThat(send(me, "", "a.txt", "").text("/errors/0/code")).isEqualTo("EMPTY_FILE");
        assertThat(send(me, "", "a.txt", "x".repeat(45 * 1024 * 1024)).text("/errors/0/code"))
                .isEqualTo("DOCUMENT_TOO_LARGE");
        assertThat(files()).isEqualTo(before);
        assertThat(me.send("GET", DOCUMENTS, null).json().at("/items")).isEmpty();
    }

    @Test
    void nothingIsReadOfAnInfectedDocument() {
        Api me = as("docs-8");
        Answer sent = send(me, "", "a.txt", TEST_FILE);

        assertThat(sent.text("/state")).isEqualTo("INFECTED");
        Answer content = me.send("GET", DOCUMENTS + "/" + sent.text("/id") + "/content", null);
        assertThat(content.status()).isEqualTo(409);
        assertThat(content.text("/code")).isEqualTo("document-is-not-clean");
        assertThat(content.response().body()).doesNotContain("EICAR");
    }

    @Test
    void whatACrashLeftInQuarantineIsScannedLater() {
        Api me = as("docs-9");
        String id = send(me, "", "a.txt", "na een val").text("/id");
        // as it is when the process dies between the upload and its scan
        database.getCollection("documents")
                .updateOne(Filters.eq("_id", id), Updates.set("state", "QUARANTINED"));
        String path = DOCUMENTS + "/" + id;
        assertThat(me.send("GET", path + "/content", null).status()).isEqualTo(409);

        scanning(scanner, Duration.ZERO).scanWaiting();
        assertThat(me.send("GET", path, null).text("/state")).isEqualTo("QUARANTINED");
        scanning(scanner, Duration.ofMinutes(10)).scanWaiting();

        assertThat(me.send("GET", path, null).text("/state")).isEqualTo("CLEAN");
    }

    @Test
    void aScannerThatDoesNotAnswerIsAskedAgain() {
        Api me = as("docs-10");
        String id = send(me, "", "a.txt", "scanner is weg").text("/id");
        database.getCollection("documents")
                .updateOne(Filters.eq("_id", id), Updates.set("state", "QUARANTINED"));
        String path = DOCUMENTS + "/" + id;

        scanning(new Unreachable(), Duration.ofMinutes(10)).scanWaiting();
        assertThat(me.send("GET", path, null).text("/state")).isEqualTo("UNSCANNED_ERROR");
        assertThat(me.send("GET", path + "/content", null).status()).isEqualTo(409);
        scanning(scanner, Duration.ofMinutes(10)).scanWaiting();

        assertThat(me.send("GET", path, null).text("/state")).isEqualTo("CLEAN");
    }

    @Test
    void bytesWithoutADocumentGoAfterAWhile() throws IOException {
        Api me = as("docs-11");
        String kept = send(me, "", "a.txt", "blijft").text("/id");
        String orphan = contents.write(new ByteArrayInputStream(new byte[300_000]));

        scanning(scanner, Duration.ofMinutes(59)).removeOrphans();
        assertThat(contents.writtenBefore(Instant.now().plusSeconds(60))).contains(orphan);
        scanning(scanner, Duration.ofMinutes(61)).removeOrphans();

        assertThat(contents.writtenBefore(Instant.now().plusSeconds(60))).doesNotContain(orphan);
        assertThat(me.download(DOCUMENTS + "/" + kept + "/content").response().statusCode())
                .isEqualTo(200);
    }

    @Test
    void manyAtOnceOfTheSameContentAreOneDocument() throws Exception {
        Api me = as("docs-12");
        try (ExecutorService threads = Executors.newFixedThreadPool(6)) {
            Callable<Answer> call = () -> send(me, "", "a.txt", "tegelijk");
            for (Future<Answer> answer :
                    threads.invokeAll(IntStream.range(0, 6).mapToObj(i -> call).toList())) {
                assertThat(answer.get().status()).isIn(200, 201);
            }
        }
        assertThat(me.send("GET", DOCUMENTS, null).json().at("/items")).hasSize(1);
    }

    @Test
    void aFormGoesOnToAPageOfOurs() {
        Api me = as("docs-13");

        Answer added =
                form(me, field("returnTo", "/aanvragen/x/documenten"), "", "a.txt", "formulier");
        Answer refused =
                form(me, field("returnTo", "/aanvragen/x/documenten"), "", "a.png", "formulier");

        assertThat(added.status()).isEqualTo(303);
        assertThat(added.header("Location")).startsWith("/aanvragen/x/documenten?added=");
        assertThat(refused.header("Location"))
                .isEqualTo("/aanvragen/x/documenten?refused=DOCUMENT_TYPE_DIFFERS");
    }

    @ParameterizedTest
    @ValueSource(strings = {"//evil.example", "https://evil.example", "/../a", "/a?b"})
    void aFormCannotLeadElsewhere(String page) {
        assertThat(form(as("docs-14"), field("returnTo", page), "", "a.txt", "x").status())
                .isEqualTo(400);
    }

    /** The scanner cannot be reached. */
    private static final class Unreachable implements DocumentScanner {
        @Override
        public String name() {
            return "CLAMAV";
        }

        @Override
        public Verdict scan(java.io.InputStream bytes) throws IOException {
            throw new IOException("nobody there");
        }
    }

    /** The job of a later moment. */
    private ScanDocuments scanning(DocumentScanner with, Duration later) {
        return new ScanDocuments(
                documents, contents, with, properties, Clock.offset(Clock.systemUTC(), later));
    }

    private long files() {
        return database.getCollection("documentContents.files").countDocuments();
    }

    private Document stored(String id) {
        return database.getCollection("documents").find(Filters.eq("_id", id)).first();
    }

    @Test
    void aDocumentIsProofOfAStatementAndSayingSoOnceMoreChangesThat() {
        Api me = as("docs-proof");
        Answer sent = proof(me, "T4.2");
        assertThat(sent.status()).isEqualTo(201);
        assertThat(sent.text("/proves")).isEqualTo("T4.2");

        Answer again = proof(me, "T5.2");
        assertThat(again.text("/id")).isEqualTo(sent.text("/id"));
        assertThat(me.send("GET", DOCUMENTS + "/" + sent.text("/id"), null).text("/proves"))
                .isEqualTo("T5.2");
        assertThat(proof(me, "").text("/proves")).isEqualTo("T5.2");

        Answer unknown = proof(me, "T0.1");
        assertThat(unknown.status()).isEqualTo(400);
        assertThat(unknown.text("/errors/0/code")).isEqualTo("DOCUMENT_STATEMENT_UNKNOWN");
    }

    private static Answer proof(Api me, String statement) {
        return form(me, field("proves", statement), "", "meting.txt", "gemeten: 12 uur");
    }

    private static Answer send(Api me, String request, String name, String content) {
        return form(me, "", request, name, content);
    }

    private static Answer form(Api me, String more, String request, String name, String content) {
        String body =
                more
                        + field("kind", "ANNUAL_ACCOUNTS")
                        + field("requestId", request)
                        + "--XX\r\nContent-Disposition: form-data; name=\"file\"; filename=\""
                        + name
                        + "\"\r\nContent-Type: application/octet-stream\r\n\r\n"
                        + content
                        + "\r\n--XX--\r\n";
        return me.post(DOCUMENTS, body.getBytes(ISO_8859_1), "multipart/form-data; boundary=XX");
    }

    private static String field(String name, String value) {
        return "--XX\r\nContent-Disposition: form-data; name=\"%s\"\r\n\r\n%s\r\n"
                .formatted(name, value);
    }
}

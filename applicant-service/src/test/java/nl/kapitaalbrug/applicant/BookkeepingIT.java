package nl.kapitaalbrug.applicant;

import static java.nio.charset.StandardCharsets.UTF_8;
import static nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf.AuditFiles.anAuditFile;
import static nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf.AuditFiles.line;
import static org.assertj.core.api.Assertions.assertThat;

import com.mongodb.client.MongoDatabase;
import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.applicant.Api.Answer;
import nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf.AuditFiles;
import org.bson.Document;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;

/** From an audit file to figures, over the real server. */
final class BookkeepingIT extends RunningService {

    private static final String XML = "application/xml";
    private static final String MAP = "{\"lines\":{\"4900\":\"OTHER_OPERATING_COST\"}}";

    @Autowired private MongoDatabase database;

    @Test
    void aFileBecomesStatementsOfItsYear() {
        Api me = as("books-1");
        String id = me.start().text("/id");

        Answer answer = me.upload(id, file(anAuditFile()), XML);

        assertThat(answer.status()).isEqualTo(200);
        assertThat(answer.tag()).isEqualTo("\"0\"");
        assertThat(answer.text("/status")).isEqualTo("READY");
        assertThat(answer.json().at("/fiscalYear").asInt()).isEqualTo(2024);
        assertThat(answer.json().at("/amounts/salesEur").decimalValue())
                .isEqualByComparingTo("250.50");
        assertThat(answer.json().at("/amounts/ebitEur").decimalValue())
                .isEqualByComparingTo("210.50");
        assertThat(answer.json().at("/amounts/balanceCheckEur").decimalValue()).isZero();
        assertThat(me.upload(id, file(anAuditFile()), XML).tag()).isEqualTo("\"1\"");
        me.upload(id, file(anAuditFile().ofYear(2023)), XML);
        assertThat(list(me, id).json().at("/items").findValuesAsString("fiscalYear"))
                .containsExactly("2024", "2023");
    }

    @Test
    void nothingButBalancesIsStored() {
        Api me = as("books-2");
        String id = me.start().text("/id");

        me.upload(id, file(anAuditFile()), XML);

        List<String> stored = new ArrayList<>();
        for (String collection : database.listCollectionNames()) {
            database.getCollection(collection).find().map(Document::toJson).forEach(stored::add);
        }
        assertThat(String.join("\n", stored))
                .contains("Aandelenkapitaal")
                .doesNotContain("GEHEIM", "Niet Bewaren", "custSup", "F-1");
    }

    @Test
    void anotherApplicantSeesAndSendsNothing() {
        Api me = as("books-3");
        Api other = as("books-4");
        String id = me.start().text("/id");
        me.upload(id, file(anAuditFile()), XML);

        assertThat(list(other, id).status()).isEqualTo(404);
        assertThat(other.send("GET", path(id) + "/2024", null).status()).isEqualTo(404);
        assertThat(other.upload(id, file(anAuditFile()), XML).status()).isEqualTo(404);
        assertThat(map(other, id, "\"0\"", MAP).status()).isEqualTo(404);
        assertThat(me.send("GET", path(id) + "/2019", null).status()).isEqualTo(404);
    }

    @Test
    void aFileWithMistakesIsRefusedWholeWithAllReasons() {
        Api me = as("books-5");
        String id = me.start().text("/id");
        AuditFiles wrong =
                anAuditFile()
                        .transaction(line("1000", "5", "D"))
                        .transaction(line("7777", "5", "D"), line("1000", "5", "C"))
                        .withTotals("");

        Answer answer = me.upload(id, file(wrong), XML);

        assertThat(answer.status()).isEqualTo(422);
        assertThat(answer.text("/code")).isEqualTo("audit-file-refused");
        assertThat(answer.json().at("/errors").findValuesAsString("code"))
                .containsExactly("TRANSACTION_UNBALANCED", "UNKNOWN_ACCOUNT");
        assertThat(answer.text("/errors/0/pointer")).startsWith("/lines/");
        assertThat(answer.text("/errors/0/detail")).contains("debet");
        assertThat(answer.response().body()).doesNotContain("7777", "GEHEIM");
        assertThat(list(me, id).json().at("/items")).isEmpty();
    }

    @Test
    void aYearThatHasNotEndedOrAnotherFirmIsRefused() {
        Api me = as("books-6");
        Answer draft = me.start();
        String id = draft.text("/id");
        me.save(id, draft.tag(), "company", Bodies.company("12345678"));
        AuditFiles other =
                anAuditFile()
                        .ofYear(2199)
                        .withNamespace(AuditFiles.XAF_40)
                        .withIdentity("<Commercenr>87654321</Commercenr>");

        assertThat(me.upload(id, file(other), XML).json().at("/errors").findValuesAsString("code"))
                .containsExactly("COMPANY_DIFFERS", "YEAR_DIFFERS");
    }

    @Test
    void aLineIsChosenForAnAccountAndRememberedForTheFirm() {
        Api me = as("books-7");
        String first = withCompany(me);
        Answer open = me.upload(first, file(unmapped()), XML);

        assertThat(open.text("/status")).isEqualTo("NEEDS_MAPPING");
        assertThat(open.text("/toMap/0/account")).isEqualTo("4900");
        assertThat(open.text("/toMap/0/suggestion")).isEqualTo("OTHER_OPERATING_COST");
        assertThat(open.json().at("/amounts")).isEmpty();
        assertThat(map(me, first, "", MAP).status()).isEqualTo(428);
        assertThat(map(me, first, "\"7\"", MAP).status()).isEqualTo(412);
        assertThat(map(me, first, open.tag(), "{\"lines\":{\"4900\":\"X\"}}").status())
                .isEqualTo(400);

        Answer mapped = map(me, first, open.tag(), MAP);

        assertThat(mapped.text("/status")).isEqualTo("READY");
        assertThat(mapped.json().at("/amounts/ebitEur").decimalValue())
                .isEqualByComparingTo("190.50");
        String second = withCompany(me);
        assertThat(me.upload(second, file(unmapped().ofYear(2023)), XML).text("/status"))
                .isEqualTo("READY");
        Api other = as("books-8");
        assertThat(other.upload(withCompany(other), file(unmapped()), XML).text("/status"))
                .isEqualTo("NEEDS_MAPPING");
    }

    @Test
    void figuresAreTakenOverAndACorrectionSaysWhy() {
        Api me = as("books-13");
        String id = withCompany(me);
        me.upload(id, file(anAuditFile()), XML);
        String adoption = "/v1/financing-requests/%s/imported-figures".formatted(id);
        String year = "{\"fiscalYear\":2024}";

        assertThat(me.send("PUT", adoption, year, "If-Match", "\"9\"").status()).isEqualTo(412);
        assertThat(as("books-14").send("PUT", adoption, year, "If-Match", "\"1\"").status())
                .isEqualTo(404);
        assertThat(me.send("PUT", adoption, "{\"fiscalYear\":2020}", "If-Match", "\"1\"").status())
                .isEqualTo(404);
        Answer taken = me.send("PUT", adoption, year, "If-Match", me.read(id).tag());

        assertThat(taken.status()).isEqualTo(200);
        assertThat(taken.text("/sections/finances/source")).isEqualTo("COMPILED");
        assertThat(taken.text("/sections/finances/statementDate")).isEqualTo("2024-12-31");
        assertThat(taken.json().at("/sections/finances/income/ebit").decimalValue())
                .isEqualByComparingTo("210.50");
        assertThat(taken.json().at("/sections/imported/sources").path("income/ebit").asString())
                .isEqualTo("IMPORT");

        String other =
                "{\"source\":\"SELF\",\"statementDate\":\"2024-12-31\",\"income\":{\"ebit\":200}%s}";
        Answer without = me.save(id, taken.tag(), "finances", other.formatted(""));
        assertThat(without.status()).isEqualTo(400);
        assertThat(without.text("/errors/0/pointer")).isEqualTo("/correctionReason");
        assertThat(without.text("/errors/0/code")).isEqualTo("CORRECTION_REASON_MISSING");

        Answer corrected =
                me.save(
                        id,
                        taken.tag(),
                        "finances",
                        other.formatted(",\"correctionReason\":\"Kosten van 2023\""));

        assertThat(corrected.status()).isEqualTo(200);
        assertThat(corrected.json().at("/sections/imported/corrected").toString())
                .contains("income/ebit");
        assertThat(corrected.text("/sections/imported/correctionReason"))
                .isEqualTo("Kosten van 2023");
        assertThat(corrected.json().at("/sections/imported/figures/income/ebit").decimalValue())
                .isEqualByComparingTo("210.50");
        assertThat(corrected.json().at("/sections/imported/sources").path("income/ebit").asString())
                .isEqualTo("APPLICANT");
    }

    @Test
    void personnelCostIsTakenOverUnlessPartOfItStandsInTheCostOfSales() {
        Api me = as("books-15");
        AuditFiles paid =
                anAuditFile()
                        .account("4000", "Lonen", "<leadCode>WPerLes</leadCode>")
                        .transaction(line("4000", "50.25", "D"), line("1000", "50.25", "C"))
                        .withTotals("");
        AuditFiles divided =
                anAuditFile()
                        .account("4000", "Lonen", "<leadCode>WPerLes</leadCode>")
                        .account("7000", "Lonen productie", "<leadCode>WKprKvpLon</leadCode>")
                        .transaction(line("4000", "50", "D"), line("1000", "50", "C"))
                        .transaction(line("7000", "20", "D"), line("1000", "20", "C"))
                        .withTotals("");

        assertThat(adopted(me, paid).at("/finances/income/personnelCost").decimalValue())
                .isEqualByComparingTo("50.25");
        assertThat(adopted(me, paid).at("/imported/sources").path("income/personnelCost"))
                .hasToString("\"IMPORT\"");
        JsonNode income = adopted(me, divided).at("/finances/income");
        assertThat(income.path("ebit").isNumber()).isTrue();
        assertThat(income.path("personnelCost").isNumber()).isFalse();
    }

    private static JsonNode adopted(Api me, AuditFiles file) {
        String id = withCompany(me);
        me.upload(id, file(file), XML);
        return me.send(
                        "PUT",
                        "/v1/financing-requests/%s/imported-figures".formatted(id),
                        "{\"fiscalYear\":2024}",
                        "If-Match",
                        me.read(id).tag())
                .json()
                .at("/sections");
    }

    @Test
    void aPlainFormIsSentOnToAPageOfOurs() {
        Api me = as("books-9");
        String id = me.start().text("/id");

        Answer imported = form(me, id, "/aanvragen/boekhouding", anAuditFile().text());
        Answer replaced = form(me, id, "/aanvragen/boekhouding", anAuditFile().text());
        assertThat(replaced.header("Location")).isEqualTo("/aanvragen/boekhouding?replaced=2024");
        Answer refused = form(me, id, "/aanvragen/boekhouding", "<html/>");
        Answer empty = form(me, id, "/aanvragen/boekhouding", "");

        assertThat(imported.status()).isEqualTo(303);
        assertThat(imported.header("Location")).isEqualTo("/aanvragen/boekhouding?imported=2024");
        assertThat(refused.header("Location"))
                .isEqualTo("/aanvragen/boekhouding?refused=NOT_AN_AUDIT_FILE.1");
        assertThat(empty.header("Location"))
                .isEqualTo("/aanvragen/boekhouding?refused=EMPTY_FILE.0");
    }

    @ParameterizedTest
    @ValueSource(
            strings = {
                "//evil.example",
                "https://evil.example",
                "/a?b=c",
                "/a\r\nX: y",
                "/../a",
                ""
            })
    void aFormCannotLeadElsewhere(String page) {
        Api me = as("books-10");
        String id = me.start().text("/id");

        assertThat(form(me, id, page, anAuditFile().text()).status()).isEqualTo(400);
    }

    @Test
    void onlyThisPathTakesLargeBodies() {
        Api me = as("books-11");
        String id = me.start().text("/id");
        AuditFiles large = anAuditFile().withTotals("");
        for (int i = 0; i < 6_000; i++) {
            large.transaction(line("1000", "1", "D"), line("8000", "1", "C"));
        }
        byte[] bytes = file(large);

        assertThat(bytes.length).isGreaterThan(2_000_000);
        assertThat(me.upload(id, bytes, XML).status()).isEqualTo(200);
        assertThat(me.upload(id, new byte[2_000_000], "application/json").status()).isEqualTo(415);
        assertThat(me.save(id, "\"0\"", "need", " ".repeat(2_000_000)).status()).isEqualTo(413);
    }

    @Test
    void aRequestThatIsNoDraftStaysAsItIs() {
        Api me = as("books-12");
        Answer draft = me.start();
        String id = draft.text("/id");
        me.withdraw(id, draft.tag(), Api.key());

        Answer answer = me.upload(id, file(anAuditFile()), XML);

        assertThat(answer.status()).isEqualTo(409);
        assertThat(answer.text("/code")).isEqualTo("request-is-no-draft");
    }

    private static AuditFiles unmapped() {
        return anAuditFile()
                .account("4900", "Diverse kosten", "")
                .transaction(line("4900", "20", "D"), line("1000", "20", "C"))
                .withTotals("");
    }

    private static String withCompany(Api me) {
        Answer draft = me.start();
        String id = draft.text("/id");
        me.save(id, draft.tag(), "company", Bodies.company("12345678"));
        return id;
    }

    private static Answer form(Api me, String id, String page, String text) {
        String body =
                "--XX\r\nContent-Disposition: form-data; name=\"returnTo\"\r\n\r\n"
                        + page
                        + "\r\n--XX\r\nContent-Disposition: form-data; name=\"file\";"
                        + " filename=\"../../x.xaf\"\r\nContent-Type: text/plain\r\n\r\n"
                        + text
                        + "\r\n--XX--\r\n";
        return me.upload(id, body.getBytes(UTF_8), "multipart/form-data; boundary=XX");
    }

    private static Answer map(Api me, String id, String tag, String body) {
        String path = path(id) + "/2024/mapping";
        return tag.isEmpty()
                ? me.send("PUT", path, body)
                : me.send("PUT", path, body, "If-Match", tag);
    }

    private static Answer list(Api me, String id) {
        return me.send("GET", path(id), null);
    }

    private static String path(String id) {
        return "/v1/financing-requests/" + id + "/bookkeepings";
    }

    private static byte[] file(AuditFiles file) {
        return file.text().getBytes(UTF_8);
    }
}

package nl.kapitaalbrug.applicant;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import com.networknt.schema.Error;
import com.networknt.schema.Schema;
import com.networknt.schema.SchemaLocation;
import com.networknt.schema.SchemaRegistry;
import com.networknt.schema.SpecificationVersion;
import java.util.List;
import nl.kapitaalbrug.applicant.Api.Answer;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.springframework.beans.factory.annotation.Autowired;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;
import tools.jackson.databind.node.ObjectNode;

/** A request that is taken along follows the published schema, and comes back without loss. */
final class ExportIT extends RunningService {

    private static final String SCHEMAS = "/v1/schemas/financing-request";
    private static final String IMPORTS = "/v1/financing-requests/imports";
    private static final SchemaRegistry REGISTRY =
            SchemaRegistry.withDefaultDialect(SpecificationVersion.DRAFT_2020_12);

    @Autowired private JsonMapper json;

    @Test
    void aDossierIsAFileForThoseWhoMaySeeAllOfIt() {
        Api me = as("dossier-1");
        String path = "/v1/financing-requests/" + me.start().text("/id") + "/dossier";

        Api.Download pdf = me.download(path);

        assertThat(pdf.header("Content-Type")).isEqualTo("application/pdf");
        assertThat(pdf.header("Content-Disposition"))
                .matches("attachment; filename=\"KB-.*[.]pdf\"");
        assertThat(new String(pdf.body(), 0, 5, US_ASCII)).isEqualTo("%PDF-");
        assertThat(as("dossier-2").download(path).response().statusCode()).isEqualTo(404);
    }

    @Test
    void theSchemaIsOneAndOpen() {
        Answer schema = withToken("").send("GET", SCHEMAS, null);
        Schema meta =
                REGISTRY.getSchema(
                        SchemaLocation.of("https://json-schema.org/draft/2020-12/schema"));

        assertThat(schema.status()).isEqualTo(200);
        assertThat(meta.validate(schema.json())).isEmpty();
        assertThat(schema.json().findValues("description")).hasSizeGreaterThan(40);
        assertThat(schema.text("/properties/sections/properties/need/properties/tenor/title"))
                .isEqualTo("Looptijd");
    }

    @Test
    void anExportFollowsTheSchemaAndComesBackWithoutLoss() {
        Api me = as("export-1");
        String id = me.startComplete("12345678").text("/id");
        Answer draft = me.read(id);
        Answer saved = me.save(id, draft.tag(), "finances", Bodies.SMALL_TURNOVER);
        saved = me.save(id, saved.tag(), "circumstances", Bodies.CIRCUMSTANCES);
        saved = me.save(id, saved.tag(), "plan", Bodies.PLAN);
        me.save(id, saved.tag(), "group", Bodies.GROUP);

        Answer export = me.get(id + "/export");
        Answer imported = send(me, export.json());
        Answer again = me.get(imported.text("/id") + "/export");

        assertThat(export.status()).isEqualTo(200);
        assertThat(export.header("Content-Disposition")).contains("attachment", "KB-");
        assertThat(errors(export.json())).isEmpty();
        assertThat(export.text("/sections/finances/amountsConfirmed/annualTurnover"))
                .isEqualTo("1980");
        assertThat(export.text("/sections/plan/readiness/CUSTOMER")).isEqualTo("9");
        assertThat(export.text("/sources/~1sections~1company~1name")).isEqualTo("APPLICANT");
        assertThat(imported.status()).isEqualTo(201);
        assertThat(imported.text("/status")).isEqualTo("DRAFT");
        assertThat(imported.text("/id")).isNotEqualTo(id);
        assertThat(again.json().path("sections")).isEqualTo(export.json().path("sections"));
        assertThat(errors(again.json())).isEmpty();
        assertThat(as("export-2").get(id + "/export").status()).isEqualTo(404);
    }

    @Test
    void anEmptyRequestIsOneToo() {
        Api me = as("export-3");
        JsonNode export = me.get(me.start().text("/id") + "/export").json();

        assertThat(errors(export)).isEmpty();
        assertThat(send(me, export).status()).isEqualTo(201);
    }

    @Test
    void theSameImportTwiceIsOneDraft() {
        Api me = as("export-4");
        String body =
                me.get(me.startComplete("12345678").text("/id") + "/export").json().toString();
        String key = Api.key();

        Answer first = me.send("POST", IMPORTS, body, "Idempotency-Key", key);
        Answer second = me.send("POST", IMPORTS, body, "Idempotency-Key", key);

        assertThat(second.text("/id")).isEqualTo(first.text("/id"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "company | employees | 0 | true",
                "company | employees | 100000 | true",
                "company | employees | 100001 | false",
                "company | employees | -1 | false",
                "company | employees | 1.5 | false",
                "company | employees | null | true",
                "company | kvkNumber | \"1234567\" | false",
                "company | legalForm | \"NONSENSE\" | false",
                "company | name | \"a\\u202eb\" | false",
                "company | name | \"\" | false",
                "company | startDate | \"2020-01-31\" | true",
                "company | startDate | \"31-01-2020\" | false",
                "company | shoeSize | 43 | false",
                "need | tenor | 480 | true",
                "need | tenor | 481 | false",
                "need | tenor | 0 | false",
                "need | ownContribution | 0.5 | false",
                "need | ownContribution | -1 | false",
                "need | aims | [\"GROWTH\",\"GROWTH\"] | false",
                "need | aims | [\"START\"] | true",
                "need | place | \"ELSEWHERE\" | true",
                "need | place | \"GM9999\" | false",
                "need | spend | {\"MACHINES\":0} | false",
                "need | spend | {\"MACHINES\":1} | true",
                "need | spend | {\"YACHTS\":1} | false",
                "need | assetLifeMonths | 601 | false",
                "need | graceNeededMonths | 121 | false",
                "finances | fiscalYears | 201 | false",
                "finances | balance | {\"totalAssets\":-1} | false",
                "finances | balance | {\"equity\":-1.25} | true",
                "finances | balance | {\"equity\":1.255} | false",
                "finances | income | {\"ebit\":10000000001} | false",
                "finances | income | {\"personnelCost\":0.25} | true",
                "finances | income | {\"personnelCost\":-1} | false",
                "finances | amountsConfirmed | {\"annualTurnover\":1980} | true",
                "finances | amountsConfirmed | {\"ebit\":1980} | false",
                "finances | amountsConfirmed | true | false",
                "finances | source | \"AUDITED\" | true",
                "finances | defaultEvent | \"yes\" | false",
                "technology | role | \"NONE\" | true",
                "technology | elements | [{\"key\":\"e6\"}] | false",
                "technology | elements | [{\"key\":\"e1\",\"answers\":{\"T1.1\":{\"response\":\"YES\",\"grade\":3}}}] | true",
                "technology | elements | [{\"key\":\"e1\",\"answers\":{\"T1.1\":{\"response\":\"YES\",\"grade\":4}}}] | false",
                "technology | elements | [{\"key\":\"e1\",\"answers\":{\"T9.9\":{\"response\":\"YES\"}}}] | false",
                "plan | market | {\"largestCustomerPercent\":101} | false",
                "plan | market | {\"marketProof\":[\"NONE_YET\"],\"salesArea\":\"WORLD\"} | true",
                "plan | market | {\"marketProof\":[\"LUCK\"]} | false",
                "plan | team | {\"ownerTradeYears\":71} | false",
                "plan | effect | {\"dipPercent\":100,\"upliftPercent\":1000} | true",
                "plan | effect | {\"dipMonths\":61} | false",
                "plan | scan | {\"IDEAS\":\"PARTLY\"} | true",
                "plan | scan | {\"IDEAS\":\"SOMETIMES\"} | false",
                "plan | scan | {\"LUCK\":\"YES\"} | false",
                "plan | readiness | {\"CUSTOMER\":1,\"FUNDING\":9} | true",
                "plan | readiness | {\"TEAM\":10} | false",
                "plan | readiness | {\"TEAM\":0} | false",
                "plan | readiness | {\"TEAM\":\"4\"} | false",
                "plan | readiness | {\"LUCK\":4} | false",
                "plan | milestones | {\"IN_USE\":\"2027-06\"} | true",
                "plan | milestones | {\"IN_USE\":\"2027\"} | false",
                "plan | milestones | {\"HOPED\":\"2027-06\"} | false",
                "plan | outlook | {\"expectedTurnover\":{\"FIRST\":-1}} | false",
                "plan | outlook | {\"expectedCashFlow\":{\"FIRST\":-1}} | true",
                "plan | sustainability | {\"energySavedKwh\":1000000} | false",
                "group | debts | {\"LEASE\":0} | false",
                "group | debts | {\"LEASE\":1} | true",
                "group | group | {\"ties\":\"LINKED\",\"groupEmployees\":100001} | false",
                "group | group | {\"owners\":[\"PUBLIC_BODY\"]} | true",
                "group | aid | {\"aidReceived\":true,\"deMinimisAid\":[{\"amount\":-1}]} | false",
                "group | aid | {\"aidReceived\":true,\"deMinimisAid\":[{\"grantedOn\":\"2025-01-10\",\"amount\":0.5}]} | true",
                "circumstances | standing | {\"researchHours\":4001} | false",
                "circumstances | standing | {\"sellsCommercially\":true,\"firstSaleYear\":1899} | false",
                "circumstances | security | {\"lendingValue\":0.5} | false",
                "circumstances | preparation | {\"wbsoDeclaration\":true} | true",
                "circumstances | preparation | {\"wbsoDeclaration\":1} | false"
            })
    void schemaAndServiceTakeTheSame(String section, String field, String value, boolean taken) {
        ObjectNode file = json.createObjectNode();
        file.put("schema", "https://kapitaalbrug.nl/schemas/financing-request/1");
        file.putObject("sections").putObject(section).set(field, json.readTree(value));

        List<Error> errors = errors(file);
        Answer answer = send(as("export-" + section + field), file);

        assertThat(errors.isEmpty()).as("schema: %s", errors).isEqualTo(taken);
        assertThat(answer.status()).as(answer.response().body()).isEqualTo(taken ? 201 : 400);
    }

    @Test
    void anotherSchemaIsRefusedWithAllElseThatIsWrong() {
        Answer refused =
                as("export-5")
                        .send(
                                "POST",
                                IMPORTS,
                                """
                                {"schema": "https://kapitaalbrug.nl/schemas/financing-request/0",
                                 "sections": {"company": {"employees": -1}, "need": {"place": "GM9999"}}}
                                """,
                                "Idempotency-Key",
                                Api.key());

        assertThat(refused.status()).isEqualTo(400);
        assertThat(refused.json().at("/errors").findValuesAsString("pointer"))
                .containsExactlyInAnyOrder(
                        "/schema", "/sections/company/employees", "/sections/need/place");
    }

    private static Answer send(Api api, JsonNode body) {
        return api.send("POST", IMPORTS, body.toString(), "Idempotency-Key", Api.key());
    }

    private List<Error> errors(JsonNode file) {
        JsonNode schema = withToken("").send("GET", SCHEMAS, null).json();
        return REGISTRY.getSchema(schema).validate(file);
    }
}

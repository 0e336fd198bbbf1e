package nl.kapitaalbrug.applicant;

import static com.github.tomakehurst.wiremock.client.WireMock.aResponse;
import static com.github.tomakehurst.wiremock.client.WireMock.anyUrl;
import static com.github.tomakehurst.wiremock.client.WireMock.get;
import static org.assertj.core.api.Assertions.assertThat;

import com.github.tomakehurst.wiremock.http.Fault;
import nl.kapitaalbrug.applicant.Api.Answer;
import nl.kapitaalbrug.support.design.DesignRules;
import org.junit.jupiter.api.Test;

/** From the register into a request, with the source of each part. */
final class CompanyLookUpIT extends RunningService {

    private static final String PROFILE =
            """
            {
              "kvkNummer": "12345678", "naam": "Plaatwerk 't Hoekje & Zn. – Żółć",
              "materieleRegistratie": {"datumAanvang": "20120501"},
              "totaalWerkzamePersonen": 14,
              "sbiActiviteiten": [{"sbiCode": "25621", "indHoofdactiviteit": "Ja"}],
              "_embedded": {
                "hoofdvestiging": {"adressen": [{"type": "bezoekadres", "plaats": "Zwolle"}]},
                "eigenaar": {"rechtsvorm": "Besloten Vennootschap"}
              }
            }
            """;

    @Test
    void whatTheRegisterSaidIsRecordedAsItsWord() {
        KVK.stubFor(
                get(anyUrl())
                        .willReturn(
                                aResponse()
                                        .withHeader("Content-Type", "application/json")
                                        .withBody(PROFILE)));
        Api me = as("look-up-1");

        Answer found = search(me);
        Answer draft = me.start();
        Answer mine =
                me.save(draft.text("/id"), draft.tag(), "company", Bodies.company("12345678"));

        assertThat(found.text("/outcome")).isEqualTo("FOUND");
        assertThat(found.text("/profile/legalForm")).isEqualTo("BV");
        assertThat(found.text("/profile/sector")).isEqualTo("C");
        assertThat(found.text("/profile/startDate")).isEqualTo("2012-05-01");
        assertThat(found.text("/profile/municipality")).isEqualTo("GM0193");
        assertThat(found.text("/profile/sbiCodes/0/code")).isEqualTo("25621");
        assertThat(mine.json().at("/sections/company/sources").toString())
                .isEqualTo(
                        "{\"name\":\"REGISTER\",\"legalForm\":\"REGISTER\",\"sector\":\"REGISTER\","
                                + "\"startDate\":\"REGISTER\",\"employees\":\"APPLICANT\"}");

        Answer theirs = as("look-up-2").start();
        Answer other =
                as("look-up-2")
                        .save(
                                theirs.text("/id"),
                                theirs.tag(),
                                "company",
                                Bodies.company("12345678"));
        assertThat(other.text("/sections/company/sources/name")).isEqualTo("APPLICANT");
    }

    @Test
    void theRequestGoesOnWithoutTheRegister() {
        KVK.stubFor(get(anyUrl()).willReturn(aResponse().withFault(Fault.EMPTY_RESPONSE)));
        Api me = as("look-up-3");

        assertThat(search(me).text("/outcome")).isEqualTo("NOT_AVAILABLE");
        Answer draft = me.startComplete("12345678");

        assertThat(draft.text("/sections/company/sources/legalForm")).isEqualTo("APPLICANT");
        assertThat(me.submit(draft.text("/id"), draft.tag(), Api.key()).status()).isEqualTo(200);
    }

    @Test
    void theDescriptionOfTheApiIsOpenToAll() {
        Answer answer = withToken("").send("GET", "/v1/openapi.json", null);

        assertThat(answer.status()).isEqualTo(200);
        DesignRules.check(answer.response().body());
        assertThat(answer.json().at("/paths").propertyNames())
                .contains(
                        "/calculations/{method}",
                        "/companies/_search",
                        "/financing-requests",
                        "/financing-requests/{id}",
                        "/financing-requests/{id}/sections/company",
                        "/financing-requests/{id}/submission",
                        "/financing-requests/{id}/withdrawal")
                .doesNotContain("/messages");
        assertThat(answer.text("/components/schemas/NeedBody/properties/tenor/type"))
                .isEqualTo("integer");
        assertThat(answer.text("/components/schemas/NeedBody/properties/ownContribution/type"))
                .isEqualTo("number");
        assertThat(answer.text("/components/schemas/CompanyBody/properties/kvkNumber/type"))
                .isEqualTo("string");
        assertThat(answer.response().body()).doesNotContain("CurrentUser");
        assertThat(answer.header("API-Version")).isEqualTo("1.0.0");
    }

    @Test
    void messagesComeFromTheFinancingServiceOnly() {
        assertThat(asService("portal").send("POST", "/messages", "{}").status()).isEqualTo(403);
        assertThat(as("look-up-4").send("POST", "/messages", "{}").status()).isEqualTo(403);
        assertThat(withToken("").send("POST", "/messages", "{}").status()).isEqualTo(401);
    }

    private static Answer search(Api api) {
        return api.send("POST", "/v1/companies/_search", "{\"kvkNumber\": \"12345678\"}");
    }
}

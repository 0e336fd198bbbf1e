package nl.kapitaalbrug.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;
import static org.assertj.core.api.Assertions.catchThrowableOfType;
import static org.assertj.core.api.Assertions.tuple;

import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.time.Instant;
import java.time.LocalDate;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.UUID;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InvalidValueException;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.FieldError;
import nl.kapitaalbrug.support.problem.Problem;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.NullMarked;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;
import tools.jackson.core.JacksonException;

class StrictReaderTest {

    private final StrictReader reader = new StrictReader(JsonMappers.strict());

    enum Colour {
        RED,
        BLUE
    }

    @NullMarked
    record Range(int from, int to) {
        Range {
            if (from > to) {
                throw new InvalidValueException("RANGE_REVERSED", "from exceeds to");
            }
        }
    }

    @NullMarked
    record Thing(
            String name,
            @Nullable Integer count,
            @Nullable Long many,
            @Nullable Boolean on,
            @Nullable Colour colour,
            @Nullable LocalDate day,
            @Nullable Instant at,
            @Nullable UUID id,
            @Nullable BigDecimal ratio,
            @Nullable EuroAmount amount,
            @Nullable KvkNumber kvkNumber,
            @Nullable Range range,
            @Nullable List<Range> ranges,
            @Nullable Map<Colour, EuroAmount> spend) {}

    @NullMarked
    record Ruled(@Nullable Integer low, @Nullable Integer high) implements Checked {
        @Override
        public void check(Violations violations) {
            violations.at("/low").required(low);
            violations.at("/high").between(high, 1, 10);
        }
    }

    @Test
    void readsABodyThatIsRight() {
        Thing thing =
                reader.read(
                        bytes(
                                """
                                {"name":"Café d'Été & zn. 李","count":3,"many":4,"on":true,
                                 "colour":"RED","day":"2026-02-28","at":"2026-02-28T10:00:00Z",
                                 "id":"6f1d1c1e-0000-4000-8000-000000000001","ratio":1.50,
                                 "amount":12.34,"kvkNumber":"12345678","range":{"from":1,"to":2},
                                 "ranges":[],"spend":{"BLUE":5}}\
                                """),
                        Thing.class);

        assertThat(thing.name()).isEqualTo("Café d'Été & zn. 李");
        assertThat(thing.amount()).isEqualTo(new EuroAmount(1234));
        assertThat(thing.spend()).containsEntry(Colour.BLUE, EuroAmount.ofEuros(5));
        assertThat(thing.day()).isEqualTo(LocalDate.of(2026, 2, 28));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{'name':1}|/name|WRONG_TYPE",
                "{'name':true}|/name|WRONG_TYPE",
                "{'name':['a']}|/name|WRONG_TYPE",
                "{'name':null}|/name|REQUIRED",
                "{}|/name|REQUIRED",
                "{'name':'a','count':'1'}|/count|WRONG_TYPE",
                "{'name':'a','count':1.0}|/count|WRONG_TYPE",
                "{'name':'a','count':1.5}|/count|WRONG_TYPE",
                "{'name':'a','count':true}|/count|WRONG_TYPE",
                "{'name':'a','count':''}|/count|WRONG_TYPE",
                "{'name':'a','count':99999999999}|/count|WRONG_TYPE",
                "{'name':'a','many':99999999999999999999}|/many|WRONG_TYPE",
                "{'name':'a','on':'true'}|/on|WRONG_TYPE",
                "{'name':'a','on':1}|/on|WRONG_TYPE",
                "{'name':'a','colour':0}|/colour|WRONG_TYPE",
                "{'name':'a','colour':'red'}|/colour|UNKNOWN_VALUE",
                "{'name':'a','colour':''}|/colour|UNKNOWN_VALUE",
                "{'name':'a','day':'28-02-2026'}|/day|MALFORMED",
                "{'name':'a','day':'2026-02-30'}|/day|MALFORMED",
                "{'name':'a','day':'2026-02-28T00:00:00Z'}|/day|MALFORMED",
                "{'name':'a','day':20260228}|/day|WRONG_TYPE",
                "{'name':'a','day':[2026,2,28]}|/day|WRONG_TYPE",
                "{'name':'a','day':'+1000000-01-01'}|/day|MALFORMED",
                "{'name':'a','at':1700000000}|/at|WRONG_TYPE",
                "{'name':'a','at':'yesterday'}|/at|MALFORMED",
                "{'name':'a','id':'1-1-1-1-1'}|/id|MALFORMED",
                "{'name':'a','ratio':'1.5'}|/ratio|WRONG_TYPE",
                "{'name':'a','amount':'5'}|/amount|WRONG_TYPE",
                "{'name':'a','amount':1.234}|/amount|AMOUNT_TOO_PRECISE",
                "{'name':'a','amount':1e99}|/amount|AMOUNT_OUT_OF_RANGE",
                "{'name':'a','kvkNumber':'1'}|/kvkNumber|KVK_NUMBER_MALFORMED",
                "{'name':'a','kvkNumber':12345678}|/kvkNumber|WRONG_TYPE",
                "{'name':'a','range':{'from':1}}|/range/to|REQUIRED",
                "{'name':'a','range':'1-2'}|/range|WRONG_TYPE",
                "{'name':'a','range':[1,2]}|/range|WRONG_TYPE",
                "{'name':'a','range':''}|/range|WRONG_TYPE",
                "{'name':'a','range':{'from':3,'to':2}}|/range|RANGE_REVERSED",
                "{'name':'a','ranges':[{'from':1,'to':2},{'from':3,'to':2}]}|/ranges/1|RANGE_REVERSED",
                "{'name':'a','ranges':[null]}|/ranges/0|REQUIRED",
                "{'name':'a','ranges':{'from':1,'to':2}}|/ranges|WRONG_TYPE",
                "{'name':'a','spend':{'GREEN':1}}|/spend/GREEN|UNKNOWN_VALUE",
                "{'name':'a','spend':{'0':1}}|/spend/0|UNKNOWN_VALUE",
                "{'name':'a','spend':{'RED':null}}|/spend/RED|REQUIRED",
                "{'name':'a','admin':true}|/admin|UNKNOWN_FIELD",
                "{'name':'a','a/b~c':1}|/a~1b~0c|UNKNOWN_FIELD",
                "{'name':'a','range':{'from':1,'to':2,'x':{'y':1}}}|/range/x|UNKNOWN_FIELD",
                "[]|''|WRONG_TYPE",
                "5|''|WRONG_TYPE",
            })
    void namesThePartThatIsWrong(String json, String pointer, String code) {
        Problem problem = refusal(json.replace('\'', '"'));

        assertThat(problem.type().slug()).isEqualTo("validation");
        assertThat(problem.errors())
                .containsExactly(FieldError.of(pointer.replace("\"", ""), code));
    }

    @Test
    void namesEverythingThatIsWrongAtOnce() {
        Problem problem =
                refusal(
                        """
                        {"count":"x","amount":1.234,"extra":1,"range":{"from":"a"},"day":"no"}\
                        """);

        assertThat(problem.errors())
                .extracting(FieldError::pointer)
                .containsExactlyInAnyOrder(
                        "/count", "/amount", "/extra", "/range/from", "/day", "/name", "/range/to");
    }

    @Test
    void asksTheRulesOfABodyTogetherWithItsForm() {
        Problem problem =
                catchThrowableOfType(
                                UnreadableJsonException.class,
                                () -> reader.read(bytes("{\"high\":11,\"x\":1}"), Ruled.class))
                        .problem();

        assertThat(problem.errors())
                .extracting(FieldError::pointer, FieldError::code)
                .containsExactlyInAnyOrder(
                        tuple("/x", "UNKNOWN_FIELD"),
                        tuple("/low", "REQUIRED"),
                        tuple("/high", "OUT_OF_RANGE"));
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            value = {
                "{|malformed-json",
                "{'name':'a'} {}|malformed-json",
                "{'name':'a'}x|malformed-json",
                "{'name':'a',}|malformed-json",
                "{name:'a'}|malformed-json",
                "{'name':NaN}|malformed-json",
                "{'name':'a','count':01}|malformed-json",
                "/* c */{'name':'a'}|malformed-json",
                "{'name':'a','name':'b'}|duplicate-key",
                "{'name':'a','range':{'from':1,'from':2}}|duplicate-key",
            })
    void refusesWhatIsNotOneDocument(String json, String code) {
        Problem problem = refusal(json.replace('\'', '"'));

        assertThat(problem.type().slug()).isEqualTo("malformed-json");
        assertThat(problem.code()).isEqualTo(code);
    }

    @ParameterizedTest
    @ValueSource(ints = {JsonMappers.MAX_DEPTH + 1, 100_000})
    void refusesWhatIsTooDeep(int depth) {
        assertThat(refusal("[".repeat(depth)).code()).isEqualTo("json-too-complex");
    }

    @Test
    void refusesWhatIsTooLong() {
        String number = "1".repeat(JsonMappers.MAX_NUMBER + 1);
        String text = "x".repeat(JsonMappers.MAX_STRING + 1);

        assertThat(refusal("{\"count\":" + number + "}").code()).isEqualTo("json-too-complex");
        assertThat(refusal("{\"amount\":1e9999999999}").code()).isEqualTo("json-too-complex");
        assertThat(refusal("{\"name\":\"" + text + "\"}").code()).isEqualTo("json-too-complex");
        assertThat(refusal("{\"" + text + "\":1}").code()).isEqualTo("json-too-complex");
    }

    @Test
    void refusesOtherEncodings() {
        String json = "{\"name\":\"é\"}";

        assertThat(refusal(json.getBytes(StandardCharsets.UTF_16)).status()).isEqualTo(400);
        assertThat(refusal(json.getBytes(StandardCharsets.UTF_16LE)).status()).isEqualTo(400);
        assertThat(refusal(json.getBytes(StandardCharsets.ISO_8859_1)).code())
                .isEqualTo("not-utf-8");
        assertThat(refusal(("\uFEFF" + json).getBytes(StandardCharsets.UTF_8)).status())
                .isEqualTo(400);
        assertThat(refusal(new byte[] {'"', (byte) 0xC0, (byte) 0xAF, '"'}).code())
                .isEqualTo("not-utf-8");
        assertThat(refusal("").code()).isEqualTo("body-missing");
        assertThat(refusal("null").status()).isEqualTo(400);
    }

    @Test
    void refusesHalfCharacters() {
        Problem problem = refusal("{\"name\":\"\\ud83d\"}");

        assertThat(problem.errors()).containsExactly(FieldError.of("/name", "TEXT_NOT_ALLOWED"));
        assertThat(reader.read(bytes("{\"name\":\"\\ud83d\\ude00\"}"), Thing.class).name())
                .isEqualTo("😀");
    }

    @Test
    void theTolerantMapperLeavesExtraFieldsOutAndIsElseAsStrict() {
        var tolerant = JsonMappers.tolerant();

        assertThat(tolerant.readValue("{\"from\":1,\"to\":2,\"new\":{}}", Range.class))
                .isEqualTo(new Range(1, 2));
        assertThatThrownBy(() -> tolerant.readValue("{\"from\":\"1\",\"to\":2}", Range.class))
                .isInstanceOf(JacksonException.class);
    }

    @Test
    void writesValuesAsTheyAreRead() {
        String json =
                JsonMappers.strict()
                        .writeValueAsString(
                                Map.of(
                                        "amount",
                                        new EuroAmount(1230),
                                        "at",
                                        Instant.parse("2026-01-02T03:04:05.678Z"),
                                        "none",
                                        Optional.empty()));

        assertThat(json)
                .contains("\"amount\":12.30")
                .contains("\"at\":\"2026-01-02T03:04:05.678Z\"")
                .contains("\"none\":null");
    }

    private Problem refusal(String json) {
        return refusal(bytes(json));
    }

    private Problem refusal(byte[] json) {
        return catchThrowableOfType(
                        UnreadableJsonException.class, () -> reader.read(json, Thing.class))
                .problem();
    }

    private static byte[] bytes(String json) {
        return json.getBytes(StandardCharsets.UTF_8);
    }
}

package nl.kapitaalbrug.support.json;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Random;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class CanonicalJsonTest {

    /** The samples of RFC 8785, appendix B. */
    @ParameterizedTest
    @CsvSource({
        "0000000000000000, 0",
        "8000000000000000, 0",
        "0000000000000001, 5e-324",
        "8000000000000001, -5e-324",
        "7fefffffffffffff, 1.7976931348623157e+308",
        "4340000000000000, 9007199254740992",
        "c340000000000000, -9007199254740992",
        "4430000000000000, 295147905179352830000",
        "44b52d02c7e14af5, 9.999999999999997e+22",
        "44b52d02c7e14af6, 1e+23",
        "44b52d02c7e14af7, 1.0000000000000001e+23",
        "444b1ae4d6e2ef4e, 999999999999999700000",
        "444b1ae4d6e2ef4f, 999999999999999900000",
        "444b1ae4d6e2ef50, 1e+21",
        "3eb0c6f7a0b5ed8c, 9.999999999999997e-7",
        "3eb0c6f7a0b5ed8d, 0.000001",
        "41b3de4355555553, 333333333.3333332",
        "41b3de4355555557, 333333333.33333343",
        "becbf647612f3696, -0.0000033333333333333333",
        "43143ff3c1cb0959, 1424953923781206.2",
    })
    void writesNumbersAsTheStandardDoes(String bits, String expected) {
        double value = Double.longBitsToDouble(Long.parseUnsignedLong(bits, 16));

        assertThat(CanonicalJson.number(value)).isEqualTo(expected);
    }

    @Test
    void sortsNamesAndLeavesOutSpace() {
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("\u20ac", "Euro");
        value.put("\r", "Return");
        value.put("1", List.of(true, 1.50, "a\"\u000f\n"));
        value.put("\ud83d\ude00", Map.of("b", 1, "a", 2));
        value.put("\ufb33", 4);

        assertThat(CanonicalJson.of(value))
                .isEqualTo(
                        "{\"\\r\":\"Return\",\"1\":[true,1.5,\"a\\\"\\u000f\\n\"],"
                                + "\"\u20ac\":\"Euro\",\"\ud83d\ude00\":{\"a\":2,\"b\":1},"
                                + "\"\ufb33\":4}");
    }

    /** All members that are not in order are moved with all that they hold. */
    @Test
    void sortsObjectsWithinObjects() {
        Map<String, Object> inner = new LinkedHashMap<>();
        inner.put("z", List.of(Map.of(), List.of()));
        inner.put("a", Optional.empty());
        Map<String, Object> value = new LinkedHashMap<>();
        value.put("b", inner);
        value.put("a", -0.0);
        value.put("aa", new BigDecimal("1200.00"));

        assertThat(CanonicalJson.of(value))
                .isEqualTo("{\"a\":0,\"aa\":1200,\"b\":{\"a\":null,\"z\":[{},[]]}}");
    }

    /** Short ways for common numbers write what the long way writes. */
    @Test
    void writesTheShortestTextOfEachNumber() {
        Random random = new Random(20_261_127);
        for (int i = 0; i < 20_000; i++) {
            double value = random.nextGaussian() * Math.pow(10, random.nextInt(-8, 20));
            for (double some : new double[] {value, Math.rint(value), (float) value}) {
                String text = CanonicalJson.number(some);
                BigDecimal decimal = new BigDecimal(text);

                assertThat(decimal.doubleValue()).as(text).isEqualTo(some + 0.0);
                assertThat(decimal.stripTrailingZeros().precision())
                        .as(text)
                        .isEqualTo(
                                new BigDecimal(Double.toString(some))
                                        .stripTrailingZeros()
                                        .precision());
                assertThat(text).doesNotContain("E").doesNotEndWith(".0").doesNotStartWith("-0e");
            }
        }
    }

    @Test
    void refusesWhatIsNotANumber() {
        assertThatThrownBy(() -> CanonicalJson.number(Double.NaN))
                .isInstanceOf(IllegalArgumentException.class);
    }
}

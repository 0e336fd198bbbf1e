package nl.kapitaalbrug.portal.chart;

import static org.assertj.core.api.Assertions.assertThat;
import static org.assertj.core.api.Assertions.assertThatThrownBy;

import java.math.BigDecimal;
import java.util.List;
import nl.kapitaalbrug.portal.chart.TileMap.Tile;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

class ChartTest {

    @Nested
    class Bars {

        @Test
        void beginAtZeroAndTakeTheirShareOfTheWhole() {
            String bar = Bar.draw("main", BigDecimal.valueOf(30), BigDecimal.valueOf(120));

            assertThat(bar)
                    .contains(
                            "class=\"kb-bar__part kb-bar__part--main\" x=\"0\" y=\"0\" width=\"250\"")
                    .contains("aria-hidden=\"true\"");
        }

        @Test
        void standBesideOneAnotherWithoutAGap() {
            String bar =
                    Bar.draw(
                            List.of(
                                    new Bar.Part("unmet", BigDecimal.ONE),
                                    new Bar.Part("partly", BigDecimal.ZERO),
                                    new Bar.Part("served", BigDecimal.TWO)),
                            BigDecimal.valueOf(3));

            assertThat(bar)
                    .contains("x=\"0\" y=\"0\" width=\"333\"", "x=\"333\" y=\"0\" width=\"667\"")
                    .doesNotContain("partly");
        }

        @Test
        void drawNothingOfNothing() {
            assertThat(Bar.draw("main", BigDecimal.ZERO, BigDecimal.ZERO)).doesNotContain("rect");
        }

        @Test
        void showThatSomethingIsHidden() {
            assertThat(Bar.draw("main", null, BigDecimal.TEN)).contains("kb-bar__hidden");
        }
    }

    @Nested
    class Maps {

        @Test
        void haveATileForEachAreaWithItsNumberAsText() {
            String map =
                    TileMap.draw(
                            "Waar",
                            List.of(
                                    tile(0, "A", BigDecimal.TEN),
                                    tile(1, "B", BigDecimal.ONE),
                                    tile(2, "C", null)));

            assertThat(map)
                    .contains("role=\"img\"", "aria-label=\"Waar\"", "viewBox=\"0 0 132 44\"")
                    .contains(">A</text>", ">10</text>", "<title>A: 10</title>")
                    .contains("kb-map__tile--5", "kb-map__tile--1", "kb-map__tile--hidden");
        }

        @ParameterizedTest
        @CsvSource({"0, 0", "1, 1", "20, 1", "21, 2", "80, 4", "81, 5", "100, 5"})
        void areDarkerWhereThereIsMore(int value, int shade) {
            assertThat(TileMap.shade(BigDecimal.valueOf(value), BigDecimal.valueOf(100)))
                    .isEqualTo(shade);
        }

        private Tile tile(int column, String name, BigDecimal value) {
            String label = value == null ? "–" : value.toString();
            return new Tile(column, 0, name, name, value, label, label);
        }
    }

    @Test
    void everyTextIsEscaped() {
        assertThat(new Svg().text("title", "<b>&\"</b>", "class", "a\"b").drawing())
                .isEqualTo("<title class=\"a&quot;b\">&lt;b&gt;&amp;&quot;&lt;/b&gt;</title>");
    }

    @Test
    void aDrawingIsComplete() {
        assertThatThrownBy(() -> new Svg().begin("svg").drawing())
                .isInstanceOf(IllegalStateException.class);
    }
}

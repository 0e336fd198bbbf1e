package nl.kapitaalbrug.portal.chart;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.List;
import org.jspecify.annotations.Nullable;

/**
 * One bar of parts, from zero. It stretches to the width of its place, so its number and name stand
 * beside it as text of the page; it is no more than a picture of them.
 */
public final class Bar {

    private static final int WIDTH = 1000;
    private static final int HEIGHT = 20;

    private Bar() {}

    /**
     * A part of a bar.
     *
     * @param kind ends the name of its class in the style sheet
     * @param value not below zero
     */
    public record Part(String kind, BigDecimal value) {}

    /**
     * The bar as SVG.
     *
     * @param parts from left to right
     * @param whole what the full width stands for; nothing is drawn when it is zero
     */
    public static String draw(List<Part> parts, BigDecimal whole) {
        Svg svg = begin();
        int from = 0;
        BigDecimal sum = BigDecimal.ZERO;
        for (Part part : parts) {
            sum = sum.add(part.value());
            int to = whole.signum() > 0 ? position(sum, whole) : 0;
            if (to > from) {
                svg.empty(
                        "rect",
                        "class",
                        "kb-bar__part kb-bar__part--" + part.kind(),
                        "x",
                        from,
                        "y",
                        0,
                        "width",
                        to - from,
                        "height",
                        HEIGHT);
            }
            from = to;
        }
        return svg.end().drawing();
    }

    /** A bar of which nothing may be shown. */
    public static String hidden() {
        return begin().empty(
                        "rect",
                        "class",
                        "kb-bar__hidden",
                        "x",
                        0,
                        "y",
                        1,
                        "width",
                        WIDTH,
                        "height",
                        HEIGHT - 2)
                .end()
                .drawing();
    }

    /** One part, or a hidden bar without a value. */
    public static String draw(String kind, @Nullable BigDecimal value, BigDecimal whole) {
        return value == null ? hidden() : draw(List.of(new Part(kind, value)), whole);
    }

    private static Svg begin() {
        return new Svg()
                .begin(
                        "svg",
                        "class",
                        "kb-bar",
                        "viewBox",
                        "0 0 %d %d".formatted(WIDTH, HEIGHT),
                        "preserveAspectRatio",
                        "none",
                        "aria-hidden",
                        "true",
                        "focusable",
                        "false");
    }

    private static int position(BigDecimal value, BigDecimal whole) {
        return value.multiply(BigDecimal.valueOf(WIDTH))
                .divide(whole, 0, RoundingMode.HALF_UP)
                .intValue();
    }
}

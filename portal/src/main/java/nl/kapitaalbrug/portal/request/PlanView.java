package nl.kapitaalbrug.portal.request;

import java.math.BigDecimal;
import java.math.RoundingMode;
import java.util.ArrayList;
import java.util.List;
import java.util.Optional;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Badge;
import nl.kapitaalbrug.portal.request.AssessmentView.Axis;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A request on the four axes on which private supply fails, side by side, with what judging it
 * costs and what the plan does to the firm.
 *
 * @param sides technology, market, size and tenor
 * @param work what the financing costs a financier, without and with the file
 * @param firm figures of the firm and of what the plan does to it
 * @param missing names of the facts without which the tenor cannot be worked out
 * @param readiness what else is ready, by the word of the firm
 */
public record PlanView(
        List<Side> sides,
        List<Work> work,
        List<Axis> firm,
        List<String> missing,
        List<Level> readiness) {

    /**
     * One axis.
     *
     * @param id names it in the page
     * @param name what is judged
     * @param badge how it comes out
     * @param result in a few words
     * @param lead the most important reason; may be empty
     * @param more the other reasons
     */
    public record Side(
            String id, String name, Badge badge, String result, String lead, List<String> more) {}

    /**
     * What a financing costs a financier.
     *
     * @param name who does what
     * @param cost over the whole term
     * @param breakEven from which amount on it pays
     */
    public record Work(String name, String cost, String breakEven) {}

    /**
     * A level of readiness.
     *
     * @param name of the dimension
     * @param level 1 to 9
     * @param meaning what that level says
     */
    public record Level(String name, int level, String meaning) {}

    private static final int MONTHS_A_QUARTER = 3;

    /** Of an assessment as the service tells it; {@code null} in those of before plans. */
    public static @Nullable PlanView of(JsonNode assessment, Texts texts) {
        JsonNode plan = assessment.path("plan");
        if (!plan.isObject()) {
            return null;
        }
        JsonNode tenor = plan.path("tenor");
        List<String> missing = missing(tenor, texts);
        return new PlanView(
                List.of(
                        technology(assessment.path("technology"), texts),
                        market(plan.path("market"), texts),
                        size(plan.path("ticket"), texts),
                        tenor(tenor, missing, texts)),
                work(plan.path("ticket"), texts),
                firm(plan, texts),
                missing,
                readiness(plan.path("readiness"), texts));
    }

    private static Side technology(JsonNode technology, Texts texts) {
        Axis axis = AssessmentView.technology(technology, texts);
        return new Side(
                "techniek",
                axis.name(),
                SideBadge.ofTechnology(technology),
                axis.result(),
                axis.meaning(),
                List.of());
    }

    private static Side market(JsonNode market, Texts texts) {
        String proof = market.path("proof").asString("");
        return side(
                "markt",
                SideBadge.ofMarket(proof),
                Tree.constant(MarketProof.class, proof)
                        .map(known -> texts.of(FactTexts.choice(known)))
                        .orElseGet(() -> texts.of("side.market.unknown")),
                market,
                texts);
    }

    private static Side size(JsonNode ticket, Texts texts) {
        return side(
                "bedrag",
                SideBadge.ofSize(ticket.path("status").asString("")),
                Tree.number(ticket.path("amount")).map(texts.formats()::amount).orElse(""),
                ticket,
                texts);
    }

    private static List<String> missing(JsonNode tenor, Texts texts) {
        return Tree.each(tenor.path("missing"))
                .map(key -> Fact.ofKey(key.asString("")))
                .flatMap(Optional::stream)
                .map(fact -> texts.of(FactTexts.label(fact)))
                .toList();
    }

    /** What is missing for it is a reason of its own, so that there is a next step. */
    private static Side tenor(JsonNode tenor, List<String> missing, Texts texts) {
        Side side = tenor(tenor, texts);
        if (missing.isEmpty()) {
            return side;
        }
        List<String> more = new ArrayList<>(side.more());
        more.add(texts.of("side.missing", String.join(", ", missing)));
        return new Side(side.id(), side.name(), side.badge(), side.result(), side.lead(), more);
    }

    private static Side tenor(JsonNode tenor, Texts texts) {
        return side(
                "looptijd",
                SideBadge.ofTenor(tenor.path("status").asString("")),
                texts.of("side.months", tenor.path("months").asInt(0)),
                tenor,
                texts);
    }

    private static Side side(String id, Badge badge, String result, JsonNode axis, Texts texts) {
        List<String> reasons =
                Tree.each(axis.path("reasons"))
                        .map(reason -> Tree.text(reason.path("text"), texts.locale()))
                        .toList();
        return new Side(
                id,
                texts.of("side." + id),
                badge,
                result,
                reasons.isEmpty() ? "" : reasons.getFirst(),
                reasons.isEmpty() ? List.of() : reasons.subList(1, reasons.size()));
    }

    private static List<Work> work(JsonNode ticket, Texts texts) {
        String status = ticket.path("status").asString("");
        return List.of(
                work("alone", ticket.path("cost"), ticket.path("breakEven"), status, texts),
                work(
                        "withFile",
                        ticket.path("costWithFile"),
                        ticket.path("breakEvenWithFile"),
                        status,
                        texts));
    }

    private static Work work(
            String who, JsonNode cost, JsonNode breakEven, String status, Texts texts) {
        String none = status.equals("UNKNOWN") ? "work.unknown" : "work.never";
        return new Work(
                texts.of("work." + who),
                Tree.number(cost).map(texts.formats()::amount).orElse(""),
                Tree.number(breakEven)
                        .map(amount -> texts.of("work.from", euros(amount, texts)))
                        .orElseGet(() -> texts.of(none)));
    }

    private static List<Axis> firm(JsonNode plan, Texts texts) {
        List<Axis> lines = new ArrayList<>();
        String size = plan.path("sizeClass").asString("UNKNOWN");
        lines.add(line("size", texts.orElse("firm.size." + size, size), texts));
        JsonNode ticket = plan.path("ticket");
        // told to assessors only
        Tree.number(ticket.path("expectedLoss"))
                .ifPresent(loss -> lines.add(amount("expectedLoss", loss, texts)));
        Tree.number(ticket.path("lifetimeLoss"))
                .ifPresent(loss -> lines.add(amount("lifetimeLoss", loss, texts)));
        JsonNode productivity = plan.path("productivity");
        Tree.number(productivity.path("perWorker"))
                .ifPresent(each -> lines.add(amount("perWorker", each, texts)));
        Tree.number(productivity.path("indexOverijssel"))
                .ifPresent(index -> lines.add(percent("overijssel", index, texts)));
        Tree.number(productivity.path("indexNetherlands"))
                .ifPresent(index -> lines.add(percent("netherlands", index, texts)));
        JsonNode curve = plan.path("tenor").path("curve");
        if (curve.isObject()) {
            lines.addAll(curve(curve, texts));
        }
        return lines;
    }

    private static List<Axis> curve(JsonNode curve, Texts texts) {
        List<Axis> lines = new ArrayList<>();
        lines.add(
                line(
                        "dip",
                        Tree.number(curve.path("cumulativeDip"))
                                .map(BigDecimal::negate)
                                .map(dip -> euros(dip.max(BigDecimal.ZERO), texts))
                                .orElse(""),
                        texts));
        lines.add(months("recovered", curve.path("recoveredQuarter"), "firm.notWithin", texts));
        lines.add(months("grace", curve.path("graceQuarters"), "firm.noGrace", texts));
        Tree.number(curve.path("liquidityNeed"))
                .ifPresent(need -> lines.add(amount("liquidity", need, texts)));
        return lines;
    }

    private static Axis months(String name, JsonNode quarters, String none, Texts texts) {
        return line(
                name,
                quarters.isNumber()
                        ? texts.of("side.months", quarters.asInt() * MONTHS_A_QUARTER)
                        : texts.of(none),
                texts);
    }

    private static Axis amount(String name, BigDecimal euros, Texts texts) {
        return line(name, euros(euros, texts), texts);
    }

    /** A result in whole euros, upwards: cents would say that it is known to the cent. */
    private static String euros(BigDecimal amount, Texts texts) {
        return texts.formats().amount(amount.setScale(0, RoundingMode.CEILING));
    }

    private static Axis percent(String name, BigDecimal share, Texts texts) {
        return line(name, texts.formats().percent(share.movePointRight(2), 0), texts);
    }

    private static Axis line(String name, String value, Texts texts) {
        return new Axis(
                texts.of("firm." + name), value, texts.of("firm.%s.meaning".formatted(name)));
    }

    private static List<Level> readiness(JsonNode levels, Texts texts) {
        List<Level> readiness = new ArrayList<>();
        for (ReadinessDimension dimension : ReadinessDimension.values()) {
            int level = levels.path(dimension.name()).asInt(0);
            if (level >= 1 && level <= PlanFacts.TOP_LEVEL) {
                readiness.add(
                        new Level(
                                texts.of(FactTexts.choice(dimension)),
                                level,
                                texts.of(FactTexts.readiness(dimension, level))));
            }
        }
        return readiness;
    }
}

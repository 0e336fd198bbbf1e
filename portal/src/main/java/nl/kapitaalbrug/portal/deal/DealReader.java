package nl.kapitaalbrug.portal.deal;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.stream.StreamSupport;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.portal.deal.DealView.Match;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Badge;
import nl.kapitaalbrug.portal.request.SideBadge;
import nl.kapitaalbrug.portal.request.Tree;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/** Puts a deal of the financing service into words. */
final class DealReader {

    private final Texts texts;

    DealReader(Texts texts) {
        this.texts = texts;
    }

    /** A deal of the list of all. */
    DealView deal(JsonNode deal) {
        return view(deal, List.of());
    }

    /** A deal with the routes of the own organisation. */
    DealView suiting(JsonNode item) {
        return view(item.path("deal"), matches(item));
    }

    List<Match> matches(JsonNode item) {
        return each(item.path("matches")).stream().map(this::match).toList();
    }

    /** The reasons that are about that. */
    List<String> reasons(JsonNode answer, String about) {
        return each(answer.path("reasons")).stream()
                .filter(reason -> about.equals(code(reason, "about")))
                .map(reason -> code(reason, "text"))
                .filter(text -> !text.isEmpty())
                .toList();
    }

    static List<JsonNode> each(JsonNode list) {
        return list.isArray()
                ? StreamSupport.stream(list.spliterator(), false).toList()
                : List.of();
    }

    private DealView view(JsonNode deal, List<Match> matches) {
        String amount = value(DealFacet.AMOUNT, deal, "amountBand");
        String tenor = value(DealFacet.TENOR, deal, "tenorBand");
        String stage = code(deal.path("technology"), "stage");
        String risk = code(deal.path("risk"), "riskClass");
        List<String> spends = spends(deal);
        return new DealView(
                DealPaths.ALL + "/" + code(deal, "dealId"),
                texts.of("deals.row.title", value(DealFacet.AIM, deal, "aim"), amount),
                about(deal, amount, spends),
                mark(code(deal, "origin")),
                where(deal),
                String.join(", ", spends),
                amount,
                tenor,
                texts.orElse("deals.days." + code(deal, "daysOpenBand"), ""),
                DealFacet.TECHNOLOGY.value(stage, texts),
                steps(deal.path("technology")),
                DealFacet.RISK.value(risk, texts),
                confidence(risk, code(deal.path("risk"), "confidence")),
                plan(deal.path("plan")),
                matches);
    }

    private String value(DealFacet facet, JsonNode deal, String name) {
        return facet.value(code(deal, name), texts);
    }

    private String where(JsonNode deal) {
        List<String> parts = new ArrayList<>();
        parts.add(value(DealFacet.REGION, deal, "region"));
        parts.add(value(DealFacet.SECTOR, deal, "sector"));
        parts.add(value(DealFacet.SIZE, deal, "size"));
        parts.removeIf(String::isEmpty);
        return String.join(" · ", parts);
    }

    private String about(JsonNode deal, String amount, List<String> spends) {
        String sector = code(deal, "sector");
        String subject = texts.orElse("deal.subject." + code(deal, "size"), "");
        String place = texts.orElse("deal.place." + code(deal, "region"), "");
        String inSector =
                "ALL".equals(sector)
                        ? ""
                        : texts.of("deal.inSector", DealFacet.SECTOR.value(sector, texts));
        return texts.of("deal.about", subject, place, inSector, lower(amount), sentence(spends));
    }

    private List<String> spends(JsonNode deal) {
        return each(deal.path("spends")).stream()
                .flatMap(one -> Tree.constant(SpendKind.class, one.asString("")).stream())
                .map(kind -> FactTexts.choice(kind).in(texts.locale()))
                .toList();
    }

    /** As "machines, voorraad en personeel". */
    private String sentence(List<String> names) {
        List<String> small = names.stream().map(DealReader::lower).toList();
        if (small.size() < 2) {
            return String.join("", small);
        }
        return String.join(", ", small.subList(0, small.size() - 1))
                + " "
                + texts.of("deals.and")
                + " "
                + small.getLast();
    }

    private String mark(String origin) {
        return "REAL".equals(origin) ? "" : texts.orElse("deals.origin." + origin, "");
    }

    private @Nullable LevelSteps steps(JsonNode technology) {
        if (!technology.path("supported").isNumber()) {
            return null;
        }
        int supported = technology.path("supported").asInt();
        int claimed = Math.max(supported, technology.path("claimed").asInt(supported));
        String text =
                claimed > supported
                        ? texts.of("deals.levels", supported, claimed)
                        : texts.of("deals.level", supported);
        return LevelSteps.of(supported, claimed, text);
    }

    private DealView.@Nullable Plan plan(JsonNode plan) {
        if (!plan.isObject()) {
            return null;
        }
        String market = code(plan, "market");
        String size = code(plan, "size");
        String tenor = code(plan, "tenor");
        return new DealView.Plan(
                new DealView.Side(
                        SideBadge.ofMarket(market),
                        Tree.constant(MarketProof.class, market)
                                .map(proof -> texts.of(FactTexts.choice(proof)))
                                .orElseGet(() -> texts.of("deal.axis.market.unknown"))),
                new DealView.Side(
                        SideBadge.ofSize(size), texts.orElse("passport.size." + size, "")),
                new DealView.Side(
                        SideBadge.ofTenor(tenor), texts.orElse("passport.tenor." + tenor, "")));
    }

    private String confidence(String risk, String confidence) {
        return "INSUFFICIENT".equals(risk)
                ? ""
                : texts.orElse("deals.confidence." + confidence, "");
    }

    private Match match(JsonNode match) {
        String guarantee = code(match.path("guarantee"), "name");
        String name = code(match.path("instrument"), "name");
        List<String> questions =
                each(match.path("openQuestions")).stream().map(one -> one.asString("")).toList();
        return new Match(
                guarantee.isEmpty() ? name : texts.of("deal.match.with", name, guarantee),
                "FITS".equals(code(match, "outcome")) ? Badge.FITS : Badge.CANNOT_TELL,
                rest(match.path("layerSought")),
                questions);
    }

    private String rest(JsonNode layer) {
        String band = code(layer, "amountBand");
        return band.isEmpty()
                ? texts.of("deal.match.whole")
                : texts.of("deal.match.rest", lower(DealFacet.AMOUNT.value(band, texts)));
    }

    private static String lower(String text) {
        return text.isEmpty()
                ? text
                : text.substring(0, 1).toLowerCase(Locale.ROOT) + text.substring(1);
    }

    private static String code(JsonNode node, String name) {
        return node.path(name).asString("");
    }
}

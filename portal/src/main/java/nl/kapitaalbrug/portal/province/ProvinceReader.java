package nl.kapitaalbrug.portal.province;

import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.province.FigureView.BarRow;
import nl.kapitaalbrug.portal.province.FigureView.Legend;
import nl.kapitaalbrug.portal.province.FigureView.Table;
import nl.kapitaalbrug.portal.province.FigureView.TableRow;
import nl.kapitaalbrug.portal.province.ProvinceView.Choice;
import tools.jackson.databind.JsonNode;

/** Makes the page of the figures that the service tells. */
final class ProvinceReader {

    private final JsonNode demand;
    private final ProvinceAddress address;
    private final Texts texts;
    private final Numbers numbers;

    ProvinceReader(JsonNode demand, ProvinceAddress address, Texts texts) {
        this.demand = demand;
        this.address = address;
        this.texts = texts;
        this.numbers = new Numbers(texts, address.euros(), demand.path("about"));
    }

    ProvinceView view() {
        boolean empty = data(FigureName.FUNNEL, false).total().isZero();
        JsonNode finding = finding();
        String noFinding = empty ? "province.empty." : "province.noFinding.";
        return new ProvinceView(
                finding.path("text").asString(texts.of(noFinding + "title")),
                finding.path("context")
                        .asString(
                                texts.of(
                                        noFinding + "lead",
                                        numbers.day(),
                                        numbers.count(data(FigureName.FUNNEL, false).total()))),
                empty,
                marks(),
                List.of(measure(false), measure(true)),
                selection(),
                empty ? List.of() : figures());
    }

    private JsonNode finding() {
        String measure = address.euros() ? "EUROS" : "NEEDS";
        for (JsonNode one : demand.path("findings")) {
            if (measure.equals(one.path("measure").asString(""))) {
                return one;
            }
        }
        return demand.path("noFinding");
    }

    private Choice measure(boolean euros) {
        return new Choice(
                texts.of(euros ? "province.measure.euros" : "province.measure.needs"),
                address.withEuros(euros),
                address.euros() == euros);
    }

    private List<Choice> selection() {
        boolean some = demand.path("about").path("origins").path("synthetic").asLong(0) > 0;
        if (!some && address.synthetic()) {
            return List.of();
        }
        return List.of(
                new Choice(
                        texts.of("province.synthetic.with"),
                        address.withSynthetic(true),
                        address.synthetic()),
                new Choice(
                        texts.of("province.synthetic.without"),
                        address.withSynthetic(false),
                        !address.synthetic()));
    }

    /** Says how many of the requests are not those of a real firm. */
    private String marks() {
        JsonNode origins = demand.path("about").path("origins");
        long sample = origins.path("sample").asLong(0);
        long synthetic = origins.path("synthetic").asLong(0);
        if (sample + synthetic == 0) {
            return "";
        }
        JsonNode real = origins.path("real");
        String known =
                real.isNumber()
                        ? texts.formats().number(real.decimalValue())
                        : texts.of("province.marks.hidden");
        return texts.of(
                "province.marks",
                known,
                texts.formats().number(java.math.BigDecimal.valueOf(sample)),
                texts.formats().number(java.math.BigDecimal.valueOf(synthetic)));
    }

    private List<FigureView> figures() {
        return List.of(
                funnel(),
                map(),
                shares(FigureName.TICKET_BANDS, false),
                shares(FigureName.SPENDS, true),
                leaving(),
                criteria());
    }

    private FigureView funnel() {
        FunnelReader funnel = new FunnelReader(data(FigureName.FUNNEL), numbers);
        return figure(FigureName.FUNNEL, funnel.title(), "", List.of(), funnel.rows(), List.of());
    }

    private FigureView map() {
        MapReader map = new MapReader(data(FigureName.MUNICIPALITIES), numbers);
        return figure(
                FigureName.MUNICIPALITIES,
                map.title(),
                map.drawing(),
                List.of(),
                List.of(),
                map.notes());
    }

    private FigureView shares(FigureName name, boolean largestFirst) {
        SharesReader shares = new SharesReader(data(name), data(name, false), numbers);
        return figure(
                name, shares.title(), "", shares.legend(), shares.rows(largestFirst), List.of());
    }

    private FigureView leaving() {
        FigureData data = data(FigureName.LEAVING);
        MostFirstReader reasons = new MostFirstReader(data, numbers, "province.leaving.");
        List<String> notes =
                data.total().isZero()
                        ? List.of(texts.of("province.leaving.none"))
                        : reasons.notes();
        return figure(FigureName.LEAVING, reasons.title(), "", List.of(), reasons.rows(), notes);
    }

    private FigureView criteria() {
        MostFirstReader criteria =
                new MostFirstReader(data(FigureName.CRITERIA), numbers, "province.criteria.");
        return figure(
                FigureName.CRITERIA,
                criteria.title(),
                "",
                List.of(),
                criteria.rows(),
                criteria.notes());
    }

    private FigureView figure(
            FigureName name,
            String title,
            String drawing,
            List<Legend> legend,
            List<BarRow> rows,
            List<String> notes) {
        return new FigureView(
                name.address(),
                title,
                numbers.inMeasure(
                        "province." + name.address() + ".subtitle.",
                        numbers.day(),
                        numbers.count(data(name, false).total())),
                texts.of("province." + name.address() + ".about"),
                drawing,
                legend,
                rows,
                notes,
                table(data(name)),
                address.file(name));
    }

    private Table table(FigureData data) {
        List<TableRow> rows = new ArrayList<>();
        for (FigureData.Row row : data.rows()) {
            boolean total = row.name().key().equals(FigureData.ALL);
            rows.add(new TableRow(row.name().text(), total, numbers.cells(row.numbers())));
        }
        return new Table(data.columns().stream().map(FigureData.Name::text).toList(), rows);
    }

    private FigureData data(FigureName name) {
        return data(name, address.euros());
    }

    private FigureData data(FigureName name, boolean euros) {
        return FigureData.of(demand, name, euros);
    }
}

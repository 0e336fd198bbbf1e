package nl.kapitaalbrug.financing.demand.adapter.web;

import java.time.Instant;
import java.time.LocalDate;
import java.time.format.DateTimeFormatter;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.Municipality;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import nl.kapitaalbrug.financing.demand.adapter.web.DemandResponse.FindingResponse;
import nl.kapitaalbrug.financing.demand.adapter.web.FigureTable.CellResponse;
import nl.kapitaalbrug.financing.demand.application.ShowDemand;
import nl.kapitaalbrug.financing.demand.domain.Demand;
import nl.kapitaalbrug.financing.demand.domain.Figure;
import nl.kapitaalbrug.financing.demand.domain.FigureName;
import nl.kapitaalbrug.financing.demand.domain.Finding;
import nl.kapitaalbrug.financing.demand.domain.Hidden;
import org.jspecify.annotations.Nullable;

/** Puts the figures into words. The bundles {@code demand} lie beside it. */
final class DemandTexts {

    private final Locale locale;
    private final ResourceBundle bundle;
    private final StopperTexts stoppers;

    DemandTexts(Locale locale, Catalogue catalogue) {
        this.locale = locale;
        this.bundle = bundle(locale);
        this.stoppers = new StopperTexts(locale, bundle, catalogue);
    }

    static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                DemandTexts.class.getPackageName() + ".demand",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    DemandResponse response(Demand demand) {
        return new DemandResponse(
                AboutResponse.of(demand),
                demand.findings().stream().map(one -> finding(one, demand)).toList(),
                demand.figures().stream().map(this::table).toList());
    }

    FigureResponse response(Demand demand, FigureName name) {
        return new FigureResponse(AboutResponse.of(demand), table(demand.figure(name)), locale);
    }

    private FigureTable table(Figure figure) {
        return new FigureTable(
                figure.name().path(),
                text("figure." + figure.name()),
                figure.columns().stream()
                        .map(key -> new FigureTable.Key(key, column(key)))
                        .toList(),
                figure.rows().stream().map(row -> row(figure.name(), row)).toList(),
                CellResponse.of(figure.total()));
    }

    private FigureTable.Row row(FigureName figure, Figure.Row row) {
        List<CellResponse> cells = row.cells().stream().map(CellResponse::of).toList();
        return new FigureTable.Row(row.key(), rowName(figure, row.key()), cells);
    }

    private String column(String key) {
        return text("column." + key);
    }

    private String rowName(FigureName figure, String key) {
        boolean reason = figure == FigureName.LEAVING;
        if (key.equals(Figure.ALL) || key.equals(Figure.UNKNOWN) && !reason) {
            return text("row." + key);
        }
        return switch (figure) {
            case FUNNEL -> text("step." + key);
            case LEAVING -> text("reason." + key);
            case MUNICIPALITIES ->
                    Municipalities.find(MunicipalityCode.of(key))
                            .map(Municipality::name)
                            .orElseGet(() -> text("row.ELSEWHERE"));
            case SPENDS -> FactTexts.choice(SpendKind.valueOf(key)).in(locale);
            case TICKET_BANDS -> text("band." + key);
            case CRITERIA -> stoppers.of(key);
        };
    }

    private FindingResponse finding(Finding finding, Demand demand) {
        return new FindingResponse(
                finding.measure(),
                finding.figure().path(),
                finding.group(),
                finding.needs(),
                finding.share().percent(),
                percent(finding.open()),
                percent(finding.overall()),
                sentence(finding),
                context(finding, demand.scope().asOf()));
    }

    private String sentence(Finding finding) {
        int percent = finding.share().percent();
        return finding.isOfGroup()
                ? text(
                        "finding." + finding.measure(),
                        group(finding.figure(), finding.group()),
                        percent)
                : text("finding.all." + finding.measure(), percent);
    }

    private static @Nullable Integer percent(Finding.@Nullable Share share) {
        return share == null ? null : share.percent();
    }

    private String context(Finding finding, Instant asOf) {
        List<String> sentences = new ArrayList<>();
        if (!finding.isOfGroup()) {
            sentences.add(text("finding.nothingStandsOut"));
        }
        sentences.add(text("finding.context", date(asOf), finding.needs()));
        if (finding.open() != null && finding.open().part() > 0) {
            sentences.add(text("finding.open." + finding.measure(), finding.open().percent()));
        }
        if (finding.isOfGroup() && finding.overall() != null) {
            sentences.add(text("finding.overall", finding.overall().percent()));
        }
        return String.join(" ", sentences);
    }

    private String group(FigureName figure, String key) {
        if (figure == FigureName.TICKET_BANDS) {
            return text("group." + key);
        }
        String name = rowName(figure, key);
        return text("group.spend", name.substring(0, 1).toLowerCase(locale) + name.substring(1));
    }

    String hidden(Hidden reason, int minFirms) {
        return text("hidden." + reason, minFirms);
    }

    String date(Instant moment) {
        return DateTimeFormatter.ofPattern("d MMMM yyyy", locale)
                .format(LocalDate.ofInstant(moment, ShowDemand.ZONE));
    }

    String text(String key, Object... values) {
        return String.format(locale, bundle.getString(key), values);
    }
}

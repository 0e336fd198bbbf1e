package nl.kapitaalbrug.assessment.risk.application;

import java.text.NumberFormat;
import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import java.util.stream.Stream;
import nl.kapitaalbrug.assessment.calculation.application.UsedParameter;
import nl.kapitaalbrug.assessment.risk.domain.AltmanPrimeParameters;
import nl.kapitaalbrug.assessment.risk.domain.RatingTable;
import nl.kapitaalbrug.assessment.risk.domain.RiskParameters;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.value.LocalisedText;

/** The constants of methods B.1 and B.2 as people read them. */
final class RiskConstants {

    private static final Locale DUTCH = Locale.of("nl", "NL");

    private RiskConstants() {}

    static UsedParameter altman(RiskParameters edition) {
        RiskParameters.Altman by = edition.altman().value();
        return UsedParameter.of(
                "altman",
                edition.altman(),
                by.a1(),
                by.a2(),
                by.a3(),
                by.a4(),
                by.offset(),
                by.x4Cap(),
                by.safeAbove(),
                by.distressBelow());
    }

    static UsedParameter altmanPrime(AltmanPrimeParameters edition) {
        AltmanPrimeParameters.Coefficients by = edition.coefficients().value();
        return UsedParameter.of(
                "altmanPrime",
                edition.coefficients(),
                by.a1(),
                by.a2(),
                by.a3(),
                by.a4(),
                by.a5(),
                by.safeAbove(),
                by.distressBelow());
    }

    static UsedParameter bondTable(RiskParameters edition) {
        return UsedParameter.of(
                "bondTable", edition.bondTable(), table(edition.bondTable().value()));
    }

    /** Everything that the scorecard rests on. */
    static List<UsedParameter> scorecard(RiskParameters edition) {
        List<UsedParameter> all = new ArrayList<>();
        all.add(altman(edition));
        all.add(bondTable(edition));
        all.add(
                UsedParameter.of(
                        "coverTable", edition.coverTable(), table(edition.coverTable().value())));
        all.add(
                UsedParameter.of(
                        "defaultRates",
                        edition.defaultRates(),
                        rates(edition.defaultRates().value())));
        all.add(
                UsedParameter.of(
                        "defaultRateFloor",
                        edition.defaultRateFloor(),
                        edition.defaultRateFloor().value() * 100));
        all.add(worsening(edition));
        all.add(
                UsedParameter.of(
                        "worstRated", edition.worstRated(), edition.worstRated().value().symbol()));
        all.add(
                UsedParameter.of(
                        "noHistory",
                        edition.noHistory(),
                        edition.noHistory().value().rating().symbol(),
                        edition.noHistory().value().confidence()));
        all.add(confidence(edition));
        return List.copyOf(all);
    }

    private static UsedParameter worsening(RiskParameters edition) {
        RiskParameters.Worsening rules = edition.worsening().value();
        return UsedParameter.of(
                "worsening",
                edition.worsening(),
                rules.dscrBelowOne().limit(),
                rules.dscrBelowOne().positions(),
                rules.dscrTight().limit(),
                rules.dscrTight().positions(),
                rules.dscrMissing(),
                rules.negativeEquity().symbol(),
                rules.lowSolvency().limit(),
                rules.lowSolvency().positions(),
                rules.lowLiquidity().limit(),
                rules.lowLiquidity().positions(),
                rules.thinFile().years(),
                rules.thinFile().best().symbol());
    }

    private static UsedParameter confidence(RiskParameters edition) {
        RiskParameters.Confidence factors = edition.confidence().value();
        List<Object> values = new ArrayList<>();
        values.add(factors.bySource().get(FigureSource.AUDITED));
        values.add(factors.bySource().get(FigureSource.COMPILED));
        values.add(factors.bySource().get(FigureSource.SELF));
        values.add(
                written(write ->
                        factors.byAge().stream()
                                .map(row -> row.months() + ": " + write.apply(row.factor()))));
        values.add(factors.older());
        values.add(
                written(write ->
                        Stream.iterate(
                                        1,
                                        year -> year <= factors.byYears().size(),
                                        year -> year + 1)
                                .map(year ->
                                        year
                                                + ": "
                                                + write.apply(factors.byYears().get(year - 1)))));
        values.add(factors.bands().high());
        values.add(factors.bands().medium());
        return UsedParameter.of("riskConfidence", edition.confidence(), values.toArray());
    }

    private static LocalisedText table(RatingTable table) {
        return written(write ->
                Stream.concat(
                        table.rows().stream()
                                .map(row ->
                                        row.rating().symbol() + " " + write.apply(row.atLeast())),
                        Stream.of(
                                table.below().symbol()
                                        + " < "
                                        + write.apply(table.rows().getLast().atLeast()))));
    }

    private static LocalisedText rates(Map<String, Double> rates) {
        return written(write ->
                rates.entrySet().stream()
                        .sorted(Map.Entry.comparingByValue())
                        .map(rate ->
                                rate.getKey() + " " + write.apply(rate.getValue() * 100) + "%"));
    }

    private static LocalisedText written(Function<Function<Number, String>, Stream<String>> rows) {
        return new LocalisedText(joined(rows, DUTCH), joined(rows, Locale.ENGLISH));
    }

    private static String joined(
            Function<Function<Number, String>, Stream<String>> rows, Locale locale) {
        NumberFormat format = NumberFormat.getNumberInstance(locale);
        return rows.apply(format::format).collect(Collectors.joining("; "));
    }
}

package nl.kapitaalbrug.benchmarks.scoring;

import java.util.List;
import java.util.Locale;
import java.util.Objects;
import nl.kapitaalbrug.assessment.risk.domain.RatingTable;
import nl.kapitaalbrug.assessment.risk.domain.RiskParameters;
import nl.kapitaalbrug.assessment.risk.domain.ScorecardInputs;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.drools.model.codegen.ExecutableModelProject;
import org.jspecify.annotations.Nullable;
import org.kie.api.KieBase;
import org.kie.api.KieServices;
import org.kie.api.builder.KieFileSystem;
import org.kie.api.builder.Message;
import org.kie.api.runtime.StatelessKieSession;

/**
 * The same scorecard as rules of Drools, written out from the same edition of the parameters: the
 * class only, without reasons and confidence. One step after the other, each step one rule or more.
 */
public final class RuleEngine {

    private static final String INFINITE = "Double.POSITIVE_INFINITY";

    private final KieBase rules;

    RuleEngine(RiskParameters parameters) {
        KieServices services = KieServices.get();
        KieFileSystem files = services.newKieFileSystem();
        files.write("src/main/resources/scorecard.drl", text(parameters));
        var results =
                services.newKieBuilder(files).buildAll(ExecutableModelProject.class).getResults();
        if (results.hasMessages(Message.Level.ERROR)) {
            throw new IllegalStateException(results.toString());
        }
        rules =
                services.newKieContainer(services.getRepository().getDefaultReleaseId())
                        .getKieBase();
    }

    /** Position of the class of a firm that has all figures. */
    int index(ScorecardInputs inputs) {
        Sheet sheet = new Sheet(inputs);
        StatelessKieSession session = rules.newStatelessKieSession();
        session.execute(sheet);
        return sheet.index;
    }

    private static String text(RiskParameters parameters) {
        RiskParameters.Altman altman = parameters.altman().value();
        RiskParameters.Worsening worse = parameters.worsening().value();
        StringBuilder text =
                new StringBuilder(
                        "package scorecard;\nimport %s;\n"
                                .formatted(Sheet.class.getCanonicalName()));
        rule(
                text,
                "step == 0",
                "s.score(%s, %s, %s, %s, %s, %s);"
                        .formatted(
                                altman.a1(),
                                altman.a2(),
                                altman.a3(),
                                altman.a4(),
                                altman.offset(),
                                altman.x4Cap()));
        table(text, 1, "em", parameters.bondTable().value(), "s.start(%d);");
        table(text, 2, "cover", parameters.coverTable().value(), "s.average(%d);");
        debtService(text, worse);
        others(text, worse);
        return text.toString();
    }

    private static void debtService(StringBuilder text, RiskParameters.Worsening worse) {
        below(text, 3, "dscr", worse.dscrBelowOne().limit(), worse.dscrBelowOne().positions());
        rule(
                text,
                "step == 3, dscr >= %s, dscr < %s"
                        .formatted(worse.dscrBelowOne().limit(), worse.dscrTight().limit()),
                "s.worsen(%d);".formatted(worse.dscrTight().positions()));
        rule(text, "step == 3, dscr >= " + worse.dscrTight().limit(), "s.worsen(0);");
    }

    private static void others(StringBuilder text, RiskParameters.Worsening worse) {
        rule(
                text,
                "step == 4, solvency < 0",
                "s.atLeast(%d);".formatted(worse.negativeEquity().index()));
        rule(
                text,
                "step == 4, solvency >= 0, solvency < " + worse.lowSolvency().limit(),
                "s.worsen(%d);".formatted(worse.lowSolvency().positions()));
        rule(text, "step == 4, solvency >= " + worse.lowSolvency().limit(), "s.worsen(0);");
        below(text, 5, "liquidity", worse.lowLiquidity().limit(), worse.lowLiquidity().positions());
        rule(text, "step == 5, liquidity >= " + worse.lowLiquidity().limit(), "s.worsen(0);");
        rule(
                text,
                "step == 6, years < " + worse.thinFile().years(),
                "s.atLeast(%d);".formatted(worse.thinFile().best().index()));
    }

    private static void below(
            StringBuilder text, int step, String figure, double limit, int positions) {
        rule(
                text,
                "step == %d, %s < %s".formatted(step, figure, limit),
                "s.worsen(%d);".formatted(positions));
    }

    private static void table(
            StringBuilder text, int step, String figure, RatingTable table, String then) {
        String top = INFINITE;
        List<RatingTable.Row> rows = table.rows();
        for (RatingTable.Row row : rows) {
            rule(
                    text,
                    "step == %d, %s >= %s, %s < %s"
                            .formatted(step, figure, row.atLeast(), figure, top),
                    then.formatted(row.rating().index()));
            top = String.valueOf(row.atLeast());
        }
        rule(
                text,
                "step == %d, %s < %s".formatted(step, figure, top),
                then.formatted(table.below().index()));
    }

    private static void rule(StringBuilder text, String when, String then) {
        text.append(
                String.format(
                        Locale.ROOT,
                        "rule \"%s\"\nwhen\n  s : Sheet(%s)\nthen\n  %s\n  update(s);\nend\n",
                        when,
                        when,
                        then));
    }

    /** What the rules look at and change. */
    public static final class Sheet {

        private static final int WORST = IndicativeClass.CCC_MINUS.index();

        private final ScorecardInputs inputs;
        private int step;
        private int index;
        private double em;

        Sheet(ScorecardInputs inputs) {
            this.inputs = inputs;
        }

        public int getStep() {
            return step;
        }

        public double getEm() {
            return em;
        }

        public double getCover() {
            return euros(inputs.balance().ebit()) / euros(inputs.interest());
        }

        public double getDscr() {
            return Objects.requireNonNull(inputs.cashFlow()).doubleValue()
                    / Objects.requireNonNull(inputs.debtService()).doubleValue();
        }

        public double getSolvency() {
            return euros(inputs.balance().equity()) / euros(inputs.balance().totalAssets());
        }

        public double getLiquidity() {
            return euros(inputs.balance().currentAssets())
                    / euros(inputs.balance().currentLiabilities());
        }

        public int getYears() {
            return Objects.requireNonNull(inputs.fiscalYears());
        }

        /** Z″ and the score on the scale of the bond table. */
        public void score(double a1, double a2, double a3, double a4, double offset, double cap) {
            var balance = inputs.scoredBalance();
            double assets = euros(balance.totalAssets());
            double liabilities = euros(balance.totalLiabilities());
            double x1 =
                    (euros(balance.currentAssets()) - euros(balance.currentLiabilities())) / assets;
            double x2 = euros(balance.retainedEarnings()) / assets;
            double x3 = euros(balance.ebit()) / assets;
            double x4 =
                    liabilities <= 0 ? cap : Math.min(cap, euros(balance.equity()) / liabilities);
            em = a1 * x1 + a2 * x2 + a3 * x3 + a4 * x4 + offset;
            step++;
        }

        /** The first class. */
        public void start(int position) {
            index = position;
            step++;
        }

        /** The middle with the class of the interest cover. */
        public void average(int cover) {
            start(Math.ceilDiv(index + cover, 2));
        }

        /** So many positions worse, never a default. */
        public void worsen(int positions) {
            start(Math.min(WORST, index + positions));
        }

        /** That class or worse. */
        public void atLeast(int best) {
            start(Math.max(index, best));
        }

        private static double euros(@Nullable EuroAmount amount) {
            return Objects.requireNonNull(amount).euros();
        }
    }
}

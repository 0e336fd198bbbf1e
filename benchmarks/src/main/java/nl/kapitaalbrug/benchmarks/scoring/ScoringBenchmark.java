package nl.kapitaalbrug.benchmarks.scoring;

import java.io.IOException;
import java.io.InputStream;
import java.time.Instant;
import java.util.List;
import java.util.Objects;
import java.util.concurrent.TimeUnit;
import nl.kapitaalbrug.assessment.cost.application.AssessTicket;
import nl.kapitaalbrug.assessment.cost.domain.CostEditions;
import nl.kapitaalbrug.assessment.loss.application.AssessLoss;
import nl.kapitaalbrug.assessment.loss.domain.LossEditions;
import nl.kapitaalbrug.assessment.market.application.AssessMarket;
import nl.kapitaalbrug.assessment.market.domain.MarketEditions;
import nl.kapitaalbrug.assessment.passport.application.AssessPlan;
import nl.kapitaalbrug.assessment.passport.application.AssessRequest;
import nl.kapitaalbrug.assessment.productivity.application.AssessProductivity;
import nl.kapitaalbrug.assessment.productivity.application.AssessTenor;
import nl.kapitaalbrug.assessment.productivity.domain.JCurveEditions;
import nl.kapitaalbrug.assessment.productivity.domain.ProductivityEditions;
import nl.kapitaalbrug.assessment.productivity.domain.TenorEditions;
import nl.kapitaalbrug.assessment.risk.application.AssessRisk;
import nl.kapitaalbrug.assessment.risk.domain.RiskEditions;
import nl.kapitaalbrug.assessment.risk.domain.RiskParameters;
import nl.kapitaalbrug.assessment.risk.domain.RiskScore;
import nl.kapitaalbrug.assessment.risk.domain.Scorecard;
import nl.kapitaalbrug.assessment.risk.domain.ScorecardInputs;
import nl.kapitaalbrug.assessment.size.application.AssessSize;
import nl.kapitaalbrug.assessment.size.domain.SizeEditions;
import nl.kapitaalbrug.assessment.technology.application.AssessTechnology;
import nl.kapitaalbrug.assessment.technology.domain.TechnologyEditions;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.support.json.CanonicalJson;
import nl.kapitaalbrug.support.json.JsonMappers;
import org.openjdk.jmh.annotations.Benchmark;
import org.openjdk.jmh.annotations.BenchmarkMode;
import org.openjdk.jmh.annotations.Fork;
import org.openjdk.jmh.annotations.Measurement;
import org.openjdk.jmh.annotations.Mode;
import org.openjdk.jmh.annotations.OutputTimeUnit;
import org.openjdk.jmh.annotations.Scope;
import org.openjdk.jmh.annotations.Setup;
import org.openjdk.jmh.annotations.State;
import org.openjdk.jmh.annotations.Threads;
import org.openjdk.jmh.annotations.Warmup;

/**
 * How many firms one core scores in a second, beside Drools with the same rules; how many whole
 * assessments, and how many with the bytes that a replay compares.
 */
@State(Scope.Benchmark)
@BenchmarkMode(Mode.Throughput)
@OutputTimeUnit(TimeUnit.SECONDS)
@Threads(1)
@Fork(1)
@Warmup(iterations = 3, time = 3)
@Measurement(iterations = 5, time = 3)
public class ScoringBenchmark {

    private static final int FIRMS = 1_024;
    private static final Instant DAY = Instant.parse("2026-06-01T10:00:00Z");

    private final RiskParameters parameters = RiskEditions.first();
    private final RuleEngine engine = new RuleEngine(parameters);
    private final List<ScorecardInputs> firms = Firms.of(FIRMS);
    private final AssessRequest assessRequest =
            new AssessRequest(
                    new AssessTechnology(TechnologyEditions.first()),
                    new AssessRisk(parameters),
                    plan());
    private final FinancingRequestSnapshot request = request();
    private int next;

    /** Both say the same of each firm, or there is nothing to compare. */
    @Setup
    public void agree() {
        for (ScorecardInputs firm : firms) {
            int ours = Objects.requireNonNull(Scorecard.of(firm, parameters).rating()).index();
            int theirs = engine.index(firm);
            if (ours != theirs) {
                throw new IllegalStateException("%d and %d: %s".formatted(ours, theirs, firm));
            }
        }
    }

    /** The scorecard with its reasons, figures and confidence. */
    @Benchmark
    public RiskScore scorecard() {
        return Scorecard.of(nextFirm(), parameters);
    }

    /** The class only, by Drools. */
    @Benchmark
    public int drools() {
        return engine.index(nextFirm());
    }

    /** Technology, risk and plan of a whole request, with texts. */
    @Benchmark
    public Assessment assessment() {
        return assessRequest.assess(request, 1, DAY);
    }

    /** The same and its canonical bytes: one step of a replay without database and seal. */
    @Benchmark
    public String replayed() {
        return CanonicalJson.of(assessRequest.assess(request, 1, DAY));
    }

    private ScorecardInputs nextFirm() {
        next = (next + 1) % FIRMS;
        return firms.get(next);
    }

    private static AssessPlan plan() {
        return new AssessPlan(
                "plan-1",
                new AssessMarket(MarketEditions.first()),
                new AssessTicket(CostEditions.first(), new AssessLoss(LossEditions.first())),
                new AssessTenor(TenorEditions.first(), JCurveEditions.first()),
                new AssessSize(SizeEditions.first()),
                new AssessProductivity(ProductivityEditions.first()));
    }

    private static FinancingRequestSnapshot request() {
        try (InputStream file = ScoringBenchmark.class.getResourceAsStream("request.json")) {
            return JsonMappers.strict()
                    .readValue(Objects.requireNonNull(file), FinancingRequestSnapshot.class);
        } catch (IOException e) {
            throw new IllegalStateException(e);
        }
    }
}

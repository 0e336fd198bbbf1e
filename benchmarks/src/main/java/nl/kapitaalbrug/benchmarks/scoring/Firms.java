package nl.kapitaalbrug.benchmarks.scoring;

import java.math.BigDecimal;
import java.util.List;
import java.util.Random;
import java.util.stream.IntStream;
import nl.kapitaalbrug.assessment.risk.domain.BalanceFigures;
import nl.kapitaalbrug.assessment.risk.domain.ScorecardInputs;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.value.EuroAmount;

/** Made-up firms with all figures, the same ones in each run. */
final class Firms {

    private Firms() {}

    static List<ScorecardInputs> of(int count) {
        Random random = new Random(7);
        return IntStream.range(0, count).mapToObj(any -> firm(random)).toList();
    }

    private static ScorecardInputs firm(Random random) {
        long assets = random.nextLong(100_000, 5_000_000);
        long equity = random.nextLong(-assets / 5, assets);
        long liabilities = assets - equity;
        return new ScorecardInputs(
                new BalanceFigures(
                        EuroAmount.ofEuros(assets),
                        EuroAmount.ofEuros(random.nextLong(assets)),
                        EuroAmount.ofEuros(1 + random.nextLong(liabilities)),
                        EuroAmount.ofEuros(random.nextLong(-assets / 4, assets / 2)),
                        EuroAmount.ofEuros(random.nextLong(-assets / 10, assets / 4)),
                        EuroAmount.ofEuros(equity),
                        EuroAmount.ofEuros(liabilities)),
                random.nextInt(3) == 0,
                random.nextInt(1, 6),
                FigureSource.values()[random.nextInt(FigureSource.values().length)],
                random.nextInt(30),
                EuroAmount.ofEuros(random.nextLong(1, 100_000)),
                BigDecimal.valueOf(random.nextLong(-50_000, 500_000)),
                BigDecimal.valueOf(random.nextLong(1, 300_000)),
                null,
                false);
    }
}

package nl.kapitaalbrug.assessment.loss.domain;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.assessment.method.domain.Parameter;

/** The editions of {@link LossParameters}. An edition that was used is never changed. */
public final class LossEditions {

    private static final LocalDate START = LocalDate.of(2026, 1, 1);

    private LossEditions() {}

    /** The first edition. */
    public static LossParameters first() {
        return new LossParameters(
                "loss-1",
                parameter(
                        new BigDecimal("0.40"),
                        "share of the exposure",
                        "CRR art. 161 after Regulation (EU) 2024/1623 (to be verified)"),
                parameter(
                        new BigDecimal("0.75"),
                        "share of the exposure",
                        "CRR art. 161 (to be verified)"),
                parameter(
                        List.of(
                                cover(CollateralKind.FINANCIAL, "0", "0"),
                                cover(CollateralKind.RECEIVABLES, "0.40", "0.20"),
                                cover(CollateralKind.REAL_ESTATE, "0.40", "0.20"),
                                cover(CollateralKind.OTHER_PHYSICAL, "0.40", "0.25")),
                        "haircut, loss on the secured part",
                        "CRR art. 230, Basel CRE32 (to be verified)"));
    }

    private static LossParameters.Cover cover(CollateralKind kind, String haircut, String loss) {
        return new LossParameters.Cover(kind, new BigDecimal(haircut), new BigDecimal(loss));
    }

    private static <T> Parameter<T> parameter(T value, String unit, String source) {
        return new Parameter<>(value, unit, source, START, null);
    }
}

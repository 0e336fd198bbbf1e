package nl.kapitaalbrug.assessment.market.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.List;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.PlanFacts.Market;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.EnumSource;

final class MarketEvidenceTest {

    @Test
    void theStrongestProofCounts() {
        MarketEvidence evidence =
                of(List.of(MarketProof.TALKS_OR_RESEARCH, MarketProof.PAID_PILOT), null);

        assertThat(evidence.strongest()).isEqualTo(MarketProof.PAID_PILOT);
        assertThat(evidence.next()).isEqualTo(MarketProof.ORDERS_SIGNED);
    }

    @Test
    void nothingSaidIsUnknownAndNotNothing() {
        assertThat(of(List.of(), null)).isEqualTo(new MarketEvidence(null, null));
        assertThat(of(List.of(), null).next()).isNull();
        assertThat(of(List.of(MarketProof.CUSTOMERS_BUY), null).next()).isNull();
    }

    @ParameterizedTest
    @EnumSource(MarketProof.class)
    void moreProofNeverWeakens(MarketProof added) {
        MarketEvidence before = of(List.of(MarketProof.LETTERS_OF_INTENT), null);
        MarketEvidence after = of(List.of(MarketProof.LETTERS_OF_INTENT, added), null);

        assertThat(after.strongest()).isLessThanOrEqualTo(before.strongest());
    }

    @ParameterizedTest
    @CsvSource({"39,false", "40,true", "100,true", "0,false", ","})
    void oneCustomerMayBeTooImportant(@Nullable Integer percent, @Nullable Boolean concentrated) {
        assertThat(of(List.of(), percent).concentrated()).isEqualTo(concentrated);
    }

    private static MarketEvidence of(List<MarketProof> proof, @Nullable Integer largest) {
        return MarketEvidence.of(new Market(proof, null, largest), MarketEditions.first());
    }
}

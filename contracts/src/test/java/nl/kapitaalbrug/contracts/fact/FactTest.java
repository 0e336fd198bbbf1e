package nl.kapitaalbrug.contracts.fact;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import org.junit.jupiter.api.Test;

final class FactTest {

    @Test
    void hasDifferentKeys() {
        assertThat(Arrays.stream(Fact.values()).map(Fact::key)).doesNotHaveDuplicates();
    }

    @Test
    void isFoundByItsKey() {
        assertThat(Fact.ofKey("assetLifeMonths")).contains(Fact.ASSET_LIFE);
        assertThat(Fact.ofKey("shoeSize")).isEmpty();
    }

    @Test
    void coversEverySection() {
        assertThat(Arrays.stream(Fact.values()).map(Fact::section).distinct())
                .containsExactly(Section.values());
    }
}

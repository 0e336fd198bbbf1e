package nl.kapitaalbrug.support.inbox;

import static org.assertj.core.api.Assertions.assertThat;

import nl.kapitaalbrug.support.message.MessageId;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;
import org.junit.jupiter.params.provider.ValueSource;

class AppliedNumbersTest {

    @ParameterizedTest
    @CsvSource({"a, 4, true", "a, 5, true", "a, 6, false", "b, 1, false"})
    void coversWhatWasAppliedBefore(String aggregate, long number, boolean covered) {
        AppliedNumbers numbers = AppliedNumbers.none().with(new MessageId("a", 5));

        assertThat(numbers.covers(new MessageId(aggregate, number))).isEqualTo(covered);
    }

    @Test
    void keepsTheHighestNumberPerAggregate() {
        AppliedNumbers numbers =
                AppliedNumbers.none()
                        .with(new MessageId("a", 5))
                        .with(new MessageId("b", 2))
                        .with(new MessageId("a", 7))
                        .with(new MessageId("a", 6));

        assertThat(numbers.entries())
                .containsExactlyInAnyOrder(
                        new AppliedNumbers.Entry("a", 7L), new AppliedNumbers.Entry("b", 2L));
    }

    @ParameterizedTest
    @CsvSource({"4, false", "5, true", "6, true"})
    void aTombstoneAllowsOnlyWorkThatIsNotOutOfDate(long lifecycle, boolean allowed) {
        assertThat(new LifecycleMark(5L, "WITHDRAWN").allows(lifecycle)).isEqualTo(allowed);
    }

    @ParameterizedTest
    @ValueSource(strings = {"", "a", "a/", "a/0", "a/-1", "a/01", "/1", "a/1/2", "a b/1", "a/1e3"})
    void refusesIdsThatAreNotOfTheForm(String text) {
        assertThat(MessageId.parse(text)).isEmpty();
    }

    @Test
    void readsAnIdBack() {
        MessageId id = new MessageId("6f1d-a.b_c", 12);

        assertThat(MessageId.parse(id.toString())).contains(id);
    }
}

package nl.kapitaalbrug.assessment;

import static org.assertj.core.api.Assertions.assertThatIllegalArgumentException;
import static org.assertj.core.api.Assertions.assertThatNoException;

import nl.kapitaalbrug.assessment.method.domain.Parameter;
import org.assertj.core.api.ThrowableAssert.ThrowingCallable;

/** Editions of parameters that differ in one thing, for tests of any method. */
public final class Editions {

    private Editions() {}

    /** The parameter with another value. */
    public static <T> Parameter<T> changed(Parameter<T> now, T value) {
        return new Parameter<>(value, now.unit(), now.source(), now.validFrom(), null);
    }

    /** That an edition can be made, or is refused. */
    public static void check(ThrowingCallable made, boolean passes) {
        if (passes) {
            assertThatNoException().isThrownBy(made);
        } else {
            assertThatIllegalArgumentException().isThrownBy(made);
        }
    }
}

package nl.kapitaalbrug.contracts.value;

/**
 * A value that is written in JSON as one scalar. An implementing record offers a public static
 * factory {@code of(T)} that takes the same scalar back.
 *
 * @param <T> the scalar: {@link String}, {@link Integer}, {@link Long} or {@link
 *     java.math.BigDecimal}
 */
public interface ScalarValue<T> {

    /** The scalar that stands for this value in JSON. */
    T scalar();
}

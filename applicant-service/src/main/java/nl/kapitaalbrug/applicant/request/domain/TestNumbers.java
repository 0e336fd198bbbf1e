package nl.kapitaalbrug.applicant.request.domain;

import java.util.Set;
import nl.kapitaalbrug.contracts.value.KvkNumber;

/**
 * The numbers that KvK made public for tests with its API. No real firm has them, so a request on
 * one of them is a sample.
 */
public final class TestNumbers {

    private static final Set<String> ALL =
            Set.of(
                    "68750110",
                    "69599084",
                    "69599068",
                    "68727720",
                    "69599076",
                    "90001745",
                    "90003942",
                    "55344526",
                    "90004973",
                    "90002903");

    private TestNumbers() {}

    /** Whether that number is one of them. */
    public static boolean contain(KvkNumber number) {
        return ALL.contains(number.value());
    }
}

package nl.kapitaalbrug.applicant.company.adapter.client;

import java.util.List;
import java.util.Objects;
import org.jspecify.annotations.Nullable;

/** The error body of the KvK API. */
record KvkErrors(@Nullable List<@Nullable Fault> fout) {

    /** One error with its code, such as {@code IPD0005}. */
    record Fault(@Nullable String code) {}

    boolean has(String... codes) {
        List<String> wanted = List.of(codes);
        return fout != null
                && fout.stream()
                        .filter(Objects::nonNull)
                        .anyMatch(fault -> fault.code() != null && wanted.contains(fault.code()));
    }
}

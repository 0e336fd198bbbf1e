package nl.kapitaalbrug.portal.client;

import java.util.Locale;
import java.util.Optional;
import java.util.stream.Stream;

/** The services whose API is open to others, in the order in which we show them. */
public enum ApiPart {
    APPLICANT,
    ASSESSMENT,
    FINANCING;

    /** The name in addresses: {@code /api/applicant/v1}. */
    public String code() {
        return name().toLowerCase(Locale.ROOT);
    }

    /** The part of that name; empty when there is none. */
    public static Optional<ApiPart> of(String code) {
        return Stream.of(values()).filter(part -> part.code().equals(code)).findAny();
    }
}

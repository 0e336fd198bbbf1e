package nl.kapitaalbrug.financing.catalogue.domain;

import java.net.URI;
import java.time.LocalDate;
import org.jspecify.annotations.Nullable;

/**
 * Where something is written.
 *
 * @param title document or page, with the article or part if there is one
 * @param url address; {@code null} for own knowledge
 * @param asOf the latest day for which it speaks; {@code null} when its age is unknown
 */
public record Source(String title, @Nullable URI url, @Nullable LocalDate asOf) {

    public Source {
        if (title.isBlank()) {
            throw new IllegalArgumentException("A source has a title");
        }
    }
}

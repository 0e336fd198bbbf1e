package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
import org.jspecify.annotations.Nullable;

/**
 * Whether the applicant lets financiers see the request, without its name.
 *
 * @param published whether they may; never unless the applicant chose so
 * @param chosenAt when the applicant chose last; {@code null} before the first choice
 */
public record Publication(boolean published, @Nullable Instant chosenAt) {

    /** Nobody chose anything: nobody sees it. */
    public static final Publication NONE = new Publication(false, null);

    /** What holds once the request is withdrawn: it was seen until then at the latest. */
    Publication ended(Instant now) {
        return published ? new Publication(false, now) : this;
    }
}

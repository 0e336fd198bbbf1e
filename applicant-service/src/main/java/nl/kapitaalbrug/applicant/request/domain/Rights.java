package nl.kapitaalbrug.applicant.request.domain;

import nl.kapitaalbrug.contracts.fact.Section;
import org.jspecify.annotations.Nullable;

/**
 * What one person may do with one request.
 *
 * @param kind as what the person takes part
 * @param part the only section that the person may see and write; {@code null} for all
 */
public record Rights(ParticipantKind kind, @Nullable Section part) {

    /** The rights of who started the request. */
    public static final Rights OF_OWNER = new Rights(ParticipantKind.OWNER, null);

    /**
     * Whether the person may do this.
     *
     * @param section the section that it is about; {@code null} when about the whole request
     */
    public boolean may(RequestAction action, @Nullable Section section) {
        boolean within = part == null || part == section || action == RequestAction.TAKE_PART;
        return kind.may(action) && within;
    }

    /** Whether the person may see that section. */
    public boolean sees(Section section) {
        return part == null || part == section;
    }
}

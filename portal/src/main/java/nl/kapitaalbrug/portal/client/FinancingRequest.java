package nl.kapitaalbrug.portal.client;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.contracts.fact.Section;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.MissingNode;

/**
 * A financing request as its owner sees it.
 *
 * @param id the request
 * @param reference short, for people
 * @param status where it stands
 * @param origin REAL, SAMPLE or SYNTHETIC
 * @param version to send along with a change
 * @param revision number of the latest submission; 0 before the first
 * @param sections what was answered, by name of the section
 * @param handedIn what was answered at the latest submission, while it is corrected; missing
 *     otherwise
 * @param missing what is still needed before it can be submitted
 * @param publication whether financiers may see it
 * @param moments when what happened
 * @param viewer as what the person who is signed in takes part in it
 * @param left of a draft that lies still; {@code null} of any other
 */
public record FinancingRequest(
        String id,
        String reference,
        Status status,
        String origin,
        String version,
        int revision,
        JsonNode sections,
        JsonNode handedIn,
        List<ServiceError> missing,
        Publication publication,
        Moments moments,
        Viewer viewer,
        @Nullable Left left) {

    public FinancingRequest {
        missing = List.copyOf(missing);
    }

    /** Where a request stands. */
    public enum Status {
        DRAFT,
        SUBMITTED,
        /** Sent in, and being corrected. */
        REVISING,
        WITHDRAWN
    }

    /**
     * Whether financiers may see it, without its name.
     *
     * @param published whether they may
     * @param chosen when that was chosen; {@code null} when nothing was
     */
    public record Publication(boolean published, @Nullable Instant chosen) {

        /** Nobody chose anything: nobody sees it. */
        public static final Publication NONE = new Publication(false, null);
    }

    /**
     * When what happened; {@code null} while it has not.
     *
     * @param created first saved
     * @param changed last saved
     * @param submitted sent in
     * @param assessed assessment known
     * @param matched routes known
     * @param withdrawn taken back
     */
    public record Moments(
            @Nullable Instant created,
            @Nullable Instant changed,
            @Nullable Instant submitted,
            @Nullable Instant assessed,
            @Nullable Instant matched,
            @Nullable Instant withdrawn) {}

    /**
     * As what somebody takes part in a request.
     *
     * @param kind OWNER, COLLEAGUE, ADVISER or CONTRIBUTOR
     * @param part the one section of a contributor; empty for others
     * @param confirmed when that section was confirmed as it is; {@code null} while not
     */
    public record Viewer(String kind, String part, @Nullable Instant confirmed) {

        /** Who started it. */
        public static final Viewer OWNER = new Viewer("OWNER", "", null);

        /** Whether it is the owner. */
        public boolean isOwner() {
            return kind.equals("OWNER");
        }

        /** Whether the person may send it. */
        public boolean maySend() {
            return isOwner() || kind.equals("COLLEAGUE");
        }
    }

    /**
     * A draft that lies still.
     *
     * @param askedAt when its owner was asked why
     * @param reason what was answered, as a code; empty while that is nothing
     */
    public record Left(Instant askedAt, String reason) {}

    /** A draft of which only the id and the version are known, from the form that is sent. */
    public static FinancingRequest known(String id, String version) {
        return new FinancingRequest(
                id,
                "",
                Status.DRAFT,
                "REAL",
                version,
                0,
                MissingNode.getInstance(),
                MissingNode.getInstance(),
                List.of(),
                Publication.NONE,
                new Moments(null, null, null, null, null, null),
                Viewer.OWNER,
                null);
    }

    /** The same request, as it was in that version. */
    public FinancingRequest at(String other) {
        return with(other, sections);
    }

    /** The same request as it was sent in, without what is being corrected. */
    public FinancingRequest asHandedIn() {
        return handedIn.isObject() ? with(version, handedIn) : this;
    }

    private FinancingRequest with(String otherVersion, JsonNode otherSections) {
        return new FinancingRequest(
                id,
                reference,
                status,
                origin,
                otherVersion,
                revision,
                otherSections,
                handedIn,
                missing,
                publication,
                moments,
                viewer,
                left);
    }

    /** Whether its answers can be changed now. */
    public boolean isOpen() {
        return status == Status.DRAFT || status == Status.REVISING;
    }

    /** What was answered in a section; missing when nothing was saved. */
    public JsonNode section(Section section) {
        return sections.path(name(section));
    }

    /** Whether it was read, rather than {@link #known} from a form alone. */
    public boolean wasRead() {
        return sections.isObject();
    }

    /** The name of a section in the API. */
    public static String name(Section section) {
        return section.name().toLowerCase(Locale.ROOT);
    }

    /** Whether that section was saved. */
    public boolean has(Section section) {
        return section(section).isObject();
    }

    /** What is still needed in a section. */
    public List<ServiceError> missingIn(Section section) {
        return missing.stream().filter(one -> isIn(section, one.pointer())).toList();
    }

    /** Whether a pointer leads into that section. */
    public static boolean isIn(Section section, String pointer) {
        return pointer.matches("(/sections)?/" + name(section) + "(/.*)?");
    }
}

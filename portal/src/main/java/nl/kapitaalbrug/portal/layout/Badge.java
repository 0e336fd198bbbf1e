package nl.kapitaalbrug.portal.layout;

/**
 * A state in colour, icon and word.
 *
 * @param tone names the colours
 * @param icon of the sprite
 * @param key of its word in the bundles
 */
public record Badge(String tone, String icon, String key) {

    public static final Badge FITS = new Badge("fits", "circle-check", "outcome.FITS");
    public static final Badge CANNOT_TELL =
            new Badge("unknown", "help-circle", "outcome.CANNOT_TELL");
    public static final Badge DOES_NOT_FIT =
            new Badge("misfit", "circle-x", "outcome.DOES_NOT_FIT");
    public static final Badge DONE = new Badge("done", "circle-check", "task.done");
    public static final Badge BEGUN = new Badge("unknown", "circle-dot", "task.begun");
    public static final Badge TO_DO = new Badge("neutral", "circle", "task.toDo");
    public static final Badge NOT_NEEDED = new Badge("neutral", "circle-check", "task.notNeeded");
    public static final Badge DRAFT = new Badge("neutral", "pencil", "status.DRAFT");
    public static final Badge SUBMITTED = new Badge("neutral", "clock", "status.SUBMITTED");
    public static final Badge MATCHED = new Badge("done", "circle-check", "status.MATCHED");
    public static final Badge REVISING = new Badge("neutral", "pencil", "status.REVISING");
    public static final Badge WITHDRAWN = new Badge("neutral", "circle-x", "status.WITHDRAWN");

    /** The badge of an outcome that is history. */
    public Badge then() {
        return new Badge(tone, icon, key.replaceFirst("^outcome\\.", "outcome.then."));
    }

    /** Whether it is the same outcome, now or as history. */
    public boolean isLike(Badge other) {
        return tone.equals(other.tone) && icon.equals(other.icon);
    }

    /** The badge of one criterion, by the verdict of the service. */
    public static Badge ofVerdict(String verdict) {
        return switch (verdict) {
            case "HOLDS" -> new Badge("fits", "circle-check", "criterion.HOLDS");
            case "FAILS" -> new Badge("misfit", "circle-x", "criterion.FAILS");
            case "ASK_PROVIDER" -> new Badge("neutral", "user", "criterion.ASK_PROVIDER");
            case "HUMAN_CHECK" -> new Badge("neutral", "user", "criterion.HUMAN_CHECK");
            case "PREFERENCE_MISSED" ->
                    new Badge("neutral", "info-circle", "criterion.PREFERENCE_MISSED");
            case "NOT_CONFIRMED" -> new Badge("unknown", "help-circle", "criterion.NOT_CONFIRMED");
            case "EVIDENCE_MISSING" ->
                    new Badge("unknown", "help-circle", "criterion.EVIDENCE_MISSING");
            default -> new Badge("unknown", "help-circle", "criterion.ASK_APPLICANT");
        };
    }
}

package nl.kapitaalbrug.assessment.passport.application;

import java.time.Clock;
import nl.kapitaalbrug.assessment.passport.application.Seals.Opened;
import org.jspecify.annotations.Nullable;

/** Says whether a passport that somebody shows is ours, unchanged and still valid. */
public final class VerifyPassport {

    private final Seals seals;
    private final Clock clock;

    /** With the keys and the time. */
    public VerifyPassport(Seals seals, Clock clock) {
        this.seals = seals;
        this.clock = clock;
    }

    /** How it ends. */
    public enum Code {
        /** Ours, unchanged and valid. */
        VALID,
        /** Ours and unchanged, but too old. */
        EXPIRED,
        /** Changed, or not made by us although it says so. */
        FORGED,
        /** Made with a key that is none of ours. */
        UNKNOWN_KEY,
        /** No seal of a passport. */
        UNREADABLE
    }

    /**
     * What came of it.
     *
     * @param code how it ends
     * @param statement what the passport says; {@code null} unless it is ours and unchanged
     */
    public record Verdict(Code code, @Nullable PassportStatement statement) {}

    /** The verdict on a seal. */
    public Verdict verify(String seal) {
        return switch (seals.open(seal.strip())) {
            case Opened.Genuine(PassportStatement statement) ->
                    new Verdict(
                            clock.instant().isAfter(statement.validUntil())
                                    ? Code.EXPIRED
                                    : Code.VALID,
                            statement);
            case Opened.Forged() -> new Verdict(Code.FORGED, null);
            case Opened.UnknownKey() -> new Verdict(Code.UNKNOWN_KEY, null);
            case Opened.Unreadable() -> new Verdict(Code.UNREADABLE, null);
        };
    }

    /** The keys with which anybody can verify a seal without us. */
    public String keySet() {
        return seals.keySet();
    }
}

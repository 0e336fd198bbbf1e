package nl.kapitaalbrug.assessment.passport.application;

import java.time.Clock;
import nl.kapitaalbrug.assessment.passport.application.Seals.Opened;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import org.jspecify.annotations.Nullable;

/** Says whether a passport that somebody shows is ours, unchanged and still valid. */
public final class VerifyPassport {

    private final Seals seals;
    private final ReadPassports passports;
    private final Clock clock;

    /** With the keys, the passports and the time. */
    public VerifyPassport(Seals seals, ReadPassports passports, Clock clock) {
        this.seals = seals;
        this.passports = passports;
        this.clock = clock;
    }

    /** How it ends. */
    public enum Code {
        /** Ours, unchanged and valid. */
        VALID,
        /** Ours and unchanged, but too old. */
        EXPIRED,
        /** Ours and unchanged, but a later passport of the request took its place. */
        SUPERSEDED,
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
                    new Verdict(code(statement), statement);
            case Opened.Forged() -> new Verdict(Code.FORGED, null);
            case Opened.UnknownKey() -> new Verdict(Code.UNKNOWN_KEY, null);
            case Opened.Unreadable() -> new Verdict(Code.UNREADABLE, null);
        };
    }

    private Code code(PassportStatement statement) {
        if (PassportId.parse(statement.passport()).filter(passports::isSuperseded).isPresent()) {
            return Code.SUPERSEDED;
        }
        return clock.instant().isAfter(statement.validUntil()) ? Code.EXPIRED : Code.VALID;
    }

    /** The keys with which anybody can verify a seal without us. */
    public String keySet() {
        return seals.keySet();
    }
}

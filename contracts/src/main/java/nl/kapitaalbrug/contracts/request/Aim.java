package nl.kapitaalbrug.contracts.request;

/** What the money is meant to bring about. Ranks; refuses only where a source has a closed list. */
public enum Aim {
    START,
    GROWTH,
    AUTOMATION_AND_PRODUCTIVITY,
    INNOVATION,
    DIGITALISATION,
    SUSTAINABILITY,
    INTERNATIONALISATION,
    CONTINUITY
}

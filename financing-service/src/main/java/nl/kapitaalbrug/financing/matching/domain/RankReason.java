package nl.kapitaalbrug.financing.matching.domain;

/** Why a route stands where it stands, in the order in which they count. */
public enum RankReason {
    CARRIES_WHOLE_NEED,
    CARRIES_PART,
    AIM_MAIN,
    AIM_OTHER,
    AIM_NOT_STATED,
    AIM_ELSEWHERE,
    CONFIRMED,
    NOT_CONFIRMED,
    PRICE_KNOWN,
    PRICE_UNKNOWN
}

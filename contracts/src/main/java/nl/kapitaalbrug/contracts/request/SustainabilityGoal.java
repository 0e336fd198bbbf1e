package nl.kapitaalbrug.contracts.request;

/** What the plan does for energy and environment. */
public enum SustainabilityGoal {
    /** It uses less energy. */
    LESS_ENERGY,
    /** It makes renewable energy. */
    RENEWABLE_ENERGY,
    /** It replaces natural gas. */
    OFF_NATURAL_GAS,
    /** It needs less material. */
    LESS_MATERIAL,
    /** It uses again, or can be used again. */
    CIRCULAR,
    /** It puts less carbon dioxide or nitrogen into the air. */
    LESS_EMISSION,
    /** It transports without emission. */
    CLEANER_TRANSPORT,
    /** Nothing. */
    NONE
}

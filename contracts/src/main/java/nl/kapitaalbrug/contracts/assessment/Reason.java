package nl.kapitaalbrug.contracts.assessment;

import nl.kapitaalbrug.contracts.value.LocalisedText;

/**
 * Why a result is what it is.
 *
 * @param code stable code of the rule, for example {@code DSCR_BELOW_1_2}
 * @param text the reason in plain words
 */
public record Reason(String code, LocalisedText text) {}

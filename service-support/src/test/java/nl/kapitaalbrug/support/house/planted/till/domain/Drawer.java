package nl.kapitaalbrug.support.house.planted.till.domain;

/**
 * A harmless domain type.
 *
 * @param slots how many
 */
public record Drawer(int slots) {}

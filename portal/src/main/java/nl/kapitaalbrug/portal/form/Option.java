package nl.kapitaalbrug.portal.form;

/**
 * One of the answers to choose from.
 *
 * @param value as sent
 * @param label as read
 */
public record Option(String value, String label) {}

package nl.kapitaalbrug.portal.client;

/**
 * One thing that a service refuses.
 *
 * @param pointer JSON pointer to it; empty for the whole
 * @param code stable
 * @param detail in the language of the reader
 */
public record ServiceError(String pointer, String code, String detail) {}

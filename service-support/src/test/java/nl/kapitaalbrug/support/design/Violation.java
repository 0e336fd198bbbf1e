package nl.kapitaalbrug.support.design;

/**
 * A place where a document breaks a rule.
 *
 * @param rule id of the rule, for example {@code /core/no-trailing-slash}
 * @param pointer JSON pointer to the place
 * @param message what is wrong there
 */
public record Violation(String rule, String pointer, String message) {

    @Override
    public String toString() {
        return "%s at %s: %s".formatted(rule, pointer, message);
    }
}

package nl.kapitaalbrug.financing.catalogue.domain;

import java.util.regex.Pattern;

/**
 * Names a provider: the same for all its instruments, and the alias of its organisation among the
 * users.
 *
 * @param value lower-case words joined by hyphens
 */
public record ProviderId(String value) {

    private static final Pattern FORM = Pattern.compile("[a-z0-9]+(-[a-z0-9]+)*");

    public ProviderId {
        if (!FORM.matcher(value).matches()) {
            throw new IllegalArgumentException(
                    "A provider id (%s) is in lower-case words joined by hyphens".formatted(value));
        }
    }
}

package nl.kapitaalbrug.portal.request;

import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.Texts;

/** What a service refuses, in our words where we have them. */
final class ServiceErrors {

    private ServiceErrors() {}

    static String text(ServiceError error, Texts texts) {
        String detail = error.detail().isBlank() ? texts.of("refused.other") : error.detail();
        return error.code().isEmpty() ? detail : texts.orElse("refused." + error.code(), detail);
    }
}

package nl.kapitaalbrug.portal.client;

import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** The documents of the person who is signed in, kept by the applicant service. */
@Component
public class Documents {

    private final ApplicantApi api;

    Documents(ApplicantApi api) {
        this.api = api;
    }

    /** All of them, the latest first, with the limits. */
    public Outcome<JsonNode> list() {
        return Answer.of(api::documents, (answer, tag) -> answer);
    }

    /** One of them. */
    public Outcome<JsonNode> find(String document) {
        return Answer.of(() -> api.document(document), (answer, tag) -> answer);
    }

    /** Attaches one to a request, unless somebody changed it since that version. */
    public Outcome<JsonNode> attach(String document, String request, long version) {
        return Answer.of(
                () -> api.attachDocument(document, request, tag(version)), (answer, tag) -> answer);
    }

    /** Detaches one from a request, unless somebody changed it since that version. */
    public Outcome<JsonNode> detach(String document, String request, long version) {
        return Answer.of(
                () -> api.detachDocument(document, request, tag(version)), (answer, tag) -> answer);
    }

    /** Deletes one for good, unless somebody changed it since that version. */
    public Outcome<Boolean> delete(String document, long version) {
        return Answer.done(() -> api.deleteDocument(document, tag(version)));
    }

    private static String tag(long version) {
        return "\"" + version + "\"";
    }
}

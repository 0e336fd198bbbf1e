package nl.kapitaalbrug.portal.client;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** Who sees a request besides its owner, kept by the applicant service. */
@Component
public class Sharing {

    private static final JsonMapper JSON = JsonMapper.builder().build();
    private static final byte[] EMPTY = {'{', '}'};

    private final ApplicantApi api;

    Sharing(ApplicantApi api) {
        this.api = api;
    }

    /**
     * An answer with the version that it is of.
     *
     * @param body what was answered
     * @param version to send along with a change
     */
    public record Versioned(JsonNode body, String version) {}

    /** Whom the owner invited. */
    public Outcome<Versioned> participants(String id) {
        return Answer.of(() -> api.participants(id), Versioned::new);
    }

    /**
     * Invites somebody.
     *
     * @param part the one section of a contributor; empty for others
     * @param label the owner's word for this person; empty for none
     */
    public Outcome<JsonNode> invite(
            String id, String key, String version, String kind, String part, String label) {
        Map<String, String> body = new LinkedHashMap<>();
        body.put("kind", kind);
        if (!part.isEmpty()) {
            body.put("part", part);
        }
        if (!label.isEmpty()) {
            body.put("label", label);
        }
        return Answer.of(
                () -> api.invite(id, key, version, JSON.writeValueAsBytes(body)),
                (answer, tag) -> answer);
    }

    /** Ends what somebody takes part in. */
    public Outcome<Boolean> end(String id, String participant, String version) {
        return Answer.done(() -> api.endParticipation(id, participant, version));
    }

    /** What an invitation says. */
    public Outcome<JsonNode> invitation(String code) {
        return Answer.of(() -> api.invitation(code), (answer, tag) -> answer);
    }

    /** Takes an invitation up; the id of the request. */
    public Outcome<String> join(String code) {
        return Answer.of(
                () -> api.join(code, EMPTY), (answer, tag) -> answer.path("id").asString(""));
    }

    /** The requests of others that this person takes part in. */
    public Outcome<JsonNode> participations() {
        return Answer.of(api::participations, (answer, tag) -> answer);
    }

    /** Confirms the one section of a contributor. */
    public Outcome<Boolean> confirm(String id, String version) {
        return Answer.done(() -> api.confirm(id, version, EMPTY));
    }

    /** Asks the owner to check the request and send it. */
    public Outcome<Boolean> handOver(String id, String version) {
        return Answer.done(() -> api.handOver(id, version, EMPTY));
    }

    /** What the owner allows financiers, and allowed before. */
    public Outcome<Versioned> consents(String id) {
        return Answer.of(() -> api.consents(id), Versioned::new);
    }

    /** Gives a consent or takes it back. */
    public Outcome<Versioned> consent(
            String id, String version, String financier, String purpose, boolean given) {
        byte[] body = JSON.writeValueAsBytes(Map.of("given", given));
        return Answer.of(() -> api.consent(id, financier, purpose, version, body), Versioned::new);
    }

    /** The requests of which an organisation may see more. */
    public Outcome<JsonNode> dossiers(String organisation) {
        return Answer.of(() -> api.dossiers(organisation), (answer, tag) -> answer);
    }

    /** What an organisation may see of one. */
    public Outcome<JsonNode> dossier(String organisation, String id) {
        return Answer.of(() -> api.dossier(organisation, id), (answer, tag) -> answer);
    }

    /** The documents of one of them; refused when they may not be seen. */
    public Outcome<JsonNode> documents(String organisation, String id) {
        return Answer.of(() -> api.sharedDocuments(organisation, id), (answer, tag) -> answer);
    }
}

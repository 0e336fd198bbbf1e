package nl.kapitaalbrug.portal.client;

import java.time.Duration;
import java.time.Instant;
import java.time.InstantSource;
import java.util.Map;
import java.util.Optional;
import java.util.concurrent.ConcurrentHashMap;
import org.springframework.beans.factory.annotation.Autowired;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/** Reads the descriptions of the APIs, and remembers each for a while. */
@Component
public class ApiDocuments {

    private final Map<ApiPart, ApiDocumentApi> apis;
    private final Duration keepFor;
    private final InstantSource clock;
    private final Map<ApiPart, Known> known = new ConcurrentHashMap<>();

    @Autowired
    ApiDocuments(
            ApiDocumentApi.Applicant applicant,
            ApiDocumentApi.Assessment assessment,
            ApiDocumentApi.Financing financing,
            ApiDocumentsProperties properties) {
        this(
                Map.of(
                        ApiPart.APPLICANT,
                        applicant,
                        ApiPart.ASSESSMENT,
                        assessment,
                        ApiPart.FINANCING,
                        financing),
                properties.keepFor(),
                InstantSource.system());
    }

    ApiDocuments(Map<ApiPart, ApiDocumentApi> apis, Duration keepFor, InstantSource clock) {
        this.apis = Map.copyOf(apis);
        this.keepFor = keepFor;
        this.clock = clock;
    }

    private record Known(JsonNode document, Instant at) {}

    /** The OpenAPI document of that part; empty while its service does not answer. */
    public Optional<JsonNode> document(ApiPart part) {
        Known before = known.get(part);
        Instant now = clock.instant();
        if (before != null && now.isBefore(before.at().plus(keepFor))) {
            return Optional.of(before.document());
        }
        Outcome<JsonNode> answer = Answer.of(apis.get(part)::document, (body, tag) -> body);
        if (answer instanceof Outcome.Done<JsonNode>(JsonNode document)
                && document.path("paths").isObject()) {
            known.put(part, new Known(document, now));
            return Optional.of(document);
        }
        return Optional.empty();
    }
}

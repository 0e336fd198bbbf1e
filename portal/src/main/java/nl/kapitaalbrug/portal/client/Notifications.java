package nl.kapitaalbrug.portal.client;

import java.time.Instant;
import java.util.Map;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.json.JsonMapper;

/** What the person who is signed in is told, kept by the applicant service. */
@Component
public class Notifications {

    private static final JsonMapper JSON = JsonMapper.builder().build();

    private final ApplicantApi api;

    Notifications(ApplicantApi api) {
        this.api = api;
    }

    /** A page, the newest first, pages counted from 1. */
    public Outcome<JsonNode> list(int page, int pageSize) {
        return Answer.of(() -> api.notifications(page, pageSize), (answer, tag) -> answer);
    }

    /** How many were not read; none when the service does not tell. */
    public int unread() {
        return list(1, 1) instanceof Outcome.Done<JsonNode>(JsonNode page)
                ? page.path("unread").asInt(0)
                : 0;
    }

    /** Says that all up to that moment were read. */
    public Outcome<JsonNode> markRead(Instant upTo) {
        byte[] body = JSON.writeValueAsBytes(Map.of("readUpToAt", upTo.toString()));
        return Answer.of(() -> api.markRead(body), (answer, tag) -> answer);
    }

    /** Whether a mail comes for each. */
    public Outcome<Boolean> mail() {
        return Answer.of(
                api::notificationSettings, (answer, tag) -> answer.path("mail").asBoolean(true));
    }

    /** Chooses whether a mail comes for each. */
    public Outcome<Boolean> chooseMail(boolean wanted) {
        byte[] body = JSON.writeValueAsBytes(Map.of("mail", wanted));
        return Answer.of(() -> api.chooseMail(body), (answer, tag) -> wanted);
    }
}

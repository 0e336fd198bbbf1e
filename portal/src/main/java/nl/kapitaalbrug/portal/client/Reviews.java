package nl.kapitaalbrug.portal.client;

import java.util.List;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The review of assessments by two people, kept by the assessment service. */
@Component
public class Reviews {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ReviewsApi api;
    private final ApplicantApi files;

    Reviews(ReviewsApi api, ApplicantApi files) {
        this.api = api;
        this.files = files;
    }

    /**
     * A review with the version that it is of.
     *
     * @param body what was answered
     * @param version to send along with a step
     */
    public record Versioned(JsonNode body, String version) {}

    /**
     * What an applicant says against an outcome.
     *
     * @param revision of the request
     * @param number of the assessment
     * @param reasons in the applicant's words
     * @param documents ids of the documents that show it
     */
    public record Contest(int revision, int number, String reasons, List<String> documents) {}

    /** A page of those under way, the first one due first, pages counted from 1. */
    public Outcome<JsonNode> underWay(int page, int pageSize) {
        return Answer.of(() -> api.underWay(page, pageSize), (answer, tag) -> answer);
    }

    /** A page of those that are decided, the newest first, pages counted from 1. */
    public Outcome<JsonNode> decided(int page, int pageSize) {
        return Answer.of(() -> api.decided(page, pageSize), (answer, tag) -> answer);
    }

    /** One review. */
    public Outcome<Versioned> find(String id) {
        return Answer.of(() -> api.review(id), Versioned::new);
    }

    /** Takes it, under that name and without an interest in the firm. */
    public Outcome<Versioned> take(String id, String version, String name) {
        return step(
                id,
                "assignment",
                version,
                JSON.objectNode().put("name", name).put("noInterest", true));
    }

    /**
     * Gives it back.
     *
     * @param interest whether the person has an interest in the firm, and never gets it again
     */
    public Outcome<Boolean> giveBack(String id, String version, boolean interest) {
        return Answer.done(() -> api.giveBack(id, version, interest));
    }

    /** Proposes what to decide, to a second person. */
    public Outcome<Versioned> propose(String id, String version, ObjectNode verdict) {
        return step(id, "proposal", version, verdict);
    }

    /** Agrees with what is proposed: that decides it. */
    public Outcome<Versioned> approve(String id, String version) {
        return step(id, "approval", version, JSON.objectNode());
    }

    /** Sends what is proposed back to who proposed it. */
    public Outcome<Versioned> sendBack(String id, String version, String remark) {
        return step(id, "objection", version, JSON.objectNode().put("remark", remark));
    }

    /** What became of the firm of a passport; not found for who has an interest in it. */
    public Outcome<Versioned> laterOutcome(String passport) {
        return Answer.of(() -> api.laterOutcome(passport), Versioned::new);
    }

    /** Records what became of the firm of a passport. */
    public Outcome<Versioned> recordLaterOutcome(
            String passport, String version, ObjectNode outcome) {
        return Answer.of(
                () -> api.recordLaterOutcome(passport, version, Answer.bytes(outcome)),
                Versioned::new);
    }

    /** The documents of a request that is under review, for who looks at it. */
    public Outcome<JsonNode> documents(String request) {
        return Answer.of(() -> files.reviewedDocuments(request), (answer, tag) -> answer);
    }

    /** The reviews of a request, the newest first, and which outcome can be contested. */
    public Outcome<JsonNode> ofRequest(String request) {
        return Answer.of(() -> api.ofRequest(request), (answer, tag) -> answer);
    }

    /** Contests an outcome; the same key does so only once. */
    public Outcome<JsonNode> contest(String request, String key, Contest contest) {
        ObjectNode body =
                JSON.objectNode()
                        .put("revision", contest.revision())
                        .put("number", contest.number())
                        .put("reasons", contest.reasons());
        contest.documents().forEach(body.putArray("documents")::add);
        return Answer.of(
                () -> api.contest(request, key, Answer.bytes(body)), (answer, tag) -> answer);
    }

    private Outcome<Versioned> step(String id, String step, String version, ObjectNode body) {
        return Answer.of(() -> api.step(id, step, version, Answer.bytes(body)), Versioned::new);
    }
}

package nl.kapitaalbrug.portal.client;

import java.time.Instant;
import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.LeaveReason;
import nl.kapitaalbrug.portal.client.FinancingRequest.Left;
import nl.kapitaalbrug.portal.client.FinancingRequest.Moments;
import nl.kapitaalbrug.portal.client.FinancingRequest.Publication;
import nl.kapitaalbrug.portal.client.FinancingRequest.Status;
import nl.kapitaalbrug.portal.client.FinancingRequest.Viewer;
import org.jspecify.annotations.Nullable;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The requests of the person who is signed in, kept by the applicant service. */
@Component
public class FinancingRequests {

    private static final JsonNodeFactory JSON = JsonNodeFactory.instance;

    private final ApplicantApi api;

    FinancingRequests(ApplicantApi api) {
        this.api = api;
    }

    /** What the trade register says of a company. */
    public Outcome<CompanyLookup> company(String kvkNumber) {
        ObjectNode body = JSON.objectNode().put("kvkNumber", kvkNumber);
        return Answer.of(
                () -> api.searchCompany(Answer.bytes(body)),
                (answer, tag) ->
                        new CompanyLookup(
                                CompanyLookup.Result.of(answer.path("outcome").asString("")),
                                answer.path("profile")));
    }

    /** Begins a request; the same key begins only one. */
    public Outcome<FinancingRequest> create(String key) {
        return Answer.of(
                () -> api.create(key, Answer.bytes(JSON.objectNode())), FinancingRequests::read);
    }

    /** Begins a request for the need of a quick check; the same key begins only one. */
    public Outcome<FinancingRequest> create(String key, String code) {
        ObjectNode body = JSON.objectNode().put("check", code);
        return Answer.of(() -> api.create(key, Answer.bytes(body)), FinancingRequests::read);
    }

    /** Begins a request with the answers of another; the same key begins only one. */
    public Outcome<FinancingRequest> copy(String id, String key) {
        return Answer.of(
                () -> api.copy(id, key, Answer.bytes(JSON.objectNode())), FinancingRequests::read);
    }

    /** Begins a request with the answers of an exported one; the same key begins only one. */
    public Outcome<FinancingRequest> startFrom(byte[] export, String key) {
        return Answer.of(() -> api.startFrom(key, export), FinancingRequests::read);
    }

    /** One page of one's own requests, newest first. */
    public Outcome<RequestPage> list(int page, int pageSize) {
        return Answer.of(
                () -> api.list(page, pageSize), (answer, tag) -> page(answer, page, pageSize));
    }

    /** One request. */
    public Outcome<FinancingRequest> find(String id) {
        return Answer.of(() -> api.find(id), FinancingRequests::read);
    }

    /** Saves a section, unless somebody saved since that version. */
    public Outcome<FinancingRequest> save(
            String id, Section section, String version, ObjectNode answers) {
        return Answer.of(
                () -> api.save(id, FinancingRequest.name(section), version, Answer.bytes(answers)),
                FinancingRequests::read);
    }

    /** Chooses whether financiers may see it, unless somebody saved since that version. */
    public Outcome<FinancingRequest> publish(String id, String version, boolean published) {
        byte[] body = Answer.bytes(JSON.objectNode().put("published", published));
        return Answer.of(() -> api.publish(id, version, body), FinancingRequests::read);
    }

    /** Says why a draft lies still, unless somebody saved since that version. */
    public Outcome<FinancingRequest> explain(String id, String version, LeaveReason reason) {
        byte[] body = Answer.bytes(JSON.objectNode().put("reason", reason.name()));
        return Answer.of(() -> api.explain(id, version, body), FinancingRequests::read);
    }

    /** The imported bookkeepings of a request, with the words for what they hold. */
    public Outcome<JsonNode> bookkeepings(String id) {
        return Answer.of(() -> api.bookkeepings(id), (answer, tag) -> answer);
    }

    /** Says where accounts of an imported year belong, by number of the account. */
    public Outcome<JsonNode> map(String id, int year, long version, Map<String, String> lines) {
        ObjectNode body = JSON.objectNode();
        ObjectNode chosen = body.putObject("lines");
        lines.forEach(chosen::put);
        return Answer.of(
                () -> api.map(id, year, "\"" + version + "\"", Answer.bytes(body)),
                (answer, tag) -> answer);
    }

    /** Takes the figures of an imported year over, unless somebody saved since that version. */
    public Outcome<FinancingRequest> adopt(String id, String version, int year) {
        byte[] body = Answer.bytes(JSON.objectNode().put("fiscalYear", year));
        return Answer.of(() -> api.adopt(id, version, body), FinancingRequests::read);
    }

    /** Sends it in. */
    public Outcome<FinancingRequest> submit(String id, String key, String version) {
        return change(id, "submission", key, version);
    }

    /** Opens what was sent in for corrections. */
    public Outcome<FinancingRequest> correct(String id, String key, String version) {
        return change(id, "correction", key, version);
    }

    /** Gives corrections up. */
    public Outcome<FinancingRequest> giveUp(String id, String version) {
        return Answer.of(() -> api.giveUp(id, version), FinancingRequests::read);
    }

    /** When it was sent in, the first time first. */
    public Outcome<List<Sent>> sent(String id) {
        return Answer.of(
                () -> api.revisions(id),
                (answer, tag) -> {
                    List<Sent> all = new ArrayList<>();
                    answer.path("items").forEach(one -> all.add(sent(one)));
                    return all;
                });
    }

    /** The answers as they were sent in once. */
    public Outcome<Sent> sent(String id, int number) {
        return Answer.of(() -> api.revision(id, number), (answer, tag) -> sent(answer));
    }

    /**
     * One submission.
     *
     * @param number 1 for the first
     * @param at when
     * @param sections what was answered; missing in a list
     */
    public record Sent(int number, @Nullable Instant at, JsonNode sections) {}

    private static Sent sent(JsonNode body) {
        return new Sent(
                body.path("number").asInt(0), moment(body, "submittedAt"), body.path("sections"));
    }

    /** Takes it back. */
    public Outcome<FinancingRequest> withdraw(String id, String key, String version) {
        return change(id, "withdrawal", key, version);
    }

    private Outcome<FinancingRequest> change(String id, String change, String key, String version) {
        byte[] nothing = Answer.bytes(JSON.objectNode());
        return Answer.of(
                () -> api.change(id, change, key, version, nothing), FinancingRequests::read);
    }

    /** What happened to a request, and what comes next. */
    public Outcome<JsonNode> timeline(String id) {
        return Answer.of(() -> api.timeline(id), (answer, tag) -> answer);
    }

    private static RequestPage page(JsonNode answer, int page, int pageSize) {
        JsonNode items = answer.isArray() ? answer : answer.path("items");
        List<RequestPage.Item> requests = new ArrayList<>();
        items.forEach(item -> requests.add(item(item)));
        int total = answer.path("total").asInt(answer.path("totalItems").asInt(requests.size()));
        return new RequestPage(requests, page, Math.max(1, Math.ceilDiv(total, pageSize)));
    }

    private static RequestPage.Item item(JsonNode body) {
        JsonNode need = body.path("externalNeed");
        return new RequestPage.Item(
                body.path("id").asString(),
                body.path("reference").asString(""),
                Status.valueOf(body.path("status").asString()),
                body.path("origin").asString("REAL"),
                body.path("companyName").asString(""),
                need.isNumber() ? need.asDecimal() : null,
                moments(body));
    }

    private static FinancingRequest read(JsonNode body, String tag) {
        List<ServiceError> missing = new ArrayList<>();
        for (JsonNode one : body.path("missing")) {
            missing.add(
                    new ServiceError(
                            one.path("pointer").asString(""),
                            one.path("code").asString(""),
                            one.path("detail").asString("")));
        }
        JsonNode sections = body.path("sections");
        return new FinancingRequest(
                body.path("id").asString(),
                body.path("reference").asString(""),
                Status.valueOf(body.path("status").asString()),
                body.path("origin").asString("REAL"),
                tag.isEmpty() ? "\"" + body.path("version").asString("") + "\"" : tag,
                body.path("revision").asInt(0),
                sections.isObject() ? sections : JSON.objectNode(),
                body.path("handedIn"),
                missing,
                new Publication(
                        body.path("publication").path("published").asBoolean(false),
                        moment(body.path("publication"), "chosenAt")),
                moments(body),
                viewer(body),
                left(body));
    }

    private static @Nullable Left left(JsonNode body) {
        Instant asked = moment(body.path("left"), "askedAt");
        return asked == null
                ? null
                : new Left(asked, body.path("left").path("reason").asString(""));
    }

    private static Viewer viewer(JsonNode body) {
        JsonNode viewer = body.path("viewer");
        String part = viewer.path("part").asString("");
        Instant confirmed = null;
        for (JsonNode one : body.path("confirmations")) {
            if (one.path("section").asString("").equals(part)) {
                confirmed = moment(one, "confirmedAt");
            }
        }
        return new Viewer(viewer.path("kind").asString("OWNER"), part, confirmed);
    }

    private static Moments moments(JsonNode body) {
        return new Moments(
                moment(body, "createdAt"),
                moment(body, "changedAt"),
                moment(body, "submittedAt"),
                moment(body, "assessedAt"),
                moment(body, "matchedAt"),
                moment(body, "withdrawnAt"));
    }

    private static @Nullable Instant moment(JsonNode body, String name) {
        String text = body.path(name).asString("");
        return text.isEmpty() ? null : Instant.parse(text);
    }
}

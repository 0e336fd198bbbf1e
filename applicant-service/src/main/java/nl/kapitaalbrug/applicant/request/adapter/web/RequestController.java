package nl.kapitaalbrug.applicant.request.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import java.net.URI;
import java.util.Map;
import java.util.Optional;
import nl.kapitaalbrug.applicant.request.application.ExploredNeeds;
import nl.kapitaalbrug.applicant.request.application.ReadFinancingRequests;
import nl.kapitaalbrug.applicant.request.application.StartFinancingRequest;
import nl.kapitaalbrug.applicant.request.application.SubmitFinancingRequest;
import nl.kapitaalbrug.applicant.request.application.WithdrawFinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.keycloak.CurrentUser;
import nl.kapitaalbrug.support.idempotency.Attempt;
import nl.kapitaalbrug.support.idempotency.EntityTag;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import nl.kapitaalbrug.support.problem.ProblemException;
import nl.kapitaalbrug.support.problem.Violations;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.RestController;

/** An applicant's own financing requests: start, read, submit, withdraw. */
@RestController
@RequestMapping("/v1/financing-requests")
class RequestController {

    private static final int MAX_PAGE = 100_000;
    private static final int MAX_PAGE_SIZE = 100;

    private final StartFinancingRequest starting;
    private final ReadFinancingRequests reading;
    private final SubmitFinancingRequest submitting;
    private final WithdrawFinancingRequest withdrawing;
    private final ExploredNeeds explored;
    private final Answers answers;

    RequestController(
            StartFinancingRequest starting,
            ReadFinancingRequests reading,
            SubmitFinancingRequest submitting,
            WithdrawFinancingRequest withdrawing,
            ExploredNeeds explored,
            Answers answers) {
        this.starting = starting;
        this.reading = reading;
        this.submitting = submitting;
        this.withdrawing = withdrawing;
        this.explored = explored;
        this.answers = answers;
    }

    @PostMapping
    @Operation(summary = "Start an empty draft, on its own or for the need of a quick check")
    ResponseEntity<RequestResponse> start(
            @Parameter(hidden = true) CurrentUser user,
            IdempotencyKey key,
            @RequestBody StartBody body) {
        ApplicantId owner = Answers.owner(user);
        Attempt attempt =
                Attempt.of(
                        owner.value(),
                        "START",
                        key,
                        body.check() == null ? Map.of() : Map.of("check", body.check()));
        Optional<FinancingRequestId> need =
                Optional.ofNullable(body.check()).flatMap(explored::find);
        return created(user, starting.start(owner, need, attempt), "financing-requests/");
    }

    @PostMapping("/{id}/copies")
    @Operation(
            summary = "Start a draft with the answers of one of your own requests",
            description = "The draft has a life of its own, and financiers do not see it.")
    ResponseEntity<RequestResponse> copy(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            IdempotencyKey key,
            @RequestBody EmptyBody body) {
        FinancingRequest source =
                reading.findOwned(Answers.own(user, id)).orElseThrow(ProblemException::notFound);
        Attempt attempt = Attempt.of(user.subject(), "COPY", key, Map.of("source", id));
        return created(user, starting.copy(source, attempt), "../");
    }

    /** The address is relative to that of the call, so that it holds behind the gateway, too. */
    private ResponseEntity<RequestResponse> created(
            CurrentUser user, Optional<FinancingRequest> started, String place) {
        FinancingRequest request =
                started.orElseThrow(() -> ProblemException.conflict("too-many-drafts"));
        return ResponseEntity.status(HttpStatus.CREATED)
                .location(URI.create(place + request.id()))
                .eTag(Answers.tag(request))
                .body(answers.body(user, request));
    }

    @GetMapping
    @Operation(summary = "Read a page of your own requests, the newest first")
    RequestListResponse list(
            @Parameter(hidden = true) CurrentUser user,
            @RequestParam(defaultValue = "1") int page,
            @RequestParam(defaultValue = "20") int pageSize) {
        Violations violations = new Violations();
        violations.at("/query/page").between(page, 1, MAX_PAGE);
        violations.at("/query/pageSize").between(pageSize, 1, MAX_PAGE_SIZE);
        violations.throwIfAny();
        return RequestListResponse.of(
                reading.page(Answers.owner(user), page, pageSize), page, pageSize);
    }

    @GetMapping("/{id}")
    @Operation(summary = "Read one of your own requests")
    ResponseEntity<RequestResponse> read(
            @Parameter(hidden = true) CurrentUser user, @PathVariable String id) {
        return reading.find(Answers.own(user, id))
                .map(request -> answers.answer(user, request))
                .orElseThrow(ProblemException::notFound);
    }

    @PostMapping("/{id}/submission")
    @Operation(summary = "Submit a complete draft; it is then assessed and matched")
    ResponseEntity<RequestResponse> submit(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            IdempotencyKey key,
            EntityTag tag,
            @RequestBody EmptyBody body) {
        return answers.answer(
                user,
                submitting.submit(
                        Answers.own(user, id), tag.version(), attempt(user, "SUBMIT", key)));
    }

    @PostMapping("/{id}/withdrawal")
    @Operation(summary = "Withdraw a request for good")
    ResponseEntity<RequestResponse> withdraw(
            @Parameter(hidden = true) CurrentUser user,
            @PathVariable String id,
            IdempotencyKey key,
            EntityTag tag,
            @RequestBody EmptyBody body) {
        return answers.answer(
                user,
                withdrawing.withdraw(
                        Answers.own(user, id), tag.version(), attempt(user, "WITHDRAW", key)));
    }

    private static Attempt attempt(
            @Parameter(hidden = true) CurrentUser user, String operation, IdempotencyKey key) {
        return Attempt.of(user.subject(), operation, key, Map.of());
    }
}

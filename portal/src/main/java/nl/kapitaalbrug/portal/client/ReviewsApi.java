package nl.kapitaalbrug.portal.client;

import feign.Response;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.DeleteMapping;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.PutMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestHeader;
import org.springframework.web.bind.annotation.RequestParam;

/** The reviews of the assessment service. */
@FeignClient(
        name = "assessment-service",
        contextId = "reviews",
        url = "${kapitaalbrug.services.assessment}",
        configuration = ClientConfiguration.class)
interface ReviewsApi {

    @GetMapping("/v1/reviews")
    Response underWay(@RequestParam("page") int page, @RequestParam("pageSize") int pageSize);

    @GetMapping("/v1/reviews?decided=true")
    Response decided(@RequestParam("page") int page, @RequestParam("pageSize") int pageSize);

    @GetMapping("/v1/reviews/{id}")
    Response review(@PathVariable("id") String id);

    @PutMapping(path = "/v1/reviews/{id}/{step}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Response step(
            @PathVariable("id") String id,
            @PathVariable("step") String step,
            @RequestHeader("If-Match") String version,
            @RequestBody byte[] body);

    @DeleteMapping("/v1/reviews/{id}/assignment")
    Response giveBack(
            @PathVariable("id") String id,
            @RequestHeader("If-Match") String version,
            @RequestParam("interest") boolean interest);

    @GetMapping("/v1/passports/{id}/later-outcome")
    Response laterOutcome(@PathVariable("id") String id);

    @PutMapping(
            path = "/v1/passports/{id}/later-outcome",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response recordLaterOutcome(
            @PathVariable("id") String id,
            @RequestHeader("If-Match") String version,
            @RequestBody byte[] body);

    @GetMapping("/v1/financing-requests/{id}/reviews")
    Response ofRequest(@PathVariable("id") String id);

    @PostMapping(
            path = "/v1/financing-requests/{id}/contests",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response contest(
            @PathVariable("id") String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody byte[] body);
}

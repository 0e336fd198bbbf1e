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

/** The applicant service, as the portal uses it. */
@FeignClient(
        name = "applicant-service",
        url = "${kapitaalbrug.services.applicant}",
        configuration = ClientConfiguration.class)
interface ApplicantApi {

    @PostMapping(path = "/v1/companies/_search", consumes = MediaType.APPLICATION_JSON_VALUE)
    Response searchCompany(@RequestBody byte[] body);

    @PostMapping(path = "/v1/checks", consumes = MediaType.APPLICATION_JSON_VALUE)
    Response keepCheck(@RequestHeader("Idempotency-Key") String key, @RequestBody byte[] body);

    @GetMapping("/v1/checks/{code}")
    Response check(@PathVariable("code") String code);

    @PostMapping(path = "/v1/financing-requests", consumes = MediaType.APPLICATION_JSON_VALUE)
    Response create(@RequestHeader("Idempotency-Key") String key, @RequestBody byte[] body);

    @PostMapping(
            path = "/v1/financing-requests/{id}/copies",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response copy(
            @PathVariable("id") String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestBody byte[] body);

    @PostMapping(
            path = "/v1/financing-requests/imports",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response startFrom(@RequestHeader("Idempotency-Key") String key, @RequestBody byte[] body);

    @GetMapping("/v1/financing-requests")
    Response list(@RequestParam("page") int page, @RequestParam("pageSize") int pageSize);

    @GetMapping("/v1/financing-requests/{id}")
    Response find(@PathVariable("id") String id);

    @PutMapping(
            path = "/v1/financing-requests/{id}/sections/{section}",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response save(
            @PathVariable("id") String id,
            @PathVariable("section") String section,
            @RequestHeader("If-Match") String version,
            @RequestBody byte[] body);

    @PutMapping(
            path = "/v1/financing-requests/{id}/publication",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response publish(
            @PathVariable("id") String id,
            @RequestHeader("If-Match") String version,
            @RequestBody byte[] body);

    @PutMapping(
            path = "/v1/financing-requests/{id}/leaving",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response explain(
            @PathVariable("id") String id,
            @RequestHeader("If-Match") String version,
            @RequestBody byte[] body);

    @PostMapping(
            path = "/v1/financing-requests/{id}/{change}",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response change(
            @PathVariable("id") String id,
            @PathVariable("change") String change,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String version,
            @RequestBody byte[] body);

    @DeleteMapping("/v1/financing-requests/{id}/correction")
    Response giveUp(@PathVariable("id") String id, @RequestHeader("If-Match") String version);

    @GetMapping("/v1/financing-requests/{id}/revisions")
    Response revisions(@PathVariable("id") String id);

    @GetMapping("/v1/financing-requests/{id}/revisions/{number}")
    Response revision(@PathVariable("id") String id, @PathVariable("number") int number);

    @GetMapping("/v1/financing-requests/{id}/bookkeepings")
    Response bookkeepings(@PathVariable("id") String id);

    @PutMapping(
            path = "/v1/financing-requests/{id}/bookkeepings/{year}/mapping",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response map(
            @PathVariable("id") String id,
            @PathVariable("year") int year,
            @RequestHeader("If-Match") String version,
            @RequestBody byte[] body);

    @PutMapping(
            path = "/v1/financing-requests/{id}/imported-figures",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response adopt(
            @PathVariable("id") String id,
            @RequestHeader("If-Match") String version,
            @RequestBody byte[] body);

    @GetMapping("/v1/documents")
    Response documents();

    @GetMapping("/v1/documents/{id}")
    Response document(@PathVariable("id") String id);

    @PutMapping("/v1/documents/{id}/requests/{request}")
    Response attachDocument(
            @PathVariable("id") String id,
            @PathVariable("request") String request,
            @RequestHeader("If-Match") String version);

    @DeleteMapping("/v1/documents/{id}/requests/{request}")
    Response detachDocument(
            @PathVariable("id") String id,
            @PathVariable("request") String request,
            @RequestHeader("If-Match") String version);

    @DeleteMapping("/v1/documents/{id}")
    Response deleteDocument(
            @PathVariable("id") String id, @RequestHeader("If-Match") String version);

    @GetMapping("/v1/notifications")
    Response notifications(@RequestParam("page") int page, @RequestParam("pageSize") int pageSize);

    @PutMapping(path = "/v1/notifications/reading", consumes = MediaType.APPLICATION_JSON_VALUE)
    Response markRead(@RequestBody byte[] body);

    @GetMapping("/v1/notification-settings")
    Response notificationSettings();

    @PutMapping(path = "/v1/notification-settings", consumes = MediaType.APPLICATION_JSON_VALUE)
    Response chooseMail(@RequestBody byte[] body);

    @GetMapping("/v1/financing-requests/{id}/timeline")
    Response timeline(@PathVariable("id") String id);

    @GetMapping("/v1/financing-requests/{id}/participants")
    Response participants(@PathVariable("id") String id);

    @PostMapping(
            path = "/v1/financing-requests/{id}/participants",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response invite(
            @PathVariable("id") String id,
            @RequestHeader("Idempotency-Key") String key,
            @RequestHeader("If-Match") String version,
            @RequestBody byte[] body);

    @DeleteMapping("/v1/financing-requests/{id}/participants/{participant}")
    Response endParticipation(
            @PathVariable("id") String id,
            @PathVariable("participant") String participant,
            @RequestHeader("If-Match") String version);

    @GetMapping("/v1/invitations/{code}")
    Response invitation(@PathVariable("code") String code);

    @PutMapping(
            path = "/v1/invitations/{code}/acceptance",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response join(@PathVariable("code") String code, @RequestBody byte[] body);

    @GetMapping("/v1/participations")
    Response participations();

    @PutMapping(
            path = "/v1/financing-requests/{id}/confirmation",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response confirm(
            @PathVariable("id") String id,
            @RequestHeader("If-Match") String version,
            @RequestBody byte[] body);

    @PutMapping(
            path = "/v1/financing-requests/{id}/handover",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response handOver(
            @PathVariable("id") String id,
            @RequestHeader("If-Match") String version,
            @RequestBody byte[] body);

    @GetMapping("/v1/financing-requests/{id}/consents")
    Response consents(@PathVariable("id") String id);

    @PutMapping(
            path = "/v1/financing-requests/{id}/consents/{financier}/{purpose}",
            consumes = MediaType.APPLICATION_JSON_VALUE)
    Response consent(
            @PathVariable("id") String id,
            @PathVariable("financier") String financier,
            @PathVariable("purpose") String purpose,
            @RequestHeader("If-Match") String version,
            @RequestBody byte[] body);

    @GetMapping("/v1/organisations/{organisation}/dossiers")
    Response dossiers(@PathVariable("organisation") String organisation);

    @GetMapping("/v1/organisations/{organisation}/dossiers/{id}")
    Response dossier(
            @PathVariable("organisation") String organisation, @PathVariable("id") String id);

    @GetMapping("/v1/organisations/{organisation}/dossiers/{id}/documents")
    Response sharedDocuments(
            @PathVariable("organisation") String organisation, @PathVariable("id") String id);

    @GetMapping("/v1/reviews/{request}/documents")
    Response reviewedDocuments(@PathVariable("request") String request);

    @PostMapping(path = "/v1/erasures", consumes = MediaType.APPLICATION_JSON_VALUE)
    Response erase(@RequestHeader("Idempotency-Key") String key, @RequestBody byte[] body);
}

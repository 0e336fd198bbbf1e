package nl.kapitaalbrug.portal.client;

import feign.Response;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;

/**
 * The description of a service's API. Each service has a client of its own, and with it its own
 * circuit breaker; nothing of the person who looks travels along.
 */
interface ApiDocumentApi {

    @GetMapping("/v1/openapi.json")
    Response document();

    /** Of the applicant service. */
    @FeignClient(name = "applicant-document", url = "${kapitaalbrug.services.applicant}")
    interface Applicant extends ApiDocumentApi {}

    /** Of the assessment service. */
    @FeignClient(name = "assessment-document", url = "${kapitaalbrug.services.assessment}")
    interface Assessment extends ApiDocumentApi {}

    /** Of the financing service. */
    @FeignClient(name = "financing-document", url = "${kapitaalbrug.services.financing}")
    interface Financing extends ApiDocumentApi {}
}

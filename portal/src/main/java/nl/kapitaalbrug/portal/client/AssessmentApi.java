package nl.kapitaalbrug.portal.client;

import feign.Response;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;

/** The assessment service, as the portal uses it. */
@FeignClient(
        name = "assessment-service",
        url = "${kapitaalbrug.services.assessment}",
        configuration = ClientConfiguration.class)
interface AssessmentApi {

    @GetMapping("/v1/financing-requests/{id}/assessments")
    Response assessments(@PathVariable("id") String id);
}

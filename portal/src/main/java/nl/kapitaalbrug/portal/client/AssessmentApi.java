package nl.kapitaalbrug.portal.client;

import feign.Response;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;

/** The assessment service, as the portal uses it. */
@FeignClient(
        name = "assessment-service",
        url = "${kapitaalbrug.services.assessment}",
        configuration = ClientConfiguration.class)
interface AssessmentApi {

    @GetMapping("/v1/financing-requests/{id}/assessments")
    Response assessments(@PathVariable("id") String id);

    @PostMapping(path = "/v1/passports/_verify", consumes = MediaType.APPLICATION_JSON_VALUE)
    Response verify(@RequestBody byte[] body);

    @GetMapping("/v1/calibration")
    Response calibration();

    @GetMapping("/v1/calculations")
    Response calculators();

    @GetMapping("/v1/calculations/{method}")
    Response calculator(@PathVariable("method") String method);

    @PostMapping(path = "/v1/calculations/{method}", consumes = MediaType.APPLICATION_JSON_VALUE)
    Response calculate(@PathVariable("method") String method, @RequestBody byte[] body);
}

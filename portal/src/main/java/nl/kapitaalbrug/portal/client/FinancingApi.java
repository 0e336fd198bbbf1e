package nl.kapitaalbrug.portal.client;

import feign.Response;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.http.MediaType;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RequestParam;

/** The financing service, as the portal uses it. */
@FeignClient(
        name = "financing-service",
        url = "${kapitaalbrug.services.financing}",
        configuration = ClientConfiguration.class)
interface FinancingApi {

    @GetMapping("/v1/financing-requests/{id}/matches")
    Response matches(@PathVariable("id") String id);

    @PostMapping(path = "/v1/calculations/quick-check", consumes = MediaType.APPLICATION_JSON_VALUE)
    Response quickCheck(@RequestBody byte[] body);

    @GetMapping("/v1/instruments")
    Response instruments(@RequestParam("page") int page, @RequestParam("pageSize") int pageSize);
}

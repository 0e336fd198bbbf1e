package nl.kapitaalbrug.portal.client;

import feign.Response;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The financing service, as the portal uses it. */
@FeignClient(
        name = "financing-service",
        url = "${kapitaalbrug.services.financing}",
        configuration = ClientConfiguration.class)
interface FinancingApi {

    @GetMapping("/v1/financing-requests/{id}/matches")
    Response matches(@PathVariable("id") String id);

    @GetMapping("/v1/instruments")
    Response instruments(@RequestParam("page") int page, @RequestParam("pageSize") int pageSize);
}

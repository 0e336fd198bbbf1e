package nl.kapitaalbrug.portal.client;

import feign.Response;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The figures of the financing service. */
@FeignClient(
        name = "financing-service",
        contextId = "demand",
        url = "${kapitaalbrug.services.financing}",
        configuration = ClientConfiguration.class)
interface DemandApi {

    @GetMapping(path = "/v1/demand", produces = "application/json")
    Response demand(@RequestParam("synthetic") String synthetic);

    @GetMapping(path = "/v1/demand-figures/{figure}", produces = "text/csv")
    Response csv(
            @PathVariable("figure") String figure, @RequestParam("synthetic") String synthetic);
}

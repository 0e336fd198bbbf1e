package nl.kapitaalbrug.portal.client;

import feign.Response;
import java.util.List;
import java.util.Map;
import org.springframework.cloud.openfeign.FeignClient;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestParam;

/** The deals of the financing service. */
@FeignClient(
        name = "financing-service",
        contextId = "deals",
        url = "${kapitaalbrug.services.financing}",
        configuration = ClientConfiguration.class)
interface DealsApi {

    @GetMapping("/v1/deals")
    Response deals(@RequestParam Map<String, List<String>> query);

    @GetMapping("/v1/deals/{id}")
    Response deal(@PathVariable("id") String id);

    @GetMapping("/v1/organisations/{organisation}/deals")
    Response organisationDeals(
            @PathVariable("organisation") String organisation,
            @RequestParam Map<String, List<String>> query);

    @GetMapping("/v1/organisations/{organisation}/deals/{id}")
    Response organisationDeal(
            @PathVariable("organisation") String organisation, @PathVariable("id") String id);
}

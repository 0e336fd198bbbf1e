package nl.kapitaalbrug.applicant.company.adapter.web;

import io.swagger.v3.oas.annotations.Operation;
import io.swagger.v3.oas.annotations.Parameter;
import nl.kapitaalbrug.applicant.company.application.LookUpCompany;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.keycloak.CurrentUser;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestBody;
import org.springframework.web.bind.annotation.RestController;

/** Looks firms up in the trade register. The number travels in the body, never in an address. */
@RestController
class CompanyController {

    private final LookUpCompany companies;

    CompanyController(LookUpCompany companies) {
        this.companies = companies;
    }

    @PostMapping("/v1/companies/_search")
    @Operation(summary = "Look a firm up in the trade register by its KvK number")
    CompanySearchResponse search(
            @Parameter(hidden = true) CurrentUser user, @RequestBody CompanySearchRequest request) {
        return CompanySearchResponse.of(
                companies.lookUp(ApplicantId.of(user.subject()), request.kvkNumber()));
    }
}

package nl.kapitaalbrug.applicant.request.adapter.check;

import java.util.Optional;
import nl.kapitaalbrug.applicant.check.application.KeepCheck;
import nl.kapitaalbrug.applicant.check.domain.CheckCode;
import nl.kapitaalbrug.applicant.check.domain.StoredCheck;
import nl.kapitaalbrug.applicant.request.application.ExploredNeeds;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.springframework.stereotype.Component;

/** The needs of quick checks that are still kept. */
@Component
final class NeedsOfChecks implements ExploredNeeds {

    private final KeepCheck checks;

    NeedsOfChecks(KeepCheck checks) {
        this.checks = checks;
    }

    @Override
    public Optional<FinancingRequestId> find(String code) {
        return CheckCode.read(code).flatMap(checks::find).map(StoredCheck::need);
    }
}

package nl.kapitaalbrug.financing.deal.domain;

import java.util.Optional;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.financing.need.domain.NeedPhase;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowAssessment;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowMatch;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowPublication;

/** The parts of a row that only a deal is sure to have. */
record DealParts(
        EuroAmount externalNeed,
        Tenor tenor,
        RowAssessment assessment,
        RowMatch match,
        RowPublication publication) {

    /**
     * The parts of a need that is matched and published; empty for any other, and while people
     * still decide about the outcome: of natural persons nothing is shown before that (matching
     * 11).
     */
    static Optional<DealParts> of(NeedRow row) {
        EuroAmount need = row.externalNeed();
        Tenor tenor = row.tenor();
        RowAssessment assessment = row.assessment();
        RowMatch match = row.match();
        RowPublication publication = row.publication();
        if (row.phase() != NeedPhase.MATCHED || publication == null || !publication.published()) {
            return Optional.empty();
        }
        if (need == null || tenor == null || assessment == null || match == null) {
            return Optional.empty();
        }
        if (assessment.status() == RiskStatus.AWAITS_PERSON) {
            return Optional.empty();
        }
        return Optional.of(new DealParts(need, tenor, assessment, match, publication));
    }
}

package nl.kapitaalbrug.financing.demand.adapter.web;

import io.swagger.v3.oas.annotations.media.Schema;
import java.util.List;
import nl.kapitaalbrug.financing.demand.domain.Finding.Measure;
import org.jspecify.annotations.Nullable;

/**
 * Everything that the province sees.
 *
 * @param about which needs were counted
 * @param findings what stands out, at most one for each measure
 * @param figures all figures
 */
@Schema(name = "Demand")
record DemandResponse(
        AboutResponse about, List<FindingResponse> findings, List<FigureTable> figures) {

    /**
     * What stands out.
     *
     * @param measure whether needs or their euros are compared
     * @param figure where the group stands
     * @param group its row; {@code ALL} when no group stands out
     * @param needs how many assessed needs the group has
     * @param percent how much of it is unmet or only partly served
     * @param openPercent of how much it cannot be told; {@code null} when hidden
     * @param overallPercent how much of all is unmet or only partly served; {@code null} when
     *     hidden
     * @param text the same in a sentence
     * @param context what it has to be compared with, in a sentence
     */
    @Schema(name = "DemandFinding")
    record FindingResponse(
            Measure measure,
            String figure,
            String group,
            long needs,
            int percent,
            @Nullable Integer openPercent,
            @Nullable Integer overallPercent,
            String text,
            String context) {}
}

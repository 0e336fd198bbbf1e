package nl.kapitaalbrug.financing.need.application;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TenorAssessment;
import nl.kapitaalbrug.contracts.assessment.TicketAssessment;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.MarketProof;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.StatedNeed;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.matching.application.KnownRequest;
import nl.kapitaalbrug.financing.matching.application.MatchRecord;
import nl.kapitaalbrug.financing.matching.domain.Cases;
import nl.kapitaalbrug.financing.matching.domain.MatchingCase;
import nl.kapitaalbrug.financing.matching.domain.Outcome;
import nl.kapitaalbrug.financing.need.domain.NeedPhase;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowPlan;
import nl.kapitaalbrug.financing.need.domain.NeedState;
import org.junit.jupiter.api.Test;

class NeedIndexTest {

    private static final Instant STATED = Instant.parse("2026-11-20T08:00:00Z");
    private static final KnownRequest.Publication PUBLISHED =
            new KnownRequest.Publication(true, "d".repeat(32), STATED);

    private final FinancingRequestId id = FinancingRequestId.random();
    private final NeedIndex index =
            new NeedIndex(new SyntheticProperties(true), (edition, route) -> true);

    @Test
    void hasARowOfANeedThatIsOnlyStated() {
        index.put(new KnownRequest(id, 1, false, null, stated(DataOrigin.REAL), null));

        NeedRow row = row();
        assertThat(row.phase()).isEqualTo(NeedPhase.DOSSIER);
        assertThat(row.company()).isEqualTo("k".repeat(22));
        assertThat(row.since()).isEqualTo(STATED);
        assertThat(row.externalNeed()).isEqualTo(EuroAmount.ofEuros(40_000));
        assertThat(row.match()).isNull();
        assertThat(row.tenor()).isNull();
    }

    @Test
    void hasNoRowWhileNothingIsKnownButAChoiceOrAWithdrawal() {
        index.put(new KnownRequest(id, 1, false, null, null, PUBLISHED));
        index.put(new KnownRequest(FinancingRequestId.random(), 1, true, null, null, null));

        assertThat(index.rows()).isEmpty();
        assertThat(index.has(id, 1)).isTrue();
        assertThat(index.has(id, 2)).isFalse();
    }

    @Test
    void countsANeedAsSubmittedOnceThereIsAChoice() {
        index.put(new KnownRequest(id, 1, false, null, stated(DataOrigin.REAL), PUBLISHED));

        assertThat(row().phase()).isEqualTo(NeedPhase.SUBMITTED);
    }

    @Test
    void prefersWhatWasMatchedToWhatWasStated() {
        index.put(new KnownRequest(id, 3, false, matched(), stated(DataOrigin.REAL), PUBLISHED));

        NeedRow row = row();
        assertThat(row.phase()).isEqualTo(NeedPhase.MATCHED);
        assertThat(row.origin()).isEqualTo(DataOrigin.SAMPLE);
        assertThat(row.company()).isEqualTo("request:" + id);
        assertThat(row.externalNeed()).isEqualTo(EuroAmount.ofEuros(144_000));
        assertThat(Objects.requireNonNull(row.match()).state()).isEqualTo(NeedState.PARTLY);
        assertThat(Objects.requireNonNull(row.match()).stoppers()).containsExactly("TENOR_MAX");
        assertThat(Objects.requireNonNull(row.publication()).dealId()).isEqualTo("d".repeat(32));
    }

    @Test
    void tellsNoClassOfNaturalPersonsBeforePeopleDecided() {
        Cases trader = Cases.robotCell().form(LegalForm.EENMANSZAAK);
        index.put(new KnownRequest(id, 3, false, matched(trader), null, PUBLISHED));
        assertThat(Objects.requireNonNull(row().assessment()).status())
                .isEqualTo(RiskStatus.AWAITS_PERSON);
        assertThat(Objects.requireNonNull(row().assessment()).plan()).isNull();

        Cases decided = trader.assessmentNumber(2);
        index.put(new KnownRequest(id, 4, false, matched(decided), null, PUBLISHED));
        assertThat(Objects.requireNonNull(row().assessment()).status())
                .isEqualTo(RiskStatus.INSUFFICIENT_DATA);
        assertThat(Objects.requireNonNull(row().assessment()).plan())
                .isEqualTo(
                        new RowPlan(
                                MarketProof.ORDERS_SIGNED,
                                TicketAssessment.Status.UNKNOWN,
                                TenorAssessment.Status.FITS));
    }

    @Test
    void keepsWhatWasKnownOfARequestThatWasTakenBack() {
        index.put(new KnownRequest(id, 4, true, matched(), null, PUBLISHED));

        assertThat(row().phase()).isEqualTo(NeedPhase.WITHDRAWN);
        assertThat(row().match()).isNotNull();
    }

    @Test
    void ignoresAnOlderVersionThatComesLater() {
        index.put(new KnownRequest(id, 4, true, matched(), null, null));
        index.put(new KnownRequest(id, 3, false, matched(), null, null));

        assertThat(row().phase()).isEqualTo(NeedPhase.WITHDRAWN);
    }

    @Test
    void neverChangesAListThatItGaveOut() {
        index.put(new KnownRequest(id, 1, false, null, stated(DataOrigin.REAL), null));
        List<NeedRow> before = index.rows();

        index.put(new KnownRequest(id, 2, false, matched(), null, null));

        assertThat(before).extracting(NeedRow::phase).containsExactly(NeedPhase.DOSSIER);
        assertThat(index.rows()).isNotSameAs(before);
        assertThat(index.rows()).isSameAs(index.rows());
    }

    @Test
    void leavesSyntheticNeedsOutWhenTheyAreNotShown() {
        NeedIndex real = new NeedIndex(new SyntheticProperties(false), (edition, route) -> true);

        real.put(new KnownRequest(id, 1, false, null, stated(DataOrigin.SYNTHETIC), null));
        index.put(new KnownRequest(id, 1, false, null, stated(DataOrigin.SYNTHETIC), null));

        assertThat(real.rows()).isEmpty();
        assertThat(index.rows()).hasSize(1);
    }

    private NeedRow row() {
        assertThat(index.rows()).hasSize(1);
        return index.rows().getFirst();
    }

    private NeedStated stated(DataOrigin origin) {
        return new NeedStated(
                id,
                new ApplicantId("owner-1"),
                origin,
                NeedStage.DOSSIER,
                STATED,
                new StatedNeed(
                        new CompanyKey("k".repeat(22)),
                        null,
                        null,
                        null,
                        Map.of(SpendKind.MACHINES, EuroAmount.ofEuros(40_000)),
                        List.of(Aim.GROWTH),
                        null));
    }

    private MatchRecord matched() {
        return matched(Cases.robotCell());
    }

    private MatchRecord matched(Cases firm) {
        MatchingCase matched = firm.id(id.value()).build();
        return new MatchRecord(
                1,
                matched.request(),
                matched.assessment(),
                matched.day(),
                Instant.parse("2026-11-23T09:00:02Z"),
                "catalogue",
                "parameters",
                List.of(
                        result("lease", Outcome.FITS, 100_000, List.of()),
                        result("bank", Outcome.DOES_NOT_FIT, 0, List.of("bank/TENOR_MAX"))),
                List.of());
    }

    private static MatchRecord.Result result(
            String route, Outcome outcome, long euros, List<String> failing) {
        return new MatchRecord.Result(
                route, outcome, EuroAmount.ofEuros(euros), failing, List.of(), List.of());
    }
}

package nl.kapitaalbrug.financing.deal.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.Collections;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.need.domain.NeedPhase;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.ValueSource;

class GeneralisationTest {

    private static final int K = 5;
    private static final Profile EXACT =
            new Profile(DealRegion.TWENTE, SbiSection.C, FirmSize.SMALL);

    @Test
    void keepsAProfileThatEnoughFirmsShare() {
        assertThat(profiles(Rows.aNeed().times(5))).containsOnly(EXACT);
    }

    @Test
    void leavesTheRegionOutWhenOneFirmIsMissing() {
        List<NeedRow> rows = Rows.aNeed().times(4);
        rows.addAll(Rows.aNeed().place(Rows.ZWOLLE).times(1));

        assertThat(profiles(rows))
                .containsOnly(new Profile(DealRegion.OVERIJSSEL, SbiSection.C, FirmSize.SMALL));
    }

    @Test
    void leavesTheSectorOutNext() {
        List<NeedRow> rows = Rows.aNeed().times(4);
        rows.addAll(Rows.aNeed().sector(SbiSection.F).times(1));

        assertThat(profiles(rows))
                .containsOnly(new Profile(DealRegion.OVERIJSSEL, null, FirmSize.SMALL));
    }

    @Test
    void leavesTheSizeOutLast() {
        List<NeedRow> rows = Rows.aNeed().times(4);
        rows.addAll(Rows.aNeed().employees(3).times(1));

        assertThat(profiles(rows)).containsOnly(new Profile(DealRegion.OVERIJSSEL, null, null));
    }

    @Test
    void showsNothingWhenTooFewFirmsAreLeft() {
        assertThat(profiles(Rows.aNeed().times(4))).isEmpty();
    }

    @Test
    void countsAFirmOnceHoweverManyNeedsItHas() {
        List<NeedRow> rows = Rows.aNeed().times(4);
        rows.addAll(Rows.aNeed().company("one").times(1));
        assertThat(profiles(rows)).containsOnly(EXACT);

        List<NeedRow> sameFirm = Rows.aNeed().times(3);
        sameFirm.addAll(Rows.aNeed().company("one").times(5));
        assertThat(profiles(sameFirm)).isEmpty();
    }

    @Test
    void neverNamesASizeThatIsNotKnown() {
        List<NeedRow> rows = Rows.aNeed().times(9);
        rows.addAll(Rows.aNeed().employees(null).times(5));

        assertThat(profiles(rows))
                .containsOnly(EXACT, new Profile(DealRegion.OVERIJSSEL, null, null));
    }

    @Test
    void hidesAmongSubmittedNeedsOnly() {
        List<NeedRow> rows = Rows.aNeed().times(4);
        rows.addAll(Rows.aNeed().phase(NeedPhase.DOSSIER).times(5));
        rows.addAll(Rows.aNeed().phase(NeedPhase.WITHDRAWN).times(5));
        assertThat(profiles(rows)).isEmpty();

        rows.addAll(Rows.aNeed().phase(NeedPhase.SUBMITTED).times(1));
        assertThat(profiles(rows)).containsOnly(EXACT);
    }

    /**
     * Four firms in the west are told from six in Twente by the very fact that their region is left
     * out; so they need company that is left out as well.
     */
    @Test
    void doesNotHideBehindFirmsThatAreShownWithTheirRegion() {
        List<NeedRow> rows = Rows.aNeed().times(6);
        rows.addAll(Rows.aNeed().place(Rows.ZWOLLE).times(4));
        rows.addAll(Rows.aNeed().place(Rows.DEVENTER).sector(SbiSection.F).times(1));

        Map<FinancingRequestId, Profile> profiles = new Generalisation(K).profiles(rows);

        assertThat(profiles.get(rows.getFirst().id())).isEqualTo(EXACT);
        assertThat(profiles.get(rows.getLast().id()))
                .isEqualTo(new Profile(DealRegion.OVERIJSSEL, null, FirmSize.SMALL));
        assertThat(profiles.get(rows.get(7).id()))
                .isEqualTo(new Profile(DealRegion.OVERIJSSEL, null, FirmSize.SMALL));
    }

    @Test
    void realFirmsHideAmongRealFirmsOnly() {
        List<NeedRow> rows = Rows.aNeed().times(3);
        rows.addAll(Rows.aNeed().origin(DataOrigin.SYNTHETIC).times(4));

        List<Deal> deals = Deals.of(rows, K, Rows.TODAY);

        assertThat(deals).hasSize(4);
        assertThat(deals).extracting(Deal::origin).containsOnly(DataOrigin.SYNTHETIC);
    }

    @Test
    void isNoDealWhilePeopleDecideOrWithoutTheWishOfTheApplicant() {
        List<NeedRow> rows = new ArrayList<>();
        rows.addAll(Rows.aNeed().risk(RiskStatus.AWAITS_PERSON, null).times(3));
        rows.addAll(Rows.aNeed().published(false).times(3));
        rows.addAll(Rows.aNeed().phase(NeedPhase.SUBMITTED).times(3));
        assertThat(Deals.of(rows, K, Rows.TODAY)).isEmpty();

        rows.addAll(Rows.aNeed().times(1));
        assertThat(Deals.of(rows, K, Rows.TODAY)).hasSize(1);
    }

    @ParameterizedTest
    @ValueSource(longs = {1, 2, 3, 4, 5, 6, 7, 8})
    void everyDealIsSharedByEnoughFirmsAlsoForWhoKnowsTheRules(long seed) {
        List<NeedRow> rows = Rows.population(312, seed);
        for (boolean real : new boolean[] {true, false}) {
            List<NeedRow> among =
                    rows.stream().filter(row -> !real || row.origin() == DataOrigin.REAL).toList();
            Map<FinancingRequestId, Profile> shown = new Generalisation(K).profiles(among);
            Map<Profile, Set<String>> firms = new HashMap<>();
            among.forEach(row -> {
                Profile profile = shown.get(row.id());
                if (profile != null) {
                    firms.computeIfAbsent(profile, one -> new HashSet<>()).add(row.company());
                }
            });

            assertThat(firms).isNotEmpty();
            assertThat(firms.values()).allMatch(group -> group.size() >= K);
        }
    }

    @Test
    void doesNotHangOnTheOrderOfTheNeeds() {
        List<NeedRow> rows = new ArrayList<>(Rows.population(200, 11));
        Map<FinancingRequestId, Profile> first = new Generalisation(K).profiles(rows);

        Collections.shuffle(rows, new Random(3));

        assertThat(new Generalisation(K).profiles(rows)).isEqualTo(first);
    }

    private static Set<Profile> profiles(List<NeedRow> rows) {
        return new HashSet<>(new Generalisation(K).profiles(rows).values());
    }
}

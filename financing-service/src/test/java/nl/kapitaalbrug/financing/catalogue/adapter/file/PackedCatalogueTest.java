package nl.kapitaalbrug.financing.catalogue.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.EnumSet;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import nl.kapitaalbrug.financing.catalogue.domain.Availability.Status;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Condition;
import nl.kapitaalbrug.financing.catalogue.domain.ConditionTexts;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.InstrumentKind;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import nl.kapitaalbrug.financing.catalogue.domain.ProviderId;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import nl.kapitaalbrug.financing.catalogue.domain.TermField;
import org.junit.jupiter.api.Test;

/** The files that are packed with the service, as a whole. */
class PackedCatalogueTest {

    private static final Catalogue CATALOGUE = new CatalogueConfiguration().catalogue();

    @Test
    void everyFileIsRead() {
        assertThat(CATALOGUE.refused()).isEmpty();
        assertThat(CATALOGUE.instruments()).hasSize(45);
    }

    @Test
    void countsByKindAndStatus() {
        Map<InstrumentKind, Long> kinds =
                CATALOGUE.instruments().stream()
                        .collect(Collectors.groupingBy(Instrument::kind, Collectors.counting()));
        Map<Status, Long> statuses =
                CATALOGUE.instruments().stream()
                        .collect(
                                Collectors.groupingBy(
                                        i -> i.availability().status(), Collectors.counting()));

        assertThat(kinds)
                .containsOnly(
                        Map.entry(InstrumentKind.PUBLIC_GUARANTEE, 10L),
                        Map.entry(InstrumentKind.SENIOR_LOAN, 4L),
                        Map.entry(InstrumentKind.MICROCREDIT, 3L),
                        Map.entry(InstrumentKind.VENTURE_DEBT, 2L),
                        Map.entry(InstrumentKind.QUASI_EQUITY, 5L),
                        Map.entry(InstrumentKind.EQUITY, 8L),
                        Map.entry(InstrumentKind.GRANT, 6L),
                        Map.entry(InstrumentKind.TAX_INCENTIVE, 4L),
                        Map.entry(InstrumentKind.CROWDFUNDING, 1L),
                        Map.entry(InstrumentKind.FACTORING, 1L),
                        Map.entry(InstrumentKind.LEASING, 1L));
        assertThat(statuses)
                .containsOnly(
                        Map.entry(Status.OPEN, 31L),
                        Map.entry(Status.RECURRING_WINDOW, 3L),
                        Map.entry(Status.VERIFY_OPEN, 7L),
                        Map.entry(Status.INDIRECT, 2L),
                        Map.entry(Status.CLOSED, 2L));
    }

    /** The alias of an organisation must lead to all its instruments and to no other's. */
    @Test
    void everyInstrumentNamesItsProvider() {
        Map<String, Set<ProviderId>> byName =
                CATALOGUE.instruments().stream()
                        .collect(
                                Collectors.groupingBy(
                                        instrument -> instrument.provider().nl(),
                                        Collectors.mapping(
                                                instrument ->
                                                        Objects.requireNonNull(
                                                                instrument.providerId()),
                                                Collectors.toSet())));

        assertThat(byName).allSatisfy((name, ids) -> assertThat(ids).hasSize(1));
        assertThat(CATALOGUE.instruments())
                .filteredOn(i -> new ProviderId("qredits").equals(i.providerId()))
                .extracting(instrument -> instrument.id().value())
                .containsExactly(
                        "efo-qredits-mkb-duurzaamheidslening",
                        "qredits-microkrediet",
                        "qredits-mkb-krediet",
                        "qredits-overbruggingskrediet");
    }

    @Test
    void everySourcedCriterionNamesItsPage() {
        assertThat(leaves())
                .filteredOn(leaf -> leaf.basis() == Basis.SOURCED)
                .allSatisfy(leaf -> assertThat(leaf.source().url()).isNotNull());
    }

    @Test
    void sourcedCriteriaWithoutDateRestOnPagesOfUnknownAge() {
        Set<String> undated =
                leaves().stream()
                        .filter(leaf -> leaf.basis() == Basis.SOURCED)
                        .filter(leaf -> leaf.source().asOf() == null)
                        .map(leaf -> String.valueOf(leaf.source().url()))
                        .collect(Collectors.toSet());

        assertThat(undated)
                .containsExactlyInAnyOrder(
                        "https://business.gov.nl/subsidy/bmkb",
                        "https://rabobank.nl",
                        "https://regelen.overijssel.nl");
    }

    @Test
    void ownKnowledgeNeverRefuses() {
        List<Leaf> own =
                leaves().stream().filter(leaf -> leaf.basis() == Basis.OWN_KNOWLEDGE).toList();

        assertThat(own).hasSizeGreaterThan(40).noneMatch(Leaf::mayRefuse);
    }

    @Test
    void keepsTheMarksOfOwnKnowledge() {
        assertThat(find("bmkb-innovatief").evidence().confidence()).isEqualTo(Basis.OWN_KNOWLEDGE);
        assertThat(find("bmkb-innovatief").evidence().ownKnowledge())
                .contains(TermField.TRANCHE_SHARE, TermField.AMOUNT_MAX, TermField.STATE_AID);
        assertThat(find("efo-garantie").evidence().basisOf(TermField.TENOR_MAX))
                .isEqualTo(Basis.OWN_KNOWLEDGE);
        assertThat(leaf("bmkb-regulier", "SECTOR").basis()).isEqualTo(Basis.OWN_KNOWLEDGE);
        assertThat(leaf("bmkb-groen", "SECTOR").basis()).isEqualTo(Basis.SOURCED);
        assertThat(leaf("mia-vamil", "PROJECT_COST_MIN").basis()).isEqualTo(Basis.OWN_KNOWLEDGE);
        assertThat(leaf("eia", "PROJECT_COST_MIN").basis()).isEqualTo(Basis.SOURCED);
    }

    @Test
    void everyConditionHasATextInBothLanguages() {
        for (Instrument instrument : CATALOGUE.instruments()) {
            for (Condition condition : instrument.conditions().parts()) {
                LocalisedText text = ConditionTexts.sentence(condition);

                assertThat(text.nl()).isNotBlank().isNotEqualTo(text.en());
                assertThat(text.nl() + text.en()).doesNotContain("%s", "%d", "null", "_");
            }
        }
    }

    @Test
    void everyTextDiffersBetweenTheLanguages() {
        assertThat(CATALOGUE.instruments())
                .allSatisfy(instrument -> {
                    assertThat(instrument.role().nl()).isNotEqualTo(instrument.role().en());
                    assertThat(instrument.notes())
                            .allSatisfy(n -> assertThat(n.nl()).isNotEqualTo(n.en()));
                });
    }

    @Test
    void everyFactIsUsed() {
        Set<RuleFact> used = leaves().stream().map(Leaf::fact).collect(Collectors.toSet());

        assertThat(EnumSet.allOf(RuleFact.class)).containsExactlyInAnyOrderElementsOf(used);
    }

    @Test
    void criteriaHaveDifferentCodesWithinAnInstrument() {
        for (Instrument instrument : CATALOGUE.instruments()) {
            List<String> codes = instrument.conditions().leaves().map(Leaf::id).toList();

            assertThat(new HashSet<>(codes)).as(instrument.id().value()).hasSameSizeAs(codes);
        }
    }

    @Test
    void exclusionsPointAtInstrumentsAndBack() {
        for (Instrument instrument : CATALOGUE.instruments()) {
            for (InstrumentId other : instrument.notTogetherWith()) {
                assertThat(find(other.value()).notTogetherWith()).contains(instrument.id());
            }
        }
        assertThat(find("eia").notTogetherWith()).containsExactly(InstrumentId.of("mia-vamil"));
    }

    @Test
    void equityAsksForShares() {
        assertThat(CATALOGUE.instruments())
                .filteredOn(instrument -> instrument.kind() == InstrumentKind.EQUITY)
                .allSatisfy(instrument ->
                        assertThat(instrument.conditions().leaves().map(Leaf::fact))
                                .contains(RuleFact.SHARES_WILLING, RuleFact.LEGAL_FORM));
    }

    @Test
    void everyInstrumentNamesAnArea() {
        assertThat(CATALOGUE.instruments())
                .allSatisfy(instrument ->
                        assertThat(instrument.rules().leaves().map(Leaf::fact))
                                .contains(RuleFact.PLACE));
    }

    private static List<Leaf> leaves() {
        return CATALOGUE.instruments().stream().flatMap(i -> i.conditions().leaves()).toList();
    }

    private static Instrument find(String id) {
        return CATALOGUE.find(InstrumentId.of(id)).orElseThrow();
    }

    private static Leaf leaf(String id, String code) {
        return find(id).conditions()
                .leaves()
                .filter(l -> l.id().equals(code))
                .findAny()
                .orElseThrow();
    }
}

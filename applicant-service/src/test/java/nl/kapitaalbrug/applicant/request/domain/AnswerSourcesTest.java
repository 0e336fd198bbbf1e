package nl.kapitaalbrug.applicant.request.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.Map;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.Tenor;
import org.junit.jupiter.api.Test;

/** Each answer names who gave it: an adviser only for what an adviser wrote. */
final class AnswerSourcesTest {

    private static final Instant NOW = Instant.parse("2026-11-23T10:00:00Z");
    private static final CompanyKeys KEYS =
            number -> CompanyKey.of(number.value() + "k".repeat(14));

    private final Sections full = SectionsBuilder.complete().build();
    private FinancingRequest request =
            FinancingRequest.start(
                    FinancingRequestId.random(),
                    PublicReference.of("KB-7F3K-92"),
                    ApplicantId.of("owner-1"),
                    NOW);

    @Test
    void anAdviserIsNamedForWhatAnAdviserChanged() {
        save(ParticipantKind.OWNER, Section.NEED, Sections.EMPTY.with(full.need()));
        assertThat(request.sections().sources()).isEmpty();

        NeedSection other = with(Tenor.of(48), Map.of(SpendKind.MACHINES, euros(9)));
        save(ParticipantKind.ADVISER, Section.NEED, request.sections().with(other));

        assertThat(request.sections().sources())
                .isEqualTo(
                        Map.of(
                                "need/tenor",
                                FactSource.ADVISER,
                                "need/spend/MACHINES",
                                FactSource.ADVISER));
    }

    @Test
    void whoWritesItAgainTakesItOver() {
        NeedSection first = with(Tenor.of(48), Map.of(SpendKind.MACHINES, euros(9)));
        save(ParticipantKind.ADVISER, Section.NEED, Sections.EMPTY.with(first));
        NeedSection second = with(Tenor.of(72), Map.of());
        save(ParticipantKind.OWNER, Section.NEED, request.sections().with(second));

        assertThat(request.sections().sources())
                .containsEntry("need/ownContribution", FactSource.ADVISER)
                .doesNotContainKeys("need/tenor", "need/spend/MACHINES");
        save(ParticipantKind.OWNER, Section.NEED, request.sections().with(second));
        assertThat(request.sections().sources())
                .containsEntry("need/ownContribution", FactSource.ADVISER);
    }

    @Test
    void whatTheRegisterSaidStaysTheRegisters() {
        CompanySection firm = full.company().sourcedFrom(full.company());
        save(ParticipantKind.ADVISER, Section.COMPANY, Sections.EMPTY.with(firm));

        assertThat(request.sections().sources())
                .containsEntry("company/name", FactSource.REGISTER)
                .containsEntry("company/kvkNumber", FactSource.ADVISER);
    }

    @Test
    void aContributorSeesTheSourcesOfThatPartOnly() {
        save(ParticipantKind.ADVISER, Section.NEED, Sections.EMPTY.with(full.need()));
        save(ParticipantKind.ADVISER, Section.FINANCES, request.sections().with(full.finances()));

        Rights finances = new Rights(ParticipantKind.CONTRIBUTOR, Section.FINANCES);
        assertThat(request.sections().seenBy(finances).sources().keySet())
                .isNotEmpty()
                .allMatch(place -> place.startsWith("finances/"));
    }

    private void save(ParticipantKind kind, Section section, Sections sections) {
        Participants.Supply by = new Participants.Supply(section, kind, NOW);
        request = request.savedBy(by, sections, DataOrigin.REAL, KEYS);
    }

    private NeedSection with(Tenor tenor, Map<SpendKind, EuroAmount> spend) {
        NeedSection need = full.need();
        return new NeedSection(
                spend,
                need.aims(),
                need.ownContribution(),
                tenor,
                need.place(),
                need.assetLifeMonths(),
                need.firstCommitmentDate(),
                need.graceNeededMonths());
    }

    private static EuroAmount euros(long euros) {
        return EuroAmount.ofEuros(euros);
    }
}

package nl.kapitaalbrug.applicant.request.adapter.pdf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kapitaalbrug.applicant.request.domain.CompanyName;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.ConfirmedAmounts;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.PlanSection;
import nl.kapitaalbrug.applicant.request.domain.PublicReference;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.applicant.request.domain.SectionsBuilder;
import nl.kapitaalbrug.applicant.request.domain.TechnologySection;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.PlanFacts;
import nl.kapitaalbrug.contracts.request.ReadinessDimension;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.pdf.PdfConformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

final class PdfDossierTest {

    private static final Instant NOW = Instant.parse("2026-11-27T09:30:00Z");

    private final PdfDossier printer = new PdfDossier();

    private final FinancingRequest empty =
            FinancingRequest.start(
                    FinancingRequestId.of("a".repeat(32)),
                    PublicReference.of("KB-7F3K-92"),
                    ApplicantId.of("me"),
                    NOW);

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void conformsWhateverItHolds(PDFAFlavour flavour) throws Exception {
        for (FinancingRequest request : List.of(empty, full(), awkward())) {
            byte[] pdf = printer.print(request, Locale.of("nl"), NOW);
            assertThat(PdfConformance.failures(pdf, flavour)).isEmpty();
        }
        assertThat(PdfConformance.failures(printer.print(full(), Locale.ENGLISH, NOW), flavour))
                .isEmpty();
    }

    @Test
    void theCheckFindsWhatIsPlanted() throws Exception {
        byte[] pdf = printer.print(full(), Locale.of("nl"), NOW);
        try (PDDocument document = Loader.loadPDF(pdf)) {
            document.getDocumentCatalog().setLanguage(null);
            document.getDocumentCatalog().setMetadata(null);
            ByteArrayOutputStream broken = new ByteArrayOutputStream();
            document.save(broken);
            assertThat(PdfConformance.failures(broken.toByteArray(), PDFAFlavour.PDFUA_1))
                    .isNotEmpty();
            assertThat(PdfConformance.failures(broken.toByteArray(), PDFAFlavour.PDFA_3_A))
                    .isNotEmpty();
        }
    }

    @Test
    void saysEveryAnswerWithItsSource() throws IOException {
        String text = text(printer.print(full(), Locale.of("nl"), NOW));

        assertThat(text)
                .contains("Financieringsaanvraag KB-7F3K-92", "Stand: verstuurd")
                .contains("Uw cijfers", "Vraag", "Antwoord", "Bron", "U zelf")
                .contains("27 november 2026")
                .doesNotContain("label.", "null");
        assertThat(text(printer.print(full(), Locale.ENGLISH, NOW)))
                .contains("Financing request KB-7F3K-92", "Status: sent");
        assertThat(text(printer.print(empty, Locale.of("nl"), NOW)))
                .contains("Hier is nog niets ingevuld.", "nog niet verstuurd");
    }

    @Test
    void saysLevelsOfReadinessOfAFirmThatDevelopsOnly() throws IOException {
        PlanSection plan =
                new PlanSection(
                        PlanFacts.Market.UNKNOWN,
                        PlanFacts.Team.UNKNOWN,
                        PlanFacts.Effect.UNKNOWN,
                        Map.of(ReadinessDimension.CUSTOMER, 4),
                        Map.of(),
                        Map.of(),
                        PlanSection.Outlook.UNKNOWN,
                        PlanSection.Sustainability.UNKNOWN);
        Sections buys = SectionsBuilder.complete().build().with(plan);
        Sections develops = buys.with(new TechnologySection(TechnologyRole.DEVELOPS, List.of()));

        assertThat(pdf(develops)).contains("Hoe ver de rest is: Klanten", "4. Meerdere gebruikers");
        assertThat(pdf(buys)).contains("Bewijs uit de markt").doesNotContain("Hoe ver de rest is");
    }

    @Test
    void saysThatASmallAmountIsConfirmed() throws IOException {
        Sections sections = SectionsBuilder.complete().build();
        EuroAmount turnover = sections.finances().income().annualTurnover();

        assertThat(pdf(sections)).doesNotContain("(bevestigd)");
        assertThat(
                        pdf(
                                sections.typed(
                                        sections.finances(),
                                        new ConfirmedAmounts(null, turnover),
                                        null)))
                .containsPattern("Jaaromzet € 1.800.000(,00)? \\(bevestigd\\)");
    }

    private String pdf(Sections sections) throws IOException {
        return text(
                printer.print(
                        empty.saved(sections, DataOrigin.SAMPLE, n -> key(), NOW),
                        Locale.of("nl"),
                        NOW));
    }

    @Test
    void textOfAnApplicantStaysText() throws IOException {
        assertThat(text(printer.print(awkward(), Locale.of("nl"), NOW)))
                .contains("<script>&amp; \"x\" Żółć Ωμέγα");
    }

    private FinancingRequest full() {
        return empty.saved(SectionsBuilder.complete().build(), DataOrigin.SAMPLE, n -> key(), NOW)
                .submitted(NOW);
    }

    private FinancingRequest awkward() {
        Sections sections = SectionsBuilder.complete().build();
        CompanySection company = sections.company();
        return empty.saved(
                sections.with(
                        new CompanySection(
                                company.kvkNumber(),
                                CompanyName.of("<script>&amp; \"x\" Żółć Ωμέγα 😀 漢字"),
                                company.legalForm(),
                                company.sector(),
                                company.startDate(),
                                company.employees(),
                                company.sources())),
                DataOrigin.REAL,
                n -> key(),
                NOW);
    }

    private static CompanyKey key() {
        return CompanyKey.of("k".repeat(22));
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document);
        }
    }
}

package nl.kapitaalbrug.assessment.passport.adapter.pdf;

import static nl.kapitaalbrug.assessment.passport.SubmittedRequests.aRequest;
import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.time.Instant;
import java.util.List;
import java.util.Locale;
import nl.kapitaalbrug.assessment.InUse;
import nl.kapitaalbrug.assessment.passport.application.AssessRequest;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports.Dossier;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports.Explained;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.contracts.assessment.ReviewVerdict;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.support.pdf.PdfConformance;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.pdmodel.PDDocument;
import org.apache.pdfbox.text.PDFTextStripper;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.EnumSource;
import org.verapdf.pdfa.flavours.PDFAFlavour;

class PdfPassportTest {

    private static final Instant THEN = Instant.parse("2026-06-01T10:00:00Z");
    private static final AssessRequest ASSESS = InUse.assessRequest();

    private final PdfPassport printer = new PdfPassport();
    private final FinancingRequestSnapshot facts = aRequest(FinancingRequestId.random(), "owner-1");
    private final Assessment computed = ASSESS.assess(facts, 1, THEN);
    private final ReviewVerdict verdict =
            new ReviewVerdict(
                    ReviewVerdict.Kind.OVERRIDDEN,
                    IndicativeClass.BB,
                    null,
                    "Because of <the> repaid loan & more.");

    @ParameterizedTest
    @EnumSource(
            value = PDFAFlavour.class,
            names = {"PDFA_3_A", "PDFUA_1"})
    void conforms(PDFAFlavour flavour) throws Exception {
        for (Dossier dossier : List.of(held(), decided())) {
            assertThat(PdfConformance.failures(printer.print(dossier, Locale.of("nl")), flavour))
                    .isEmpty();
        }
        assertThat(PdfConformance.failures(printer.print(decided(), Locale.ENGLISH), flavour))
                .isEmpty();
    }

    @Test
    void saysWhatCameOutAndWhy() throws IOException {
        String dutch = text(printer.print(decided(), Locale.of("nl")));

        assertThat(dutch)
                .contains("Indicatieve klasse BB", "Vastgesteld door mensen")
                .contains("Vastgesteld door A en B op 4 juni 2026")
                .contains("Because of <the> repaid loan & more.")
                .contains("Voorbeeld: dit is geen echt bedrijf", "Zegel")
                .contains("Loont vanaf, met dit dossier", "Looptijd: 60 maanden")
                .contains("Geldig tot en met 1 december 2026")
                .doesNotContain("owner-1", "null");
        assertThat(text(printer.print(held(), Locale.ENGLISH)))
                .contains("Provisional", "Indicative class CCC-", "There is a newer outcome")
                .doesNotContain("Seal\n");
    }

    private Dossier held() {
        return new Dossier(facts, new Explained(computed, List.of(), true, null, null), false);
    }

    private Dossier decided() {
        ReviewDecision decision =
                new ReviewDecision(verdict, "A", "B", Instant.parse("2026-06-04T10:00:00Z"));
        return new Dossier(
                facts,
                new Explained(
                        ASSESS.decided(computed, 2, verdict),
                        computed.risk().reasons(),
                        false,
                        decision,
                        "eyJhbGciOiJFUzI1NiJ9.".repeat(30)),
                true);
    }

    private static String text(byte[] pdf) throws IOException {
        try (PDDocument document = Loader.loadPDF(pdf)) {
            return new PDFTextStripper().getText(document).replace('\u00a0', ' ');
        }
    }
}

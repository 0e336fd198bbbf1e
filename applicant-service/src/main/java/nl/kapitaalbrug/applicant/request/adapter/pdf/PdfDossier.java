package nl.kapitaalbrug.applicant.request.adapter.pdf;

import java.time.Instant;
import java.util.Locale;
import nl.kapitaalbrug.applicant.request.application.DossierPrinter;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.support.pdf.DocumentPrinter;
import nl.kapitaalbrug.support.pdf.DocumentTexts;
import org.springframework.stereotype.Component;

/** Prints a dossier. */
@Component
final class PdfDossier implements DossierPrinter {

    private static final String BUNDLE = PdfDossier.class.getPackageName() + ".dossier";

    @Override
    public byte[] print(FinancingRequest request, Locale language, Instant now) {
        return DocumentPrinter.print(
                DossierHtml.of(request, new DocumentTexts(BUNDLE, language), now));
    }
}

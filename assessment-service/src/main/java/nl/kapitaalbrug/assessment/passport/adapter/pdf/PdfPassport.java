package nl.kapitaalbrug.assessment.passport.adapter.pdf;

import java.util.Locale;
import nl.kapitaalbrug.assessment.passport.application.PassportPrinter;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports.Dossier;
import nl.kapitaalbrug.support.pdf.DocumentPrinter;
import nl.kapitaalbrug.support.pdf.DocumentTexts;
import org.springframework.stereotype.Component;

/** Prints a passport. */
@Component
final class PdfPassport implements PassportPrinter {

    private static final String BUNDLE = PdfPassport.class.getPackageName() + ".passport";

    @Override
    public byte[] print(Dossier dossier, Locale language) {
        return DocumentPrinter.print(
                PassportPages.of(dossier, new DocumentTexts(BUNDLE, language)));
    }
}

package nl.kapitaalbrug.assessment.passport.application;

import java.util.Locale;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports.Dossier;

/** Makes a document of a passport that a person reads, prints and keeps. */
public interface PassportPrinter {

    /**
     * The passport as PDF.
     *
     * @param language in English for who asks for it, else in Dutch
     */
    byte[] print(Dossier dossier, Locale language);
}

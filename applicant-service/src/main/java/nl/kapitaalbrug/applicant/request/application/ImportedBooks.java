package nl.kapitaalbrug.applicant.request.application;

import java.util.Optional;
import nl.kapitaalbrug.applicant.request.domain.ImportedFigures;

/** What was imported into a request from bookkeepings. */
@FunctionalInterface
public interface ImportedBooks {

    /** The figures of a year; empty when it was not imported or an account has no line yet. */
    Optional<ImportedFigures> find(OwnRequest which, int fiscalYear);
}

package nl.kapitaalbrug.applicant.request.adapter.bookkeeping;

import java.util.Optional;
import nl.kapitaalbrug.applicant.bookkeeping.application.ReadBookkeepings;
import nl.kapitaalbrug.applicant.request.application.ImportedBooks;
import nl.kapitaalbrug.applicant.request.application.OwnRequest;
import nl.kapitaalbrug.applicant.request.domain.ImportedFigures;
import org.springframework.stereotype.Component;

/** Figures of imported years, in the form of a request. */
@Component
final class BooksOfRequests implements ImportedBooks {

    private final ReadBookkeepings bookkeepings;

    BooksOfRequests(ReadBookkeepings bookkeepings) {
        this.bookkeepings = bookkeepings;
    }

    @Override
    public Optional<ImportedFigures> find(OwnRequest which, int fiscalYear) {
        return bookkeepings
                .figures(which, fiscalYear)
                .map(figures -> new ImportedFigures(fiscalYear, figures, null));
    }
}

package nl.kapitaalbrug.portal.sharing;

import nl.kapitaalbrug.portal.client.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;

/** What the pages of this package share. */
final class Required {

    private Required() {}

    /** The result of a call, or the page that says why there is none. */
    static <T> T of(Outcome<T> outcome) {
        HttpStatus status =
                switch (outcome) {
                    case Outcome.Done<T> done -> HttpStatus.OK;
                    case Outcome.NotFound<T>() -> HttpStatus.NOT_FOUND;
                    case Outcome.NotAllowed<T>(int code) -> HttpStatus.valueOf(code);
                    case Outcome.NotAvailable<T>() -> HttpStatus.SERVICE_UNAVAILABLE;
                    case Outcome.Refused<T> refused -> HttpStatus.BAD_REQUEST;
                    case Outcome.Stale<T>() -> HttpStatus.CONFLICT;
                    case Outcome.Conflict<T>() -> HttpStatus.CONFLICT;
                };
        if (outcome instanceof Outcome.Done<T>(T value)) {
            return value;
        }
        throw new ResponseStatusException(status);
    }
}

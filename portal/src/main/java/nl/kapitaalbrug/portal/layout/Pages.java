package nl.kapitaalbrug.portal.layout;

import java.util.UUID;
import nl.kapitaalbrug.portal.client.Outcome;
import org.springframework.http.HttpStatus;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;
import org.springframework.web.servlet.view.RedirectView;

/** What controllers of pages share. */
public final class Pages {

    private Pages() {}

    /** The result of a call, or the page that says why there is none. */
    public static <T> T require(Outcome<T> outcome) {
        return switch (outcome) {
            case Outcome.Done<T>(T value) -> value;
            case Outcome.NotFound<T>() -> throw failed(HttpStatus.NOT_FOUND);
            case Outcome.NotAllowed<T>(int status) -> throw failed(HttpStatus.valueOf(status));
            case Outcome.NotAvailable<T>() -> throw failed(HttpStatus.SERVICE_UNAVAILABLE);
            case Outcome.Refused<T> refused -> throw failed(HttpStatus.BAD_REQUEST);
            case Outcome.Stale<T>() -> throw failed(HttpStatus.CONFLICT);
            case Outcome.Conflict<T> conflict -> throw failed(HttpStatus.CONFLICT);
        };
    }

    /** The page that says so. */
    public static ResponseStatusException failed(HttpStatus status) {
        return new ResponseStatusException(status);
    }

    /** A key that makes a change happen once, however often the form is sent. */
    public static String newKey() {
        return UUID.randomUUID().toString();
    }

    /** The key of a form; a fresh one when it carries none that a service takes. */
    public static String key(String sent) {
        return sent.matches("[A-Za-z0-9-]{1,255}") ? sent : newKey();
    }

    /** To another page of ours, after a form was sent. */
    public static ModelAndView redirect(String path) {
        RedirectView view = new RedirectView(path);
        view.setStatusCode(HttpStatus.SEE_OTHER);
        return new ModelAndView(view);
    }
}

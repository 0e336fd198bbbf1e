package nl.kapitaalbrug.portal.privacy;

import java.util.Locale;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.PersonalData;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Pages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.server.ResponseStatusException;
import org.springframework.web.servlet.ModelAndView;

/** A copy of everything that is kept about a person, and its erasure. */
@Controller
final class PersonalDataController {

    private static final String PATH = "/mijn-gegevens";

    private final PersonalData data;
    private final MessageSource messages;

    PersonalDataController(PersonalData data, MessageSource messages) {
        this.data = data;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        return page("", Pages.newKey(), HttpStatus.OK);
    }

    /** The box must be ticked: it cannot be undone. */
    @PostMapping(PATH + "/wissen")
    ModelAndView erase(
            @RequestParam(name = "sleutel", defaultValue = "") String key,
            @RequestParam(name = "zeker", defaultValue = "") String certain,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        String sound = Pages.key(key);
        if (!certain.equals("ja")) {
            return page(texts.of("personal.certain.missing"), sound, HttpStatus.BAD_REQUEST);
        }
        return switch (data.erase(sound)) {
            case Outcome.Done<Boolean>(Boolean complete) ->
                    new ModelAndView("privacy/erased").addObject("complete", complete);
            case Outcome.NotAllowed<Boolean>(int status) ->
                    throw new ResponseStatusException(HttpStatus.valueOf(status));
            case Outcome<Boolean> other ->
                    throw new ResponseStatusException(HttpStatus.SERVICE_UNAVAILABLE);
        };
    }

    private static ModelAndView page(String problem, String key, HttpStatus status) {
        ModelAndView page = new ModelAndView("privacy/personal-data", status);
        page.addObject("problem", problem);
        page.addObject("key", key);
        return page;
    }
}

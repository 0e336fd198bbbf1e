package nl.kapitaalbrug.portal.sharing;

import java.time.Instant;
import java.util.Locale;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.Sharing;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.Pages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/** What somebody sees who follows the link of an invitation. */
@Controller
final class InvitationController {

    private static final String PATH = "/uitnodiging/{code}";

    private final Sharing sharing;
    private final MessageSource messages;

    InvitationController(Sharing sharing, MessageSource messages) {
        this.sharing = sharing;
        this.messages = messages;
    }

    @GetMapping(PATH)
    ModelAndView show(@PathVariable String code, Locale locale) {
        Texts texts = new Texts(messages, locale);
        JsonNode invitation = Pages.require(sharing.invitation(code));
        return page(code, invitation, "", HttpStatus.OK, texts);
    }

    @PostMapping(PATH)
    ModelAndView join(@PathVariable String code, Locale locale) {
        Texts texts = new Texts(messages, locale);
        Outcome<String> outcome = sharing.join(code);
        if (outcome instanceof Outcome.Conflict<String>) {
            JsonNode invitation = Pages.require(sharing.invitation(code));
            boolean open = invitation.path("state").asString().equals("INVITED");
            String problem = texts.of(open ? "invitation.already" : "invitation.over");
            return page(code, invitation, problem, HttpStatus.CONFLICT, texts);
        }
        return Pages.redirect("/aanvragen/" + Pages.require(outcome));
    }

    private static ModelAndView page(
            String code, JsonNode invitation, String problem, HttpStatus status, Texts texts) {
        String part = invitation.path("part").asString("");
        ModelAndView page = new ModelAndView("sharing/invitation", status);
        page.addObject("code", code);
        page.addObject("reference", invitation.path("reference").asString(""));
        page.addObject("kind", invitation.path("kind").asString());
        page.addObject(
                "part", part.isEmpty() ? "" : texts.of(FactTexts.choice(Section.valueOf(part))));
        page.addObject("open", invitation.path("state").asString().equals("INVITED"));
        page.addObject(
                "until",
                texts.formats().date(Instant.parse(invitation.path("expiresAt").asString())));
        page.addObject("problem", problem);
        return page;
    }
}

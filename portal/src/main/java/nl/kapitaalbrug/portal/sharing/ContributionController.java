package nl.kapitaalbrug.portal.sharing;

import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.Sharing;
import nl.kapitaalbrug.portal.layout.Pages;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;

/** What somebody tells the owner who takes part in a request. */
@Controller
final class ContributionController {

    private final Sharing sharing;

    ContributionController(Sharing sharing) {
        this.sharing = sharing;
    }

    /** The one section is right. After a save elsewhere the page shows what is there now. */
    @PostMapping("/aanvragen/{id}/bevestigen")
    ResponseEntity<Void> confirm(
            @PathVariable String id,
            @RequestParam(name = "versie", defaultValue = "") String version) {
        return after(sharing.confirm(id, version), id, "bevestigd");
    }

    /** It is the owner's turn. */
    @PostMapping("/aanvragen/{id}/overdragen")
    ResponseEntity<Void> handOver(
            @PathVariable String id,
            @RequestParam(name = "versie", defaultValue = "") String version) {
        return after(sharing.handOver(id, version), id, "gevraagd");
    }

    private static ResponseEntity<Void> after(Outcome<Boolean> outcome, String id, String told) {
        String path = "/aanvragen/" + id;
        if (!(outcome instanceof Outcome.Stale<Boolean>)) {
            Pages.require(outcome);
            path += "?gemeld=" + told;
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER).header("Location", path).build();
    }
}

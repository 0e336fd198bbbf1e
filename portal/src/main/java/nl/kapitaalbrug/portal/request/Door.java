package nl.kapitaalbrug.portal.request;

import java.util.List;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.layout.DeskView;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * A desk where somebody helps on.
 *
 * @param name of the desk
 * @param focus whom it helps with what
 * @param telephone number; {@code null} while none is known
 * @param telephoneText what to say about the number when there is none
 * @param site address of its site; {@code null} while none is known
 */
record Door(
        String name,
        String focus,
        @Nullable String telephone,
        String telephoneText,
        @Nullable String site) {

    /** As the financing service names it. */
    static Door of(JsonNode desk, Texts texts) {
        String telephone = desk.path("telephone").asString("");
        String site = desk.path("url").asString("");
        String said = Tree.text(desk.path("telephoneText"), texts.locale());
        return new Door(
                Tree.text(desk.path("name"), texts.locale()),
                Tree.text(desk.path("focus"), texts.locale()),
                telephone.isEmpty() ? null : telephone,
                said.isEmpty() ? texts.of("desk.noTelephone") : said,
                site.matches("https?://.*") ? site : null);
    }

    /** The desks of our own list for a request, for when the service names none. */
    static List<Door> near(FinancingRequest request, Texts texts) {
        String place = request.section(Section.NEED).path("place").asString("");
        return DeskView.near(place, texts.locale()).stream()
                .map(desk ->
                        new Door(
                                desk.name(),
                                desk.focus(),
                                desk.telephone(),
                                texts.of("desk.noTelephone"),
                                desk.site()))
                .toList();
    }

    /** The number as a link; {@code null} without one. */
    public @Nullable String telephoneLink() {
        return telephone == null ? null : DeskView.telephoneLink(telephone);
    }
}

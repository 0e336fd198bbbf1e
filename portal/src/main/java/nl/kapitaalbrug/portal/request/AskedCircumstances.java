package nl.kapitaalbrug.portal.request;

import java.util.List;
import java.util.Set;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.Question;
import tools.jackson.databind.JsonNode;

/**
 * Which circumstances can matter to this request, by what was answered before. While that is not
 * known, everything may. What does not matter is still there to be answered, but nobody is asked
 * (docs/domain/matching.md).
 */
final class AskedCircumstances {

    private static final Set<String> OF_DEVELOPERS =
            Set.of(
                    "standing/sellsCommercially",
                    "preparation/professionalRound",
                    "preparation/followOnLetter",
                    "preparation/otherFundingProven",
                    "preparation/partnerFirm");
    private static final Set<String> OF_THINGS =
            Set.of("preparation/energyListAsset", "preparation/environmentListAsset");
    private static final List<String> THINGS = List.of("MACHINES", "VEHICLES", "PREMISES", "OTHER");
    private static final List<String> CARE = List.of("G", "N", "Q", "S");

    private final String role;
    private final String sector;
    private final String form;
    private final JsonNode spend;

    AskedCircumstances(JsonNode sections) {
        this.role = text(sections, Section.TECHNOLOGY, "role");
        this.sector = text(sections, Section.COMPANY, "sector");
        this.form = text(sections, Section.COMPANY, "legalForm");
        this.spend = sections.path(FinancingRequest.name(Section.NEED)).path("spend");
    }

    private static String text(JsonNode sections, Section section, String name) {
        return sections.path(FinancingRequest.name(section)).path(name).asString("");
    }

    boolean matters(Question question) {
        String name = question.name();
        if (OF_DEVELOPERS.contains(name)) {
            return mayDevelop();
        }
        if (OF_THINGS.contains(name)) {
            return spend.isEmpty() || THINGS.stream().anyMatch(spend::has);
        }
        return switch (name) {
            case "standing/publiclyInsuredCare" -> sector.isEmpty() || CARE.contains(sector);
            case "standing/mainlyPrimaryAgriculture" -> sector.isEmpty() || sector.equals("A");
            case "standing/invoicesBusinesses" ->
                    spend.isEmpty() || spend.has("STOCK_AND_WORKING_CAPITAL");
            case "standing/researchHours" -> mayDevelop() && mayBeOfPersons();
            default -> true;
        };
    }

    private boolean mayDevelop() {
        return role.isEmpty() || role.equals("DEVELOPS");
    }

    private boolean mayBeOfPersons() {
        return form.isEmpty()
                || Stream.of(LegalForm.values())
                        .filter(LegalForm::isNaturalPersons)
                        .anyMatch(one -> one.name().equals(form));
    }
}

package nl.kapitaalbrug.portal.request;

import java.util.Arrays;
import java.util.Optional;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;

/** Addresses of the pages of a request. */
final class FinancingRequestPaths {

    static final String ALL = "/aanvragen";

    private FinancingRequestPaths() {}

    static String request(String id) {
        return ALL + "/" + id;
    }

    /** The page with all that is said of one route. */
    static String route(String id, String route) {
        return request(id) + "/wegen/" + route;
    }

    static String section(String id, Section section) {
        return request(id) + "/" + name(section);
    }

    /** The last part of the address of a section. */
    static String name(Section section) {
        return switch (section) {
            case COMPANY -> "bedrijf";
            case NEED -> "investering";
            case FINANCES -> "cijfers";
            case TECHNOLOGY -> "techniek";
            case CIRCUMSTANCES -> "bijzonderheden";
        };
    }

    static Optional<Section> section(String name) {
        return Arrays.stream(Section.values()).filter(one -> name(one).equals(name)).findAny();
    }

    /** A pointer of a service without the part that names the section. */
    static String withoutSection(String pointer, Section section) {
        return pointer.replaceFirst(
                "^(?:/sections)?(?:/" + FinancingRequest.name(section) + "(?=/|$))?", "");
    }
}

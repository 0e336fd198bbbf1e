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

    /** The page with what is left to do while answers can be changed. */
    static String tasks(FinancingRequest request) {
        return request.status() == FinancingRequest.Status.REVISING
                ? correction(request.id())
                : request(request.id());
    }

    /** The page with the documents of a request. */
    static String documents(String id) {
        return request(id) + "/documenten";
    }

    /** The page on which a request that was sent is corrected. */
    static String correction(String id) {
        return request(id) + "/aanpassen";
    }

    /** The page on which an applicant says not to agree with the outcome. */
    static String contest(String id) {
        return request(id) + "/herbeoordeling";
    }

    /** The answers as they were sent once. */
    static String sent(String id, int number) {
        return request(id) + "/verzonden/" + number;
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
            case PLAN -> "plan";
            case GROUP -> "groep";
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

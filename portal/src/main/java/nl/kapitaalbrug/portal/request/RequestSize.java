package nl.kapitaalbrug.portal.request;

import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import org.jspecify.annotations.Nullable;
import tools.jackson.databind.JsonNode;

/**
 * How large a request is, which decides how much is asked (docs/domain/dossier.md).
 *
 * @param euros what others have to finance; {@code null} while that is not known
 * @param persons whether the firm is one of natural persons, as far as is known
 */
record RequestSize(@Nullable BigDecimal euros, boolean persons) {

    /** Up to here a person in business answers for a short list. */
    private static final BigDecimal SMALL = BigDecimal.valueOf(50_000);

    /** Above it financiers want steps and years ahead. */
    private static final BigDecimal LARGE = BigDecimal.valueOf(250_000);

    static RequestSize of(JsonNode sections) {
        JsonNode need = sections.path(FinancingRequest.name(Section.NEED));
        JsonNode own = need.path("ownContribution");
        BigDecimal cost =
                need.path("spend").values().stream()
                        .filter(JsonNode::isNumber)
                        .map(JsonNode::asDecimal)
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        String form =
                sections.path(FinancingRequest.name(Section.COMPANY))
                        .path("legalForm")
                        .asString("");
        boolean persons =
                Stream.of(LegalForm.values())
                        .filter(LegalForm::isNaturalPersons)
                        .anyMatch(one -> one.name().equals(form));
        BigDecimal euros =
                cost.signum() == 0
                        ? null
                        : cost.subtract(own.isNumber() ? own.asDecimal() : BigDecimal.ZERO);
        return new RequestSize(euros, persons);
    }

    /** Whether a person in business asks for little: no plan and no list of debts is asked. */
    boolean isSmall() {
        return persons && euros != null && euros.compareTo(SMALL) <= 0;
    }

    /** Whether it is beyond what financiers decide without steps and years ahead. */
    boolean isLarge() {
        return euros != null && euros.compareTo(LARGE) > 0;
    }
}

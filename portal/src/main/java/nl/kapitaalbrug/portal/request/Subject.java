package nl.kapitaalbrug.portal.request;

import java.math.BigDecimal;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.form.Texts;
import tools.jackson.databind.JsonNode;

/**
 * What a request is about, in a line above its title.
 *
 * @param company name of the firm; empty while not said
 * @param need the amount wanted of others; empty while not known
 */
record Subject(String company, String need) {

    static Subject of(FinancingRequest request, Texts texts) {
        JsonNode need = request.section(Section.NEED);
        BigDecimal cost =
                stream(need.path("spend"))
                        .flatMap(one -> Tree.number(one).stream())
                        .reduce(BigDecimal.ZERO, BigDecimal::add);
        return new Subject(
                request.section(Section.COMPANY).path("name").asString(""),
                Tree.number(need.path("ownContribution"))
                        .map(cost::subtract)
                        .filter(amount -> amount.signum() > 0)
                        .map(texts.formats()::amount)
                        .orElse(""));
    }

    private static Stream<JsonNode> stream(JsonNode spend) {
        return spend.values().stream();
    }
}

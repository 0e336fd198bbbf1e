package nl.kapitaalbrug.portal.request;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.form.Answers;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Facts that single instruments ask for. Each may be open. */
@Component
final class CircumstancesForm extends SectionForm {

    @Override
    Section section() {
        return Section.CIRCUMSTANCES;
    }

    @Override
    List<QuestionGroup> questions(Texts texts) {
        FactQuestions facts = new FactQuestions(texts);
        return List.of(
                new QuestionGroup(
                        texts.of("circumstances.security.title"),
                        null,
                        List.of(
                                facts.typed(
                                        Fact.LENDING_VALUE,
                                        "security/lendingValue",
                                        FieldKind.WHOLE_EUROS),
                                facts.typed(
                                        Fact.EXISTING_PLEDGES,
                                        "security/existingPledges",
                                        FieldKind.WHOLE_EUROS),
                                facts.yesNo(Fact.SURETY_WILLING, "security/suretyWilling"),
                                facts.yesNo(Fact.SHARES_WILLING, "security/sharesWilling"))),
                new QuestionGroup(texts.of("circumstances.standing.title"), null, standing(facts)),
                new QuestionGroup(
                        texts.of("circumstances.preparation.title"), null, preparation(facts)));
    }

    /** What can matter to this request; the rest on demand, and open when it was answered. */
    @Override
    List<QuestionGroup> asked(JsonNode sections, Texts texts) {
        AskedCircumstances asked = new AskedCircumstances(sections);
        List<QuestionGroup> groups = new ArrayList<>();
        List<Question> others = new ArrayList<>();
        for (QuestionGroup group : questions(texts)) {
            Map<Boolean, List<Question>> parts =
                    group.questions().stream().collect(Collectors.partitioningBy(asked::matters));
            if (!parts.get(true).isEmpty()) {
                groups.add(new QuestionGroup(group.title(), group.intro(), parts.get(true)));
            }
            others.addAll(parts.get(false));
        }
        if (!others.isEmpty()) {
            groups.add(
                    new QuestionGroup(
                            texts.of("circumstances.others.title", others.size()),
                            texts.of("circumstances.others.intro"),
                            others,
                            true));
        }
        return groups;
    }

    private static List<Question> standing(FactQuestions facts) {
        Question firstSale =
                facts.typed(Fact.FIRST_SALE_YEAR, "standing/firstSaleYear", FieldKind.YEAR)
                        .shownAfter(Answers.YES);
        return List.of(
                facts.yesNo(Fact.PUBLICLY_INSURED_CARE, "standing/publiclyInsuredCare"),
                facts.yesNo(Fact.MAINLY_PRIMARY_AGRICULTURE, "standing/mainlyPrimaryAgriculture"),
                facts.yesNo(Fact.INVOICES_BUSINESSES, "standing/invoicesBusinesses"),
                facts.yesNo(Fact.SELLS_COMMERCIALLY, "standing/sellsCommercially")
                        .with(List.of(firstSale)),
                facts.typed(Fact.RESEARCH_HOURS, "standing/researchHours", FieldKind.COUNT));
    }

    private static List<Question> preparation(FactQuestions facts) {
        return List.of(
                facts.yesNo(Fact.WBSO_DECLARATION, "preparation/wbsoDeclaration"),
                facts.yesNo(Fact.ENERGY_LIST_ASSET, "preparation/energyListAsset"),
                facts.yesNo(Fact.ENVIRONMENT_LIST_ASSET, "preparation/environmentListAsset"),
                facts.yesNo(Fact.PROFESSIONAL_ROUND, "preparation/professionalRound"),
                facts.yesNo(Fact.FOLLOW_ON_LETTER, "preparation/followOnLetter"),
                facts.yesNo(Fact.OTHER_FUNDING_PROVEN, "preparation/otherFundingProven"),
                facts.yesNo(Fact.PARTNER_FIRM, "preparation/partnerFirm"));
    }

    @Override
    Read read(Typing typing, Texts texts) {
        Read read = super.read(typing, texts);
        ObjectNode standing = (ObjectNode) read.answers().path("standing");
        if (!standing.path("sellsCommercially").asBoolean(false)) {
            // asked only after a first sale; what stood in the hidden field does not count
            standing.putNull("firstSaleYear");
        }
        return read;
    }
}

package nl.kapitaalbrug.financing.catalogue.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.Arrays;
import java.util.Locale;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.EnumSource;
import org.junit.jupiter.params.provider.MethodSource;

class ConditionTextsTest {

    private static final Source SOURCE = new Source("A page", null, null);

    static Stream<Arguments> sentences() {
        return Stream.of(
                Arguments.of(
                        leaf(RuleFact.EXTERNAL_NEED, Operator.AT_MOST, amount(250_000)),
                        "Geld dat u van anderen nodig hebt: hoogstens €\u00a0250.000",
                        "Money you need from others: at most €250,000"),
                Arguments.of(
                        leaf(RuleFact.TENOR, Operator.AT_MOST, whole(72)),
                        "Looptijd: hoogstens 72 maanden (6 jaar)",
                        "Tenor: at most 72 months (6 years)"),
                Arguments.of(
                        leaf(RuleFact.GRACE_NEEDED, Operator.AT_MOST, whole(6)),
                        "Tijd tot eerste aflossing: hoogstens 6 maanden",
                        "Time to first repayment: at most 6 months"),
                Arguments.of(
                        leaf(RuleFact.TENOR, Operator.AT_LEAST, whole(1)),
                        "Looptijd: minstens 1 maand",
                        "Tenor: at least 1 month"),
                Arguments.of(
                        leaf(RuleFact.COMPANY_AGE, Operator.AT_LEAST, whole(3)),
                        "Leeftijd van het bedrijf: minstens 3 jaar",
                        "Age of the firm: at least 3 years"),
                Arguments.of(
                        leaf(RuleFact.OWN_SHARE, Operator.AT_LEAST, whole(20)),
                        "Eigen inbreng als deel van de kosten: minstens 20%",
                        "Own contribution as a share of the cost: at least 20%"),
                Arguments.of(
                        leaf(RuleFact.RESEARCH_HOURS, Operator.AT_LEAST, whole(1_500)),
                        "Uren onderzoek van de ondernemer: minstens 1.500",
                        "Research hours of the owner: at least 1,500"),
                Arguments.of(
                        leaf(
                                RuleFact.PLACE,
                                Operator.IN,
                                RuleValue.Choices.of(Area.OOST_NEDERLAND)),
                        "Plaats van de investering: Overijssel of Gelderland",
                        "Place of investment: Overijssel or Gelderland"),
                Arguments.of(
                        leaf(RuleFact.SECTOR, Operator.NOT_IN, RuleValue.Choices.of(SbiSection.C)),
                        "Sector: niet industrie",
                        "Sector: not manufacturing"),
                Arguments.of(
                        leaf(RuleFact.SHARES_WILLING, Operator.IS, new RuleValue.Flag(true)),
                        "De eigenaren willen een deel van de aandelen geven",
                        "The owners will give up a part of the shares"));
    }

    @ParameterizedTest
    @MethodSource("sentences")
    void saysWhatIsNeeded(Condition condition, String dutch, String english) {
        assertThat(ConditionTexts.sentence(condition)).isEqualTo(new LocalisedText(dutch, english));
    }

    @Test
    void joinsChoicesOfAListWithOr() {
        Leaf leaf =
                leaf(
                        RuleFact.SPEND,
                        Operator.INTERSECTS,
                        RuleValue.Choices.of(
                                SpendKind.MACHINES, SpendKind.VEHICLES, SpendKind.PREMISES));

        assertThat(ConditionTexts.need(leaf).nl())
                .isEqualTo("onder meer machines en inventaris, voertuigen of bedrijfspand");
    }

    @Test
    void saysALongListByWhatItLeavesOut() {
        Leaf leaf =
                leaf(
                        RuleFact.SPEND,
                        Operator.INTERSECTS,
                        new RuleValue.Choices(
                                RuleFact.SPEND.choices().stream()
                                        .filter(kind -> kind != SpendKind.REFINANCING)
                                        .toList()));

        assertThat(ConditionTexts.sentence(leaf))
                .isEqualTo(
                        new LocalisedText(
                                "Bestedingen: niet alleen aflossen van andere leningen",
                                "Spending: not only repaying other loans"));
    }

    @Test
    void joinsConditions() {
        Condition condition =
                Any.of(
                        leaf(RuleFact.COMPANY_AGE, Operator.AT_LEAST, whole(3)),
                        All.of(
                                leaf(RuleFact.TENOR, Operator.AT_MOST, whole(12)),
                                new Not(leaf(RuleFact.TENOR, Operator.AT_MOST, whole(6)))));

        assertThat(ConditionTexts.sentence(condition).in(Locale.ENGLISH))
                .isEqualTo(
                        "Age of the firm: at least 3 years; or (Tenor: at most 12 months, and not:"
                                + " Tenor: at most 6 months)");
    }

    @ParameterizedTest
    @EnumSource(RuleFact.class)
    void everyFactHasALabelAndEveryChoiceAName(RuleFact fact) {
        assertThat(ConditionTexts.label(fact).nl()).isNotBlank();
        assertThat(fact.choices())
                .allSatisfy(choice -> assertThat(ConditionTexts.choice(choice).en()).isNotBlank());
    }

    @ParameterizedTest
    @EnumSource(RuleFact.class)
    void everyYesOrNoHasBothSentences(RuleFact fact) {
        if (fact.type() == RuleFactType.YES_NO) {
            assertThat(
                            Stream.of(true, false)
                                    .map(RuleValue.Flag::new)
                                    .map(flag -> leaf(fact, Operator.IS, flag))
                                    .map(leaf -> ConditionTexts.need(leaf).nl()))
                    .doesNotHaveDuplicates();
        }
    }

    @Test
    void everyOperatorIsUsedByAType() {
        assertThat(Operator.values())
                .allMatch(operator ->
                        Arrays.stream(RuleFactType.values())
                                .anyMatch(type -> type.takes(operator)));
    }

    private static Leaf leaf(RuleFact fact, Operator operator, RuleValue value) {
        return new Leaf("CODE", fact, operator, value, SOURCE, Basis.SOURCED, true, OnUnknown.ASK);
    }

    private static RuleValue amount(long euros) {
        return new RuleValue.Amount(EuroAmount.ofEuros(euros));
    }

    private static RuleValue whole(int value) {
        return new RuleValue.Whole(value);
    }
}

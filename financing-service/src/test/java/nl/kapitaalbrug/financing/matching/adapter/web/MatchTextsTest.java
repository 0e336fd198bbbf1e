package nl.kapitaalbrug.financing.matching.adapter.web;

import static org.assertj.core.api.Assertions.assertThat;

import java.time.Instant;
import java.util.List;
import java.util.Locale;
import java.util.Objects;
import java.util.ResourceBundle;
import java.util.Set;
import java.util.TreeSet;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.financing.catalogue.domain.RuleFact;
import nl.kapitaalbrug.financing.matching.application.FoundMatches;
import nl.kapitaalbrug.financing.matching.domain.Cases;
import nl.kapitaalbrug.financing.matching.domain.Change;
import nl.kapitaalbrug.financing.matching.domain.GrossGrantEquivalent;
import nl.kapitaalbrug.financing.matching.domain.Note;
import nl.kapitaalbrug.financing.matching.domain.Openness;
import nl.kapitaalbrug.financing.matching.domain.Outcome;
import nl.kapitaalbrug.financing.matching.domain.Pledge;
import nl.kapitaalbrug.financing.matching.domain.RankReason;
import nl.kapitaalbrug.financing.matching.domain.RealSupply;
import nl.kapitaalbrug.financing.matching.domain.Supply;
import nl.kapitaalbrug.financing.matching.domain.Verdict;
import org.junit.jupiter.api.Test;

class MatchTextsTest {

    private static final Locale DUTCH = Locale.of("nl");
    private static final Wordings WORDINGS = new Wordings();

    @Test
    void hasTheSameKeysInBothLanguages() {
        assertThat(bundle(DUTCH).keySet()).isEqualTo(bundle(Locale.ENGLISH).keySet());
    }

    @Test
    void hasWordsForEveryCode() {
        List<String> codes =
                Stream.of(
                                Openness.State.values(),
                                RankReason.values(),
                                Change.Kind.values(),
                                Pledge.values(),
                                Note.Code.values())
                        .flatMap(Stream::of)
                        .map(code -> code.getDeclaringClass().getSimpleName() + "." + code.name())
                        .toList();

        assertThat(bundle(DUTCH).keySet()).containsAll(codes);
        assertThat(bundle(DUTCH).keySet())
                .containsAll(
                        Stream.of(GrossGrantEquivalent.Reason.values())
                                .map(reason -> "sheet.aid." + reason.name())
                                .toList());
    }

    @Test
    void writesEveryRouteOfEveryCaseInBothLanguages() {
        for (Cases of :
                List.of(
                        Cases.robotCell(),
                        Cases.deepTech(),
                        Cases.bakery(),
                        Cases.deepTech().develops(3, 7),
                        Cases.robotCell().place("ELSEWHERE").started(null).figures(null, null),
                        Cases.robotCell()
                                .grace(null)
                                .security(Circumstances.Security.UNKNOWN)
                                .preparation(Circumstances.Preparation.UNKNOWN))) {
            for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
                MatchesResponse response = response(of, locale);

                assertThat(response.routes())
                        .isNotEmpty()
                        .allSatisfy(route -> {
                            assertThat(route.why()).isNotBlank().doesNotContain("%", "null");
                            assertThat(route.criteria()).isNotEmpty();
                            if (route.outcome() == Outcome.DOES_NOT_FIT) {
                                assertThat(route.criteria())
                                        .anyMatch(criterion -> criterion.decides());
                            }
                        });
            }
        }
    }

    @Test
    void saysApartWhatWouldTurnARefusal() {
        MatchesResponse.RouteItem venture =
                response(Cases.deepTech(), DUTCH).routes().stream()
                        .filter(route -> route.id().equals("venture-debt-privaat"))
                        .findAny()
                        .orElseThrow();

        assertThat(Objects.requireNonNull(venture.change()).text())
                .isEqualTo("Met een looptijd van 48 maanden past het wel.");
        assertThat(venture.why())
                .isEqualTo("Looptijd: nodig is hoogstens 48 maanden (4 jaar). Bij u: 60 maanden.");
    }

    @Test
    void saysWhatIsNotKnownYetAsTheEndOfASentence() {
        Set<Fact> asked = new TreeSet<>();
        for (RuleFact fact : RuleFact.values()) {
            asked.addAll(fact.asks());
        }

        for (Locale locale : List.of(DUTCH, Locale.ENGLISH)) {
            assertThat(asked)
                    .allSatisfy(fact ->
                            assertThat(bundle(locale).getString("open." + fact.key()))
                                    .matches("[a-zé].*[^.?]"));
        }
        assertThat(whys(Cases.robotCell().preparation(Circumstances.Preparation.UNKNOWN)))
                .contains("Wij weten nog niet of uw aankoop op de Energielijst staat.");
    }

    @Test
    void namesAtMostThreeThingsThatAreNotKnown() {
        assertThat(
                        whys(
                                Cases.robotCell()
                                        .figures(null, null)
                                        .grace(null)
                                        .started(null)
                                        .security(Circumstances.Security.UNKNOWN)
                                        .preparation(Circumstances.Preparation.UNKNOWN)))
                .anyMatch(why -> why.matches("Wij weten nog niet .* en nog [0-9] dingen\\."))
                .allMatch(why -> why.split(", ").length <= 3);
    }

    @Test
    void countsWhatFitsInGoodDutch() {
        MatchesResponse.Headline headline = response(Cases.robotCell(), DUTCH).headline();

        assertThat(headline.text())
                .startsWith(headline.fits() + " wegen passen nu, " + headline.cannotTell());
    }

    @Test
    void takesATextWithoutValuesAsItIsWritten() {
        assertThat(new Words(DUTCH).text("sheet.aid.COVER_TOO_HIGH")).contains("80% van");
    }

    @Test
    void keepsWhatAnEditionSaysForTheNextRequest() {
        Wordings wordings = new Wordings();
        Wording first = wordings.of(RealSupply.SUPPLY, DUTCH);

        assertThat(wordings.of(RealSupply.SUPPLY, DUTCH)).isSameAs(first);
        assertThat(wordings.of(RealSupply.SUPPLY, Locale.ENGLISH)).isNotSameAs(first);
        for (int i = 0; i < 8; i++) {
            wordings.of(new Supply("other-" + i, List.of()), DUTCH);
        }
        assertThat(wordings.of(RealSupply.SUPPLY, DUTCH)).isNotSameAs(first);
    }

    @Test
    void showsNoUnmetWayOfAChoiceThatIsMetAnotherWay() {
        MatchesResponse.RouteItem guaranteed =
                response(Cases.robotCell(), DUTCH).routes().stream()
                        .filter(route -> route.id().equals("bank-bedrijfslening--bmkb-regulier"))
                        .findAny()
                        .orElseThrow();

        assertThat(guaranteed.criteria())
                .extracting(MatchesResponse.CriterionItem::outcome)
                .doesNotContain(Verdict.FAILS, Verdict.NOT_CONFIRMED);
        assertThat(guaranteed.criteria())
                .anyMatch(one ->
                        one.code().equals("COLLATERAL_SHORTAGE")
                                && one.yours().equals(one.needed()));
    }

    @Test
    void writesAmountsAsEachLanguageDoes() {
        String dutch = response(Cases.robotCell(), DUTCH).routes().getFirst().carries().text();
        String english =
                response(Cases.robotCell(), Locale.ENGLISH).routes().getFirst().carries().text();

        assertThat(dutch).isEqualTo("Draagt de hele € 144.000");
        assertThat(english).isEqualTo("Carries the whole €144,000");
    }

    private static MatchesResponse response(Cases of, Locale locale) {
        return new MatchTexts(WORDINGS.of(RealSupply.SUPPLY, locale))
                .response(
                        new FoundMatches(
                                of.request(),
                                Instant.parse("2026-11-23T10:00:00Z"),
                                RealSupply.match(of),
                                RealSupply.SUPPLY,
                                List.of()));
    }

    private static List<String> whys(Cases of) {
        MatchesResponse response = response(of, DUTCH);
        return Stream.concat(
                        response.routes().stream().map(MatchesResponse.RouteItem::why),
                        response.contributions().stream()
                                .map(MatchesResponse.ContributionItem::why))
                .toList();
    }

    private static ResourceBundle bundle(Locale locale) {
        return ResourceBundle.getBundle(
                Words.class.getPackageName() + ".matches",
                locale,
                ResourceBundle.Control.getNoFallbackControl(
                        ResourceBundle.Control.FORMAT_PROPERTIES));
    }
}

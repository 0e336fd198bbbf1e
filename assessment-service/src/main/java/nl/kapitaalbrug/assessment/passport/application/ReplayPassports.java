package nl.kapitaalbrug.assessment.passport.application;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.TreeMap;
import nl.kapitaalbrug.assessment.passport.application.Passports.Kept;
import nl.kapitaalbrug.assessment.passport.domain.Passport;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.ReviewDecision;
import nl.kapitaalbrug.support.json.CanonicalJson;
import org.jspecify.annotations.Nullable;

/**
 * Makes every passport again from its own facts and its own parameters: the same bytes have to come
 * out. And shows what other parameters would have made of the same facts, before they are used.
 */
public final class ReplayPassports {

    /** So many differences are told one by one; all are counted. */
    public static final int MOST_TOLD = 100;

    private final Passports passports;
    private final AssessmentEditions editions;
    private final Seals seals;

    /** With where passports lie, the editions that were used, and the seal. */
    public ReplayPassports(Passports passports, AssessmentEditions editions, Seals seals) {
        this.passports = passports;
        this.editions = editions;
        this.seals = seals;
    }

    /**
     * What came of it.
     *
     * @param same how many came out the same
     * @param different how many did not
     * @param told the ids of those, the first {@value #MOST_TOLD}
     * @param unknown how many name an edition that there never was
     * @param broken how many have a seal that is not ours or says something else
     */
    public record Report(long same, long different, List<String> told, long unknown, long broken) {

        public Report {
            told = List.copyOf(told);
        }

        /** Whether every passport came out the same. */
        public boolean isClean() {
            return different == 0 && unknown == 0 && broken == 0;
        }
    }

    /**
     * What other parameters would do.
     *
     * @param passports how many there are
     * @param better how many firms would have a better class, or one at all
     * @param worse how many would have a worse class, or none any more
     * @param higher how many technologies would have a higher supported level
     * @param lower how many would have a lower one
     * @param moves how many go from which class to which, such as {@code BB- > BB}; without a class
     *     it says {@code none}
     */
    public record Effect(
            long passports,
            long better,
            long worse,
            long higher,
            long lower,
            Map<String, Long> moves) {

        public Effect {
            moves = Map.copyOf(moves);
        }
    }

    /** Makes all of them again. */
    public Report replay() {
        Counting counting = new Counting();
        passports.each(this::checked, counting::add);
        return counting.report();
    }

    /** What these parameters would have made of the facts of all passports. */
    public Effect effect(AssessRequest other) {
        Moving moving = new Moving();
        passports.each(
                kept -> new Move(kept.passport().assessment(), again(other, kept)),
                move -> moving.add(move.before(), move.after()));
        return moving.effect();
    }

    private static Assessment again(AssessRequest edition, Kept kept) {
        Passport passport = kept.passport();
        Assessment before = passport.assessment();
        Assessment computed =
                edition.assess(passport.inputs(), before.number(), before.assessedAt());
        ReviewDecision decision = passport.decision();
        return decision == null
                ? computed
                : edition.decided(computed, before.number(), decision.verdict());
    }

    private Checked checked(Kept kept) {
        Optional<AssessRequest> edition = editions.of(kept.parameterVersion());
        Outcome outcome =
                edition.isEmpty()
                        ? Outcome.UNKNOWN
                        : CanonicalJson.of(again(edition.get(), kept)).equals(kept.bytes())
                                ? Outcome.SAME
                                : Outcome.DIFFERENT;
        return new Checked(kept.id(), outcome, isWhole(kept));
    }

    private boolean isWhole(Kept kept) {
        Passport passport = kept.passport();
        return passport.seal() == null
                || seals.open(passport.seal())
                        .equals(
                                new Seals.Opened.Genuine(
                                        PassportStatement.of(
                                                passport, kept.facts(), kept.bytes())));
    }

    private enum Outcome {
        SAME,
        DIFFERENT,
        UNKNOWN
    }

    private record Checked(String id, Outcome outcome, boolean whole) {}

    private record Move(Assessment before, Assessment after) {}

    private static final class Counting {

        private final List<String> told = new ArrayList<>();
        private long same;
        private long different;
        private long unknown;
        private long broken;

        void add(Checked checked) {
            same += checked.outcome() == Outcome.SAME ? 1 : 0;
            different += checked.outcome() == Outcome.DIFFERENT ? 1 : 0;
            unknown += checked.outcome() == Outcome.UNKNOWN ? 1 : 0;
            broken += checked.whole() ? 0 : 1;
            if (checked.outcome() == Outcome.DIFFERENT || !checked.whole()) {
                tell(checked.id());
            }
        }

        private void tell(String id) {
            if (told.size() < MOST_TOLD) {
                told.add(id);
            }
        }

        Report report() {
            return new Report(same, different, told, unknown, broken);
        }
    }

    private static final class Moving {

        private static final int NO_CLASS = 21;

        private final Map<String, Long> moves = new TreeMap<>();
        private long passports;
        private long better;
        private long worse;
        private long higher;
        private long lower;

        void add(Assessment before, Assessment after) {
            passports++;
            IndicativeClass old = before.risk().rating();
            IndicativeClass now = after.risk().rating();
            int step = Integer.compare(index(now), index(old));
            better += step < 0 ? 1 : 0;
            worse += step > 0 ? 1 : 0;
            if (step != 0) {
                moves.merge(name(old) + " > " + name(now), 1L, Long::sum);
            }
            int climb = Integer.compare(level(after), level(before));
            higher += climb > 0 ? 1 : 0;
            lower += climb < 0 ? 1 : 0;
        }

        Effect effect() {
            return new Effect(passports, better, worse, higher, lower, moves);
        }

        private static int index(@Nullable IndicativeClass rating) {
            return rating == null ? NO_CLASS : rating.index();
        }

        private static String name(@Nullable IndicativeClass rating) {
            return rating == null ? "none" : rating.symbol();
        }

        private static int level(Assessment assessment) {
            var level = assessment.technology().level();
            return level == null ? 0 : level.supported().level();
        }
    }
}

package nl.kapitaalbrug.applicant.synthetic.domain;

import static nl.kapitaalbrug.contracts.request.SpendKind.DEVELOPMENT;
import static nl.kapitaalbrug.contracts.request.SpendKind.MACHINES;
import static nl.kapitaalbrug.contracts.request.SpendKind.OTHER;
import static nl.kapitaalbrug.contracts.request.SpendKind.PEOPLE_AND_TRAINING;
import static nl.kapitaalbrug.contracts.request.SpendKind.PREMISES;
import static nl.kapitaalbrug.contracts.request.SpendKind.STOCK_AND_WORKING_CAPITAL;
import static nl.kapitaalbrug.contracts.request.SpendKind.TAKEOVER;
import static nl.kapitaalbrug.contracts.request.SpendKind.VEHICLES;

import java.time.LocalDate;
import java.util.EnumMap;
import java.util.LinkedHashSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.Tenor;
import org.jspecify.annotations.Nullable;

/** What a synthetic firm needs the money for, after its purpose. All weights are assumptions. */
final class Plans {

    private static final int STEP = 500;
    private static final int MAX_AIMS = 3;

    private static final Shares<SpendKind> EXPANSION =
            Shares.of(MACHINES, 45)
                    .and(STOCK_AND_WORKING_CAPITAL, 15)
                    .and(PEOPLE_AND_TRAINING, 10)
                    .and(TAKEOVER, 10)
                    .and(PREMISES, 10)
                    .and(DEVELOPMENT, 10);
    private static final Shares<SpendKind> ASSETS =
            Shares.of(VEHICLES, 50).and(MACHINES, 40).and(OTHER, 10);
    private static final Shares<SpendKind> BESIDE =
            Shares.of(STOCK_AND_WORKING_CAPITAL, 40)
                    .and(PEOPLE_AND_TRAINING, 30)
                    .and(MACHINES, 15)
                    .and(OTHER, 15);

    private Plans() {}

    static FundingNeed draw(Profile profile, Dice dice) {
        long own = ownContribution(profile, dice);
        SpendKind main = mainKind(profile, dice);
        Tenor tenor = tenor(main, dice);
        return new FundingNeed(
                spend(main, profile.externalEuros() + own, dice),
                aims(profile, dice),
                EuroAmount.ofEuros(own),
                tenor,
                profile.place(),
                assetLife(main, tenor, dice),
                firstCommitment(profile, dice),
                grace(tenor, dice));
    }

    /** One in five puts nothing in; the others 5 to 35% of the costs. */
    private static long ownContribution(Profile profile, Dice dice) {
        if (dice.chance(20)) {
            return 0;
        }
        double share = dice.between(0.05, 0.35);
        return Math.round(profile.externalEuros() * share / (1 - share) / STEP) * STEP;
    }

    private static SpendKind mainKind(Profile profile, Dice dice) {
        return switch (profile.purpose()) {
            case EXPANSION ->
                    profile.role() == TechnologyRole.DEVELOPS && dice.chance(60)
                            ? DEVELOPMENT
                            : EXPANSION.draw(dice.random());
            case WORKING_CAPITAL, BRIDGING -> STOCK_AND_WORKING_CAPITAL;
            case VEHICLES_AND_ASSETS -> ASSETS.draw(dice.random());
            case REAL_ESTATE -> PREMISES;
            case REFINANCING -> SpendKind.REFINANCING;
        };
    }

    private static Map<SpendKind, EuroAmount> spend(SpendKind main, long cost, Dice dice) {
        Map<SpendKind, EuroAmount> spend = new EnumMap<>(SpendKind.class);
        SpendKind beside = BESIDE.draw(dice.random());
        long part = 0;
        if (dice.chance(35) && beside != main && cost >= 10 * STEP) {
            part = Math.max(STEP, Math.round(cost * dice.between(0.08, 0.25) / STEP) * STEP);
            spend.put(beside, EuroAmount.ofEuros(part));
        }
        spend.put(main, EuroAmount.ofEuros(cost - part));
        return spend;
    }

    private static List<Aim> aims(Profile profile, Dice dice) {
        boolean develops = profile.role() == TechnologyRole.DEVELOPS;
        Set<Aim> aims = new LinkedHashSet<>();
        if (develops && dice.chance(60)) {
            aims.add(Aim.INNOVATION);
        }
        aims.add(mainAim(profile, dice));
        if (dice.chance(develops ? 50 : 5)) {
            aims.add(Aim.INNOVATION);
        }
        if (dice.chance(18)) {
            aims.add(Aim.SUSTAINABILITY);
        }
        if (dice.chance(12)) {
            aims.add(Aim.DIGITALISATION);
        }
        if (dice.chance(4)) {
            aims.add(Aim.INTERNATIONALISATION);
        }
        return aims.stream().limit(MAX_AIMS).toList();
    }

    private static Aim mainAim(Profile profile, Dice dice) {
        return switch (profile.purpose()) {
            case EXPANSION -> profile.years() == 0 ? Aim.START : Aim.GROWTH;
            case WORKING_CAPITAL -> dice.chance(50) ? Aim.GROWTH : Aim.CONTINUITY;
            case VEHICLES_AND_ASSETS ->
                    Shares.of(Aim.AUTOMATION_AND_PRODUCTIVITY, 35)
                            .and(Aim.CONTINUITY, 35)
                            .and(Aim.GROWTH, 30)
                            .draw(dice.random());
            case REAL_ESTATE -> dice.chance(60) ? Aim.GROWTH : Aim.CONTINUITY;
            case REFINANCING, BRIDGING -> Aim.CONTINUITY;
        };
    }

    private static Tenor tenor(SpendKind main, Dice dice) {
        int years =
                switch (main) {
                    case MACHINES -> dice.between(3, 7);
                    case VEHICLES -> dice.between(3, 6);
                    case PREMISES -> dice.between(10, 20);
                    case STOCK_AND_WORKING_CAPITAL, PEOPLE_AND_TRAINING -> dice.between(1, 5);
                    case DEVELOPMENT -> dice.between(4, 8);
                    case TAKEOVER -> dice.between(5, 8);
                    case REFINANCING -> dice.between(4, 10);
                    case OTHER -> dice.between(2, 6);
                };
        return new Tenor(12 * years);
    }

    private static @Nullable Integer assetLife(SpendKind main, Tenor tenor, Dice dice) {
        boolean lasts = main == MACHINES || main == VEHICLES || main == PREMISES || main == OTHER;
        return lasts && dice.chance(85) ? tenor.months() + 12 * dice.between(0, 8) : null;
    }

    private static @Nullable LocalDate firstCommitment(Profile profile, Dice dice) {
        if (dice.chance(30)) {
            return null;
        }
        return dice.chance(10)
                ? profile.day().minusDays(dice.between(1, 60))
                : profile.day().plusDays(dice.between(10, 200));
    }

    private static @Nullable Integer grace(Tenor tenor, Dice dice) {
        if (dice.chance(30)) {
            return null;
        }
        int months = dice.chance(65) ? 0 : 3 * dice.between(1, 4);
        return months < tenor.months() ? months : 0;
    }
}

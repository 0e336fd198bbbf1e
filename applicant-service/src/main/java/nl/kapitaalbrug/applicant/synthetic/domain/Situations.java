package nl.kapitaalbrug.applicant.synthetic.domain;

import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * What a synthetic firm can put up, what it is and what it has arranged; much of it is not known,
 * as in real files. All weights are assumptions.
 */
final class Situations {

    private Situations() {}

    static Circumstances draw(Profile profile, FundingNeed need, Dice dice) {
        return new Circumstances(
                security(profile, need, dice),
                standing(profile, dice),
                preparation(profile, need, dice));
    }

    private static Circumstances.Security security(Profile profile, FundingNeed need, Dice dice) {
        EuroAmount value = dice.chance(75) ? lendingValue(need, dice) : null;
        return new Circumstances.Security(
                value,
                value == null ? null : pledges(value, dice),
                profile.form().isNaturalPersons() ? null : dice.answer(55, 25),
                profile.form().hasShares() ? dice.answer(22, 60) : null);
    }

    private static EuroAmount lendingValue(FundingNeed need, Dice dice) {
        double bought =
                need.spendOn(SpendKind.PREMISES).euros() * dice.between(0.7, 0.9)
                        + need.spendOn(SpendKind.MACHINES).euros() * dice.between(0.4, 0.6)
                        + need.spendOn(SpendKind.VEHICLES).euros() * dice.between(0.5, 0.7);
        double owned = need.externalNeed().euros() * dice.between(0, 0.6);
        return Dice.euros(bought + owned, 1_000);
    }

    private static @Nullable EuroAmount pledges(EuroAmount value, Dice dice) {
        if (dice.chance(25)) {
            return null;
        }
        return dice.chance(40)
                ? EuroAmount.ZERO
                : Dice.euros(value.euros() * dice.between(0.05, 0.6), 1_000).min(value);
    }

    private static Circumstances.Standing standing(Profile profile, Dice dice) {
        Boolean sells = profile.years() > 0 ? Boolean.TRUE : dice.answer(50, 50);
        int firstYear =
                profile.startDate().getYear() + (profile.years() > 1 ? dice.between(0, 1) : 0);
        return new Circumstances.Standing(
                profile.sector() == SbiSection.Q ? dice.answer(60, 40) : Boolean.FALSE,
                profile.sector() == SbiSection.A ? dice.answer(85, 15) : Boolean.FALSE,
                sellsToBusinesses(profile.sector()) ? dice.answer(75, 20) : dice.answer(20, 75),
                sells,
                Boolean.TRUE.equals(sells) ? firstYear : null,
                profile.form().isNaturalPersons() && develops(profile)
                        ? dice.between(200, 1_200)
                        : null);
    }

    private static boolean sellsToBusinesses(SbiSection sector) {
        return switch (sector) {
            case A, B, C, D, E, F, G, H, J, K, M, N -> true;
            case I, L, O, P, Q, R, S, T, U -> false;
        };
    }

    private static Circumstances.Preparation preparation(
            Profile profile, FundingNeed need, Dice dice) {
        boolean green = need.aims().contains(Aim.SUSTAINABILITY);
        boolean develops = develops(profile);
        return new Circumstances.Preparation(
                develops ? dice.answer(45, 35) : Boolean.FALSE,
                green ? dice.answer(35, 25) : dice.answer(5, 65),
                green ? dice.answer(25, 30) : dice.answer(3, 65),
                develops ? dice.answer(20, 75) : Boolean.FALSE,
                develops ? dice.answer(15, 75) : null,
                dice.answer(30, 30),
                develops ? dice.answer(30, 60) : null);
    }

    private static boolean develops(Profile profile) {
        return profile.role() == TechnologyRole.DEVELOPS;
    }
}

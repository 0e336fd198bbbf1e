package nl.kapitaalbrug.applicant.synthetic.domain;

import java.util.random.RandomGenerator;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/** Draws of the kinds that the generator needs. */
record Dice(RandomGenerator random) {

    /** True in so many of 100 cases. */
    boolean chance(double percent) {
        return random.nextDouble() * 100 < percent;
    }

    /** Yes or no in so many of 100 cases each; else unknown. */
    @Nullable Boolean answer(double yesPercent, double noPercent) {
        double drawn = random.nextDouble() * 100;
        if (drawn < yesPercent) {
            return true;
        }
        return drawn < yesPercent + noPercent ? false : null;
    }

    /** A whole number, both bounds included, each as likely as the others. */
    int between(int least, int most) {
        return random.nextInt(least, most + 1);
    }

    /** A number, each as likely as the others. */
    double between(double least, double most) {
        return random.nextDouble(least, most);
    }

    /** A number of which every order of magnitude is as likely; both bounds above zero. */
    double logBetween(double least, double most) {
        return Math.exp(random.nextDouble(Math.log(least), Math.log(most)));
    }

    /** A number around a mean, cut off at the bounds. */
    double around(double mean, double deviation, double least, double most) {
        return Math.clamp(mean + deviation * random.nextGaussian(), least, most);
    }

    /** An amount in steps of so many euros, at least one step. */
    static EuroAmount euros(double amount, int step) {
        return EuroAmount.ofEuros(Math.max(1, Math.round(amount / step)) * step);
    }

    /** The same, which may be nothing or less. */
    static EuroAmount signedEuros(double amount) {
        return EuroAmount.ofEuros(Math.round(amount / 100) * 100);
    }
}

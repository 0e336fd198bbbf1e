package nl.kapitaalbrug.localstack.tour;

import java.util.Locale;
import nl.kapitaalbrug.localstack.DemoUser;

/** The six steps, in order: two for each side. */
enum TourStep {
    /** All requests of an owner, with what became of each. */
    REQUESTS(DemoUser.MKB),
    /** One request: assessed once, matched with everything, every reason. */
    RESULT(DemoUser.MKB),
    /** What fits the instruments of a financier's organisation. */
    FITTING_DEALS(DemoUser.FINANCIER),
    /** One deal, without a name. */
    DEAL(DemoUser.FINANCIER),
    /** Which demand stays unmet, in numbers. */
    DEMAND(DemoUser.PROVINCE),
    /** The same in euros. */
    DEMAND_IN_EUROS(DemoUser.PROVINCE);

    private final DemoUser user;

    TourStep(DemoUser user) {
        this.user = user;
    }

    /** Who looks. */
    DemoUser user() {
        return user;
    }

    /** From 1 to 6. */
    int number() {
        return ordinal() + 1;
    }

    /** Start of the names of its texts. */
    String key() {
        return name().toLowerCase(Locale.ROOT);
    }
}

package nl.kapitaalbrug.portal.deal;

import java.util.List;
import nl.kapitaalbrug.portal.layout.Badge;
import org.jspecify.annotations.Nullable;

/**
 * A deal in words.
 *
 * @param path where it is
 * @param title its aim and amount
 * @param about who asks for what, in one sentence
 * @param mark that it is no real firm; empty for a real one
 * @param where region, sector and size
 * @param spends what the money is spent on
 * @param amount the amount
 * @param tenor the time to repay
 * @param days how long it is waiting
 * @param stage how far the technology is
 * @param steps the levels; {@code null} without own development
 * @param risk the class or why there is none
 * @param confidence how far the class can be trusted; empty without a class
 * @param plan how the plan comes out; {@code null} when it is not assessed
 * @param matches what the own organisation has to do with it; empty when that was not asked
 */
record DealView(
        String path,
        String title,
        String about,
        String mark,
        String where,
        String spends,
        String amount,
        String tenor,
        String days,
        String stage,
        @Nullable LevelSteps steps,
        String risk,
        String confidence,
        @Nullable Plan plan,
        List<Match> matches) {

    /**
     * A route of the own organisation.
     *
     * @param name the instrument, with its guarantee
     * @param badge fits, or cannot be told yet
     * @param rest what is still sought beside it
     * @param questions what is not known yet
     */
    record Match(String name, Badge badge, String rest, List<String> questions) {}

    /** How the plan comes out on the axes besides technology. */
    record Plan(Side market, Side size, Side tenor) {}

    /**
     * How the plan comes out on one axis.
     *
     * @param badge how
     * @param text what that says
     */
    record Side(Badge badge, String text) {}

    /** A pair of words. */
    record Line(String name, String value) {}
}

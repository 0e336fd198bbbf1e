package nl.kapitaalbrug.assessment.passport.adapter.command;

import java.util.function.IntConsumer;
import nl.kapitaalbrug.assessment.passport.application.AssessRequest;
import nl.kapitaalbrug.assessment.passport.application.AssessmentEditions;
import nl.kapitaalbrug.assessment.passport.application.ReplayPassports;
import nl.kapitaalbrug.assessment.passport.application.ReplayPassports.Effect;
import nl.kapitaalbrug.assessment.passport.application.ReplayPassports.Report;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.ApplicationArguments;
import org.springframework.boot.ApplicationRunner;

/**
 * Replays all passports and ends the process: 0 when all came out the same, 1 when not, 2 when the
 * wish is not understood. {@code all} replays; any other word names the edition of which the effect
 * is shown.
 */
final class ReplayCommand implements ApplicationRunner {

    static final String ALL = "all";

    private static final Logger LOG = LoggerFactory.getLogger(ReplayCommand.class);

    private final String wish;
    private final ReplayPassports replaying;
    private final AssessmentEditions editions;
    private final IntConsumer exit;

    ReplayCommand(
            String wish, ReplayPassports replaying, AssessmentEditions editions, IntConsumer exit) {
        this.wish = wish;
        this.replaying = replaying;
        this.editions = editions;
        this.exit = exit;
    }

    @Override
    public void run(ApplicationArguments arguments) {
        exit.accept(wish.equals(ALL) ? replay() : effect());
    }

    private int replay() {
        long begin = System.nanoTime();
        Report report = replaying.replay();
        LOG.info(
                "{} passports came out the same, {} different, {} of an unknown edition, {} with a"
                        + " broken seal, in {} ms",
                report.same(),
                report.different(),
                report.unknown(),
                report.broken(),
                (System.nanoTime() - begin) / 1_000_000);
        report.told().forEach(id -> LOG.error("Passport {} is not as it was issued", id));
        return report.isClean() ? 0 : 1;
    }

    private int effect() {
        AssessRequest other = editions.of(wish).orElse(null);
        if (other == null) {
            LOG.error("There is no edition ({})", wish);
            return 2;
        }
        Effect effect = replaying.effect(other);
        LOG.info(
                "Of {} passports {} would have a better class, {} a worse one; {} a higher level, {}"
                        + " a lower one",
                effect.passports(),
                effect.better(),
                effect.worse(),
                effect.higher(),
                effect.lower());
        effect.moves().forEach((move, count) -> LOG.info("{}: {}", move, count));
        return 0;
    }
}

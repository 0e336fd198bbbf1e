package nl.kapitaalbrug.applicant.synthetic.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.ZoneId;
import java.util.Base64;
import java.util.List;
import java.util.Map;
import java.util.SplittableRandom;
import java.util.random.RandomGenerator;
import nl.kapitaalbrug.contracts.message.NeedStated;
import nl.kapitaalbrug.contracts.message.PublicationChosen;
import nl.kapitaalbrug.contracts.message.RequestSubmitted;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.FundingNeed;
import nl.kapitaalbrug.contracts.request.NeedStage;
import nl.kapitaalbrug.contracts.request.StatedNeed;
import nl.kapitaalbrug.contracts.value.ApplicantId;
import nl.kapitaalbrug.contracts.value.CompanyKey;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;

/** Makes synthetic needs, one for each number, independent of how many there are. */
public final class SyntheticNeeds {

    private static final ZoneId NETHERLANDS = ZoneId.of("Europe/Amsterdam");

    private final SyntheticParameters shares;

    /** With the shares to reproduce. */
    public SyntheticNeeds(SyntheticParameters shares) {
        this.shares = shares;
    }

    /** Version of the shares. */
    public String version() {
        return shares.version();
    }

    /** The name of the need with that number; the same whatever the shares and the day. */
    public FinancingRequestId id(int number) {
        RandomGenerator names = names(number);
        return FinancingRequestId.of("%016x%016x".formatted(names.nextLong(), names.nextLong()));
    }

    /**
     * The need with that number.
     *
     * @param number from 1
     * @param today the day on which it is loaded; it happened in the 120 days before
     */
    public SyntheticNeed make(int number, LocalDate today) {
        Dice dice = new Dice(new SplittableRandom(shares.seed() + number));
        Profile profile = Profile.draw(shares, dice, today);
        Instant at =
                profile.day()
                        .atTime(dice.between(8, 18), dice.between(0, 59))
                        .atZone(NETHERLANDS)
                        .toInstant();
        FundingNeed need = Plans.draw(profile, dice);
        return profile.reach() == Reach.SUBMITTED
                ? submitted(number, new Drawn(profile, need, at), dice)
                : stated(number, new Drawn(profile, need, at), today, dice);
    }

    private record Drawn(Profile profile, FundingNeed need, Instant at) {}

    private SyntheticNeed submitted(int number, Drawn drawn, Dice dice) {
        Profile profile = drawn.profile();
        FinancingRequestSnapshot snapshot =
                new FinancingRequestSnapshot(
                        id(number),
                        owner(number),
                        1,
                        drawn.at(),
                        DataOrigin.SYNTHETIC,
                        new CompanyFacts(
                                profile.form(),
                                profile.sector(),
                                profile.startDate(),
                                dice.chance(2) ? null : profile.employees(),
                                key(number)),
                        drawn.need(),
                        Books.draw(profile, dice),
                        Technologies.draw(profile, dice),
                        Situations.draw(profile, drawn.need(), dice),
                        null,
                        null);
        boolean published = dice.chance(shares.publishedPercent());
        return new SyntheticNeed.Submitted(
                profile,
                new RequestSubmitted(1, snapshot),
                published
                        ? new PublicationChosen(snapshot.id(), snapshot.owner(), true, drawn.at())
                        : null);
    }

    /** Who only looks around names no firm; in a file that was begun some parts are missing. */
    private SyntheticNeed stated(int number, Drawn drawn, LocalDate today, Dice dice) {
        Profile profile = drawn.profile();
        FundingNeed need = drawn.need();
        boolean dossier = profile.reach() == Reach.DOSSIER;
        StatedNeed said =
                new StatedNeed(
                        dossier && dice.chance(90) ? key(number) : null,
                        dice.chance(95) ? profile.place() : null,
                        dice.chance(90) ? profile.sector() : null,
                        dice.chance(85) ? profile.employees() : null,
                        dossier && dice.chance(10) ? Map.of() : need.spend(),
                        dossier && dice.chance(20) ? List.of() : need.aims(),
                        dice.chance(65) ? need.ownContribution() : null);
        boolean left = dossier && profile.day().plusDays(Leaving.AFTER.toDays()).isBefore(today);
        return new SyntheticNeed.Stated(
                profile,
                new NeedStated(
                        id(number),
                        owner(number),
                        DataOrigin.SYNTHETIC,
                        stage(dossier, left),
                        drawn.at(),
                        said,
                        left ? Leaving.draw(dice) : null));
    }

    private static NeedStage stage(boolean dossier, boolean left) {
        if (left) {
            return NeedStage.LEFT;
        }
        return dossier ? NeedStage.DOSSIER : NeedStage.EXPLORED;
    }

    private static ApplicantId owner(int number) {
        return ApplicantId.of("synthetic-" + number);
    }

    /** A key of the form that real firms have; each synthetic firm has one need. */
    private CompanyKey key(int number) {
        RandomGenerator names = names(number);
        byte[] bytes = new byte[16];
        names.nextLong();
        names.nextLong();
        names.nextBytes(bytes);
        return CompanyKey.of(Base64.getUrlEncoder().withoutPadding().encodeToString(bytes));
    }

    /** Another stream than the one of the shares, so that names outlive a change of those. */
    private RandomGenerator names(int number) {
        return new SplittableRandom(~(shares.seed() + number));
    }
}

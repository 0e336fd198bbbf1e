package nl.kapitaalbrug.applicant.synthetic.domain;

import java.time.YearMonth;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.IntStream;
import nl.kapitaalbrug.contracts.request.EvidenceAnswer;
import nl.kapitaalbrug.contracts.request.EvidenceResponse;
import nl.kapitaalbrug.contracts.request.NotApplicableReason;
import nl.kapitaalbrug.contracts.request.TechnologyClaim;
import nl.kapitaalbrug.contracts.request.TechnologyClaim.CriticalElement;
import nl.kapitaalbrug.contracts.request.TechnologyItem;
import nl.kapitaalbrug.contracts.request.TechnologyRole;

/** What a synthetic firm says of its technology. All weights are assumptions. */
final class Technologies {

    private static final Shares<Integer> GRADES = Shares.of(1, 25).and(2, 45).and(3, 30);

    private Technologies() {}

    static TechnologyClaim draw(Profile profile, Dice dice) {
        if (profile.role() != TechnologyRole.DEVELOPS) {
            return new TechnologyClaim(profile.role(), List.of());
        }
        return new TechnologyClaim(
                TechnologyRole.DEVELOPS,
                IntStream.rangeClosed(1, dice.chance(35) ? 2 : 1)
                        .mapToObj(i -> element("e" + i, profile, dice))
                        .toList());
    }

    /** Everything is proven up to some level, part of the next one, and nothing beyond. */
    private static CriticalElement element(String key, Profile profile, Dice dice) {
        int reached = dice.between(3, 8);
        Map<String, EvidenceAnswer> answers = new HashMap<>();
        for (TechnologyItem item : TechnologyItem.values()) {
            if (item.level() <= reached) {
                answers.put(item.code(), proven(item, profile, dice));
            } else if (item.level() == reached + 1) {
                answers.put(item.code(), attempted(dice));
            }
        }
        return new CriticalElement(key, answers);
    }

    private static EvidenceAnswer proven(TechnologyItem item, Profile profile, Dice dice) {
        if (item.mayBeNotApplicable() && dice.chance(15)) {
            return new EvidenceAnswer(
                    EvidenceResponse.NOT_APPLICABLE,
                    0,
                    null,
                    NotApplicableReason.PRODUCT_HAS_NO_SUCH_PART);
        }
        return new EvidenceAnswer(
                EvidenceResponse.YES,
                GRADES.draw(dice.random()),
                YearMonth.from(profile.day()).minusMonths(dice.between(1, 30)),
                null);
    }

    private static EvidenceAnswer attempted(Dice dice) {
        return dice.chance(30)
                ? new EvidenceAnswer(EvidenceResponse.YES, 0, null, null)
                : new EvidenceAnswer(EvidenceResponse.NO, 0, null, null);
    }
}

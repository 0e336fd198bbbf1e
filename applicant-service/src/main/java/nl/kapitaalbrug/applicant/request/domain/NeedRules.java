package nl.kapitaalbrug.applicant.request.domain;

import static nl.kapitaalbrug.applicant.request.domain.SubmissionRule.refuse;
import static nl.kapitaalbrug.applicant.request.domain.SubmissionRule.required;

import java.math.BigDecimal;
import java.time.LocalDate;
import java.util.List;
import nl.kapitaalbrug.contracts.request.FundingNeed;

/** What must hold of the need (matching rules, sections 2, 3 and 9). */
final class NeedRules {

    static final String POINTER = "/sections/need";

    /** A first commitment further away than this in either direction is a slip of the pen. */
    static final int COMMITMENT_YEARS = 10;

    static final List<SubmissionRule> ALL =
            List.of(
                    required(POINTER, Sections::need),
                    refuse(
                            POINTER + "/spend",
                            "SPEND_MISSING",
                            (s, today) -> s.needOrEmpty().spend().isEmpty()),
                    refuse(
                            POINTER + "/aims",
                            "AIMS_MISSING",
                            (s, today) -> s.needOrEmpty().aims().isEmpty()),
                    required(POINTER + "/ownContribution", s -> s.needOrEmpty().ownContribution()),
                    required(POINTER + "/tenor", s -> s.needOrEmpty().tenor()),
                    required(POINTER + "/place", s -> s.needOrEmpty().place()),
                    refuse(
                            POINTER + "/ownContribution",
                            "EXTERNAL_NEED_TOO_SMALL",
                            NeedRules::asksTooLittle,
                            FundingNeed.MIN_EXTERNAL_NEED.scalar()),
                    refuse(
                            POINTER + "/spend",
                            "EXTERNAL_NEED_TOO_LARGE",
                            NeedRules::asksTooMuch,
                            FundingNeed.MAX_EXTERNAL_NEED.scalar()),
                    refuse(
                            POINTER + "/tenor",
                            "TENOR_ABOVE_ASSET_LIFE",
                            NeedRules::outlivesWhatIsBought),
                    refuse(
                            POINTER + "/graceNeededMonths",
                            "GRACE_NOT_BELOW_TENOR",
                            NeedRules::startsToRepayTooLate),
                    refuse(
                            POINTER + "/firstCommitmentDate",
                            "COMMITMENT_DATE_TOO_FAR",
                            NeedRules::commitsFarAway,
                            COMMITMENT_YEARS));

    private NeedRules() {}

    private static boolean asksTooLittle(Sections sections, LocalDate today) {
        BigDecimal external = sections.needOrEmpty().externalNeed();
        return external != null && external.compareTo(FundingNeed.MIN_EXTERNAL_NEED.scalar()) < 0;
    }

    private static boolean asksTooMuch(Sections sections, LocalDate today) {
        BigDecimal external = sections.needOrEmpty().externalNeed();
        return external != null && external.compareTo(FundingNeed.MAX_EXTERNAL_NEED.scalar()) > 0;
    }

    private static boolean outlivesWhatIsBought(Sections sections, LocalDate today) {
        NeedSection need = sections.needOrEmpty();
        return need.tenor() != null
                && need.assetLifeMonths() != null
                && need.tenor().months() > need.assetLifeMonths();
    }

    private static boolean startsToRepayTooLate(Sections sections, LocalDate today) {
        NeedSection need = sections.needOrEmpty();
        return need.tenor() != null
                && need.graceNeededMonths() != null
                && need.graceNeededMonths() >= need.tenor().months();
    }

    private static boolean commitsFarAway(Sections sections, LocalDate today) {
        LocalDate date = sections.needOrEmpty().firstCommitmentDate();
        return date != null
                && (date.isBefore(today.minusYears(COMMITMENT_YEARS))
                        || date.isAfter(today.plusYears(COMMITMENT_YEARS)));
    }
}

package nl.kapitaalbrug.assessment.decision.domain;

import nl.kapitaalbrug.contracts.request.LegalForm;

/**
 * What the law asks of a decision that rests on an assessment (method J, own model of GDPR articles
 * 4 and 22, of the AI Act, annex III, 5(b), and of the General Administrative Law Act).
 *
 * @param personalData whether what is said of the firm is said of a person
 * @param art22Applies whether it is an automated individual decision (GDPR 22)
 * @param aiActHighRisk whether a high-risk AI system decides
 * @param humanDecisionRequired whether a named person has to decide
 * @param explanationRequired whether the reasons have to be told; always so with us
 * @param channel where somebody who disagrees turns to
 */
public record DecisionGate(
        boolean personalData,
        boolean art22Applies,
        boolean aiActHighRisk,
        boolean humanDecisionRequired,
        boolean explanationRequired,
        Channel channel) {

    /** Where somebody who disagrees turns to. */
    public enum Channel {
        /** Objection to a decision of a public body, within six weeks. */
        BEZWAAR,
        /** A review by another person here. */
        REVIEW_REQUEST
    }

    /** What a score is used for. */
    public enum Purpose {
        CREDITWORTHINESS,
        FRAUD_DETECTION,
        OTHER
    }

    /**
     * What is decided and how.
     *
     * @param legalForm of the firm
     * @param solelyAutomated whether no person weighs it
     * @param significantEffect whether it matters much to whom it concerns
     * @param adverse whether it is to their disadvantage
     * @param aiSystem whether an AI system makes it
     * @param purpose what for
     * @param byPublicBody whether a public body decides
     * @param isDecision whether it is a decision in the sense of the law, not advice
     */
    public record Decision(
            LegalForm legalForm,
            boolean solelyAutomated,
            boolean significantEffect,
            boolean adverse,
            boolean aiSystem,
            Purpose purpose,
            boolean byPublicBody,
            boolean isDecision) {}

    /** What the law asks of it. */
    public static DecisionGate of(Decision decision) {
        boolean personal = decision.legalForm().isNaturalPersons();
        boolean highRisk =
                personal && decision.aiSystem() && decision.purpose() == Purpose.CREDITWORTHINESS;
        boolean human =
                highRisk
                        || personal && decision.significantEffect() && decision.adverse()
                        || decision.adverse() && decision.byPublicBody();
        return new DecisionGate(
                personal,
                personal && decision.solelyAutomated() && decision.significantEffect(),
                highRisk,
                human,
                true,
                decision.byPublicBody() && decision.isDecision()
                        ? Channel.BEZWAAR
                        : Channel.REVIEW_REQUEST);
    }
}

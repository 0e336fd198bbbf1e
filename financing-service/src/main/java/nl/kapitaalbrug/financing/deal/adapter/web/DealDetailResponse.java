package nl.kapitaalbrug.financing.deal.adapter.web;

import java.util.List;

/**
 * One deal with what can be told of its assessment.
 *
 * @param deal the deal
 * @param reasons why technology and risk are what they are; reasons that could name the firm are
 *     left out
 */
record DealDetailResponse(DealResponse deal, List<ReasonItem> reasons) {

    /** What a reason is about. */
    enum About {
        TECHNOLOGY,
        RISK
    }

    /** One reason; the text is in the language of the answer. */
    record ReasonItem(About about, String code, String text) {}
}

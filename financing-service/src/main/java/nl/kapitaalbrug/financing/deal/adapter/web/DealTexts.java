package nl.kapitaalbrug.financing.deal.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.Locale;
import java.util.ResourceBundle;
import nl.kapitaalbrug.contracts.assessment.Assessment;
import nl.kapitaalbrug.contracts.assessment.Reason;
import nl.kapitaalbrug.financing.deal.adapter.web.DealDetailResponse.About;
import nl.kapitaalbrug.financing.deal.adapter.web.DealDetailResponse.ReasonItem;

/**
 * The words of answers about deals in one language; the bundles {@code deals} lie beside it. The
 * texts of the assessment are not used: they speak to the applicant and may hold figures. Only
 * reasons that have a text here are told.
 */
final class DealTexts {

    private final Locale locale;
    private final ResourceBundle bundle;

    DealTexts(Locale locale) {
        this.locale = locale;
        this.bundle =
                ResourceBundle.getBundle(
                        DealTexts.class.getPackageName() + ".deals",
                        locale,
                        ResourceBundle.Control.getNoFallbackControl(
                                ResourceBundle.Control.FORMAT_PROPERTIES));
    }

    Locale locale() {
        return locale;
    }

    String text(String key, Object... values) {
        return bundle.getString(key).formatted(values);
    }

    List<ReasonItem> reasons(Assessment assessment) {
        List<ReasonItem> items = new ArrayList<>();
        add(items, About.TECHNOLOGY, assessment.technology().reasons());
        add(items, About.RISK, assessment.risk().reasons());
        return items;
    }

    private void add(List<ReasonItem> items, About about, List<Reason> reasons) {
        for (Reason reason : reasons) {
            String code = kind(reason.code());
            String key = "reason." + about + "." + code;
            ReasonItem item =
                    bundle.containsKey(key)
                            ? new ReasonItem(about, code, bundle.getString(key))
                            : null;
            if (item != null && !items.contains(item)) {
                items.add(item);
            }
        }
    }

    /** A code without what it is about: which figure or proof is missing is the applicant's. */
    private static String kind(String code) {
        int colon = code.indexOf(':');
        return colon < 0 ? code : code.substring(0, colon);
    }
}

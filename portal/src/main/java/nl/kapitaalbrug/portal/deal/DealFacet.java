package nl.kapitaalbrug.portal.deal;

import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.reference.SbiSections;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.request.Tree;

/** What deals can be filtered by: its name in our addresses and at the service. */
enum DealFacet {
    AMOUNT("bedrag", "amountBand", true),
    AIM("doel", "aim", true),
    TECHNOLOGY("techniek", "technology", true),
    RISK("risico", "riskClass", true),
    TENOR("looptijd", "tenorBand", false),
    REGION("regio", "region", false),
    SIZE("grootte", "size", false),
    SECTOR("sector", "sector", false);

    private final String parameter;
    private final String key;
    private final boolean open;

    DealFacet(String parameter, String key, boolean open) {
        this.parameter = parameter;
        this.key = key;
        this.open = open;
    }

    /** The name in our addresses. */
    String parameter() {
        return parameter;
    }

    /** The name at the service. */
    String key() {
        return key;
    }

    /** Whether its choices are seen without opening it. */
    boolean isOpen() {
        return open;
    }

    /** Its name in words. */
    String name(Texts texts) {
        return texts.of("deals.facet." + key);
    }

    /** A value in words; empty for one that we do not know. */
    String value(String code, Texts texts) {
        return switch (this) {
            case AIM -> aim(code, texts);
            case SECTOR -> sector(code, texts);
            case AMOUNT, TECHNOLOGY, RISK, TENOR, REGION, SIZE ->
                    texts.orElse("deals." + key + "." + code, "");
        };
    }

    private static String aim(String code, Texts texts) {
        return Tree.constant(Aim.class, code)
                .map(aim -> FactTexts.choice(aim).in(texts.locale()))
                .orElse("");
    }

    private static String sector(String code, Texts texts) {
        return Tree.constant(SbiSection.class, code)
                .map(section -> SbiSections.name(section, texts.locale()))
                .orElseGet(() -> texts.orElse("deals.sector." + code, ""));
    }
}

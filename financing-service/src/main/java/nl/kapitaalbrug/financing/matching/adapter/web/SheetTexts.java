package nl.kapitaalbrug.financing.matching.adapter.web;

import java.util.ArrayList;
import java.util.List;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.TermField;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.SheetLine;
import nl.kapitaalbrug.financing.matching.domain.BankSheet;
import nl.kapitaalbrug.financing.matching.domain.GrossGrantEquivalent;
import org.jspecify.annotations.Nullable;

/** Writes the sheet for the bank line by line. */
final class SheetTexts {

    private final Words words;

    SheetTexts(Words words) {
        this.words = words;
    }

    List<SheetLine> lines(BankSheet sheet) {
        List<SheetLine> lines = new ArrayList<>();
        lines.add(amount("projectCost", sheet.projectCost()));
        lines.add(amount("ownContribution", sheet.ownContribution()));
        lines.add(amount("loan", sheet.loan()));
        lines.add(
                text(
                        "tenor",
                        words.text("sheet.tenorText", sheet.tenor().months(), sheet.quarters())));
        lines.add(part("tranche", sheet.tranche(), confirmed(sheet, TermField.TRANCHE_SHARE)));
        lines.add(part("guaranteed", sheet.guaranteed(), confirmed(sheet, TermField.COVER)));
        lines.add(part("premium", sheet.premium(), confirmed(sheet, TermField.PREMIUM)));
        lines.add(
                sheet.surety().asked()
                        ? part("surety", sheet.surety().part(), confirmed(sheet, TermField.SURETY))
                        : text("surety", words.text("sheet.suretyNotAsked")));
        Integer grace = sheet.maxGraceMonths();
        lines.add(
                grace == null
                        ? text("grace", words.text("sheet.askProvider"))
                        : new SheetLine(
                                "grace",
                                words.text("sheet.grace"),
                                null,
                                null,
                                words.text("sheet.graceText", words.months(grace)),
                                confirmed(sheet, TermField.MAX_GRACE)));
        lines.add(aid(sheet.aid()));
        return lines;
    }

    private SheetLine aid(BankSheet.Aid aid) {
        return switch (aid) {
            case BankSheet.Aid.None none -> text("aid", words.text("sheet.noAid"));
            case BankSheet.Aid.AskProvider ask -> text("aid", words.text("sheet.askProvider"));
            case BankSheet.Aid.DeMinimis deMinimis -> deMinimis(deMinimis);
        };
    }

    private SheetLine deMinimis(BankSheet.Aid.DeMinimis aid) {
        String label = words.text("sheet.aid");
        String mark = aid.confirmed() ? "" : " " + words.text("sheet.notConfirmed");
        return switch (aid.equivalent()) {
            case null ->
                    new SheetLine(
                            "aid",
                            label,
                            null,
                            null,
                            words.text("sheet.askProvider"),
                            aid.confirmed());
            case GrossGrantEquivalent.Counted counted ->
                    new SheetLine(
                            "aid",
                            label,
                            counted.amount(),
                            null,
                            words.text("sheet.aidText", words.euros(counted.amount())) + mark,
                            aid.confirmed());
            case GrossGrantEquivalent.NotEligible refused ->
                    new SheetLine(
                            "aid",
                            label,
                            null,
                            null,
                            words.text("sheet.aid." + refused.reason().name()) + mark,
                            aid.confirmed());
        };
    }

    private SheetLine part(String code, BankSheet.@Nullable Part part, boolean confirmed) {
        String label = words.text("sheet." + code);
        if (part == null) {
            return new SheetLine(
                    code, label, null, null, words.text("sheet.askProvider"), confirmed);
        }
        String text =
                words.text(
                        "sheet." + code + "Text",
                        words.euros(part.amount()),
                        words.percent(part.pct()));
        String mark = confirmed ? "" : " " + words.text("sheet.notConfirmed");
        return new SheetLine(code, label, part.amount(), part.pct(), text + mark, confirmed);
    }

    private SheetLine amount(String code, EuroAmount amount) {
        return new SheetLine(
                code, words.text("sheet." + code), amount, null, words.euros(amount), true);
    }

    private SheetLine text(String code, String text) {
        return new SheetLine(code, words.text("sheet." + code), null, null, text, true);
    }

    private static boolean confirmed(BankSheet sheet, TermField field) {
        return !sheet.unconfirmed().contains(field);
    }
}

package nl.kapitaalbrug.applicant.bookkeeping.domain;

import java.util.LinkedHashMap;
import java.util.Locale;
import java.util.Map;
import java.util.Optional;

/**
 * Where an account without a code probably belongs, by words that Dutch bookkeepings use. It is a
 * proposal only: a person chooses. Own model; the first word that is found counts.
 */
public final class LineSuggestions {

    private static final Map<String, StatementLine> WORDS = new LinkedHashMap<>();

    static {
        say(StatementLine.DEPRECIATION, "afschrijving", "depreciation");
        say(StatementLine.INTEREST_EXPENSE, "rentelast", "rente lening", "bankrente", "interest");
        say(StatementLine.INCOME_TAX, "vennootschapsbelasting");
        say(StatementLine.SUBORDINATED_LOANS, "achtergesteld");
        say(StatementLine.TAXES_DUE, "btw", "omzetbelasting", "loonheffing", "af te dragen");
        say(StatementLine.PERSONNEL, "loon", "lonen", "salaris", "pensioen", "personeel", "wages");
        say(StatementLine.COST_OF_SALES, "inkoop", "kostprijs", "cost of sales");
        say(StatementLine.NET_TURNOVER, "omzet", "verkopen", "sales", "turnover");
        say(StatementLine.TRADE_RECEIVABLES, "debiteur", "receivable");
        say(StatementLine.SUPPLIERS, "crediteur", "payable");
        say(StatementLine.STOCK, "voorraad", "inventory", "stock");
        say(StatementLine.CONTRACTS_IN_PROGRESS, "onderhanden");
        say(StatementLine.PROVISIONS, "voorziening");
        say(StatementLine.SHARE_CAPITAL, "aandelenkapitaal", "share capital");
        say(StatementLine.SHARE_PREMIUM, "agio");
        say(StatementLine.CAPITAL_OF_NATURAL_PERSONS, "kapitaal", "prive", "privé");
        say(StatementLine.OTHER_RESERVES, "reserve", "winstreserve");
        say(StatementLine.BANK_LOANS, "banklening", "hypotheek", "lening", "loan");
        say(StatementLine.INTANGIBLE_ASSETS, "goodwill", "octrooi", "software");
        say(
                StatementLine.TANGIBLE_ASSETS,
                "machine",
                "inventaris",
                "gebouw",
                "vervoermiddel",
                "auto's");
        say(StatementLine.SELLING_COST, "reclame", "verkoopkosten");
        say(StatementLine.CASH, "bank", "kas", "spaarrekening", "rekening-courant", "cash");
        say(StatementLine.OTHER_OPERATING_COST, "kosten", "huur", "energie", "verzekering");
    }

    private LineSuggestions() {}

    /** The line that the name points at; empty when it points at none. */
    public static Optional<StatementLine> of(ClosingBalance account) {
        String name = account.name().toLowerCase(Locale.ROOT);
        return WORDS.entrySet().stream()
                .filter(entry -> name.contains(entry.getKey()))
                .map(Map.Entry::getValue)
                .findFirst();
    }

    private static void say(StatementLine line, String... words) {
        for (String word : words) {
            WORDS.put(word, line);
        }
    }
}

package nl.kapitaalbrug.applicant.synthetic.domain;

import java.time.LocalDate;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.FigureSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Balance;
import nl.kapitaalbrug.contracts.request.FinancialFigures.Income;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import org.jspecify.annotations.Nullable;

/**
 * The annual figures of a synthetic firm. Equity is a third of the balance on average (surveyed
 * firms 35%, micro firms 30%: Panteia); all else is assumed so that good and bad years, new firms
 * and missing figures occur.
 *
 * @param turnover net turnover
 * @param assets balance sheet total
 * @param quality how well the firm does, around 0 with a deviation of 1
 */
record Books(double turnover, double assets, double quality) {

    static FinancialFigures draw(Profile profile, Dice dice) {
        int years = profile.fiscalYears();
        Boolean defaulted = dice.answer(2, 95);
        if (years == 0) {
            return new FinancialFigures(0, null, null, Balance.UNKNOWN, Income.UNKNOWN, defaulted);
        }
        if (dice.chance(5)) {
            return new FinancialFigures(
                    years, null, null, Balance.UNKNOWN, Income.UNKNOWN, defaulted);
        }
        Books books = of(profile, dice);
        EuroAmount result = Dice.signedEuros(books.result(profile, dice));
        Balance balance = books.balance(profile, dice);
        return new FinancialFigures(
                years,
                source(profile.size(), dice),
                LocalDate.of(profile.lastFiscalYear(), 12, 31),
                balance,
                books.income(profile, balance, result, dice),
                defaulted);
    }

    private static Books of(Profile profile, Dice dice) {
        double usual = profile.employees() * turnoverPerWorker(profile.sector());
        double turnover =
                Math.max(
                        usual * dice.around(1, 0.25, 0.5, 2),
                        profile.externalEuros() * dice.between(0.8, 2.0));
        return new Books(turnover, turnover * dice.between(0.4, 0.9), dice.random().nextGaussian());
    }

    private static double turnoverPerWorker(SbiSection sector) {
        return switch (sector) {
            case G -> 320_000;
            case D, L -> 250_000;
            case C, E, F, K -> 180_000;
            case A, B, H, J -> 150_000;
            case M, O, U -> 120_000;
            case I, N, P, Q, R, S, T -> 75_000;
        };
    }

    /** Of natural persons the result is before what the owners live on. */
    private double result(Profile profile, Dice dice) {
        double margin = dice.around(0.075 + 0.04 * quality, 0.05, -0.2, 0.35);
        return assets * margin + (profile.form().isNaturalPersons() ? 40_000 : 0);
    }

    private Balance balance(Profile profile, Dice dice) {
        double ratio = dice.around(0.33 + 0.08 * quality, 0.14, -0.2, 0.85);
        EuroAmount total = Dice.signedEuros(assets);
        EuroAmount equity = Dice.signedEuros(assets * ratio);
        EuroAmount liabilities = total.minus(equity);
        double kept = equity.euros() * (ratio < 0 ? 1.1 : dice.between(0.4, 0.95));
        return new Balance(
                total,
                Dice.signedEuros(assets * dice.between(0.35, 0.65)),
                Dice.signedEuros(liabilities.euros() * dice.between(0.35, 0.7)),
                liabilities,
                profile.form().isNaturalPersons() ? null : Dice.signedEuros(kept),
                equity,
                dice.chance(10)
                        ? Dice.signedEuros(liabilities.euros() * dice.between(0.05, 0.2))
                        : EuroAmount.ZERO);
    }

    private Income income(Profile profile, Balance balance, EuroAmount ebit, Dice dice) {
        double depreciation = assets * dice.between(0.03, 0.08);
        double liabilities =
                balance.totalLiabilities() == null ? 0 : balance.totalLiabilities().euros();
        double debt = dice.chance(10) ? 0 : liabilities * dice.between(0.3, 0.6);
        double interest = debt * dice.between(0.04, 0.065);
        boolean ebitMissing = dice.chance(3);
        return new Income(
                Dice.signedEuros(turnover),
                ebitMissing ? null : ebit,
                ebitMissing ? null : ebit.plus(Dice.signedEuros(depreciation)),
                Dice.signedEuros(Math.max(0, ebit.euros() - interest) * 0.2),
                Dice.signedEuros(depreciation * dice.between(0.4, 0.9)),
                Dice.signedEuros(turnover * dice.around(0.005, 0.01, -0.02, 0.03)),
                drawings(profile, ebit, dice),
                dice.chance(4) ? null : Dice.signedEuros(interest),
                dice.chance(7) ? null : Dice.signedEuros(debt * dice.between(0.06, 0.12)),
                null);
    }

    private static @Nullable EuroAmount drawings(Profile profile, EuroAmount ebit, Dice dice) {
        if (!profile.form().isNaturalPersons() || dice.chance(10)) {
            return null;
        }
        double wanted = dice.between(25_000, 60_000);
        return Dice.signedEuros(Math.max(15_000, Math.min(wanted, ebit.euros() * 0.8)));
    }

    private static FigureSource source(FirmSize size, Dice dice) {
        return switch (size) {
            case MICRO -> dice.chance(65) ? FigureSource.COMPILED : FigureSource.SELF;
            case SMALL -> dice.chance(88) ? FigureSource.COMPILED : FigureSource.SELF;
            case MEDIUM -> dice.chance(70) ? FigureSource.AUDITED : FigureSource.COMPILED;
        };
    }
}

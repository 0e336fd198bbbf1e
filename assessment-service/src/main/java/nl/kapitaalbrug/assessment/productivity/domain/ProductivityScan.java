package nl.kapitaalbrug.assessment.productivity.domain;

import java.math.BigDecimal;
import java.math.MathContext;
import java.util.Collections;
import java.util.Comparator;
import java.util.EnumMap;
import java.util.EnumSet;
import java.util.List;
import java.util.Map;
import java.util.Set;
import org.jspecify.annotations.Nullable;

/**
 * What ten answers say of technology, processes and people behind the productivity of a firm. The
 * advice of the Social-Economic Council puts a quarter of the gain in technology and three quarters
 * in skills, leadership and organisation; the statements and the even weight of each within its
 * part are an own model. It compares a firm with nobody.
 */
public final class ProductivityScan {

    /** The most steps that are named: more are not taken. */
    public static final int MOST_STEPS = 3;

    private static final MathContext PRECISION = MathContext.DECIMAL64;
    private static final Set<ScanTheme> TECHNOLOGY = EnumSet.of(ScanTheme.TECHNOLOGY);
    private static final Set<ScanTheme> OTHERS =
            EnumSet.complementOf(EnumSet.of(ScanTheme.TECHNOLOGY));

    private final Map<ScanQuestion, ScanAnswer> answers = new EnumMap<>(ScanQuestion.class);
    private final BigDecimal technologyShare;

    /**
     * @param answers to the statements; one without an answer is unknown and counts for nothing
     * @param parameters the edition to use
     */
    public ProductivityScan(
            Map<ScanQuestion, ScanAnswer> answers, ProductivityParameters parameters) {
        this.answers.putAll(answers);
        this.technologyShare = parameters.technologyShare().value();
    }

    /** The statements that have an answer. */
    public Set<ScanQuestion> answered() {
        return Collections.unmodifiableSet(answers.keySet());
    }

    /** From 0 to 1; {@code null} unless something of technology and of the rest is answered. */
    public @Nullable BigDecimal score() {
        BigDecimal technology = mean(TECHNOLOGY);
        BigDecimal rest = mean(OTHERS);
        return technology == null || rest == null
                ? null
                : technology
                        .multiply(technologyShare)
                        .add(rest.multiply(BigDecimal.ONE.subtract(technologyShare)))
                        .round(PRECISION);
    }

    /** The score of one theme, from 0 to 1; {@code null} when nothing of it is answered. */
    public @Nullable BigDecimal score(ScanTheme theme) {
        return mean(EnumSet.of(theme));
    }

    /**
     * Where most is to be gained, the most first, at most {@value #MOST_STEPS}: what a full yes
     * would add to the score; of equal gains the order of the statements.
     */
    public List<ScanQuestion> nextSteps() {
        return answers.keySet().stream()
                .filter(question -> answers.get(question) != ScanAnswer.YES)
                .sorted(Comparator.comparing(this::gain).reversed())
                .limit(MOST_STEPS)
                .toList();
    }

    private BigDecimal gain(ScanQuestion question) {
        boolean technology = question.theme() == ScanTheme.TECHNOLOGY;
        BigDecimal share = technology ? technologyShare : BigDecimal.ONE.subtract(technologyShare);
        long beside = count(technology ? TECHNOLOGY : OTHERS);
        return BigDecimal.ONE
                .subtract(answers.get(question).score())
                .multiply(share)
                .divide(BigDecimal.valueOf(beside), PRECISION);
    }

    private @Nullable BigDecimal mean(Set<ScanTheme> themes) {
        long number = count(themes);
        return number == 0
                ? null
                : answers.entrySet().stream()
                        .filter(one -> themes.contains(one.getKey().theme()))
                        .map(one -> one.getValue().score())
                        .reduce(BigDecimal.ZERO, BigDecimal::add)
                        .divide(BigDecimal.valueOf(number), PRECISION);
    }

    private long count(Set<ScanTheme> themes) {
        return answers.keySet().stream()
                .filter(question -> themes.contains(question.theme()))
                .count();
    }
}

package nl.kapitaalbrug.financing.matching.domain;

import java.util.Set;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Condition;
import nl.kapitaalbrug.financing.catalogue.domain.HumanCheck;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import org.jspecify.annotations.Nullable;

/**
 * One criterion of one instrument, and what became of it.
 *
 * @param instrument whose criterion it is
 * @param criterion a leaf or a human check
 * @param negated whether the opposite is asked
 * @param yours what is known of the request; {@code null} for a human check
 * @param verdict what became of it
 * @param decides whether the outcome hangs on it; a criterion in a choice that is met another way
 *     does not decide
 */
public record Finding(
        InstrumentId instrument,
        Condition criterion,
        boolean negated,
        @Nullable FactValue yours,
        Verdict verdict,
        boolean decides) {

    /** The code of the criterion, unique within its instrument. */
    public String code() {
        return switch (criterion) {
            case Leaf leaf -> leaf.id();
            case HumanCheck check -> check.id();
            default -> throw new IllegalStateException("A finding is about a single criterion");
        };
    }

    /** What the criterion rests on. */
    public Basis basis() {
        return switch (criterion) {
            case Leaf leaf -> leaf.basis();
            case HumanCheck check -> check.basis();
            default -> throw new IllegalStateException("A finding is about a single criterion");
        };
    }

    /** What to ask the applicant; empty unless the applicant can tell. */
    public Set<Fact> missing() {
        if (verdict == Verdict.EVIDENCE_MISSING) {
            return Set.of(Fact.TECHNOLOGY_LEVEL);
        }
        if (verdict != Verdict.ASK_APPLICANT) {
            return Set.of();
        }
        return switch (yours) {
            case FactValue.Unknown unknown -> unknown.missing();
            case FactValue.OneOf oneOf -> oneOf.missing();
            case null, default -> Set.of();
        };
    }

    Finding deciding() {
        return new Finding(instrument, criterion, negated, yours, verdict, true);
    }
}

package nl.kapitaalbrug.applicant.request.domain;

import java.time.Instant;
import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Optional;
import java.util.Set;
import java.util.function.Predicate;
import java.util.function.UnaryOperator;

/**
 * What the applicant allows each financier, past and present.
 *
 * @param all in the order in which they were given; a consent that is taken back stays, and one
 *     that is given again is a new one
 */
public record Consents(List<Consent> all) {

    /** So many are kept of one request at most. */
    public static final int MAX = 200;

    /** Nothing is allowed to anybody. */
    public static final Consents NONE = new Consents(List.of());

    public Consents {
        all = List.copyOf(all);
    }

    /** Whether no more can be given. */
    public boolean areFull() {
        return all.size() >= MAX;
    }

    /** The consent that is in force; empty when none is. */
    public Optional<Consent> inForce(FinancierId financier, ConsentPurpose purpose) {
        return all.stream()
                .filter(one -> one.isInForce() && one.isFor(financier, purpose))
                .findAny();
    }

    /** For what a financier may look now. */
    public Set<ConsentPurpose> purposes(FinancierId financier) {
        Set<ConsentPurpose> purposes = EnumSet.noneOf(ConsentPurpose.class);
        all.stream()
                .filter(one -> one.isInForce() && one.financier().equals(financier))
                .forEach(one -> purposes.add(one.purpose()));
        return purposes;
    }

    /** The financiers that may look at something now. */
    public List<FinancierId> financiers() {
        return all.stream().filter(Consent::isInForce).map(Consent::financier).distinct().toList();
    }

    /** With a consent that was not in force. */
    public Consents given(FinancierId financier, ConsentPurpose purpose, Instant now) {
        int last =
                all.stream()
                        .filter(one -> one.isFor(financier, purpose))
                        .mapToInt(Consent::version)
                        .max()
                        .orElse(0);
        List<Consent> more = new ArrayList<>(all);
        more.add(new Consent(financier, purpose, last + 1, Consent.TEXT, now, null, null));
        return new Consents(more);
    }

    /** Without that consent from now on. */
    public Consents withdrawn(FinancierId financier, ConsentPurpose purpose, Instant now) {
        return changed(
                one -> one.isInForce() && one.isFor(financier, purpose), one -> one.withdrawn(now));
    }

    /** Without any from now on. */
    Consents allWithdrawn(Instant now) {
        return changed(Consent::isInForce, one -> one.withdrawn(now));
    }

    /** After a financier looked at what it may. */
    public Consents viewed(FinancierId financier, Instant now) {
        return changed(
                one -> one.isInForce() && one.financier().equals(financier),
                one -> one.viewed(now));
    }

    private Consents changed(Predicate<Consent> which, UnaryOperator<Consent> change) {
        return new Consents(
                all.stream().map(one -> which.test(one) ? change.apply(one) : one).toList());
    }
}

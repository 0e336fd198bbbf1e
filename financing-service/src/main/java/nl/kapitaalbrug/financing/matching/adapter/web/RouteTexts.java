package nl.kapitaalbrug.financing.matching.adapter.web;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.IntStream;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.Carries;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.ChangeItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.ConflictItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.NoteItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.OpennessItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.ReasonItem;
import nl.kapitaalbrug.financing.matching.adapter.web.MatchesResponse.RouteItem;
import nl.kapitaalbrug.financing.matching.domain.BankSheet;
import nl.kapitaalbrug.financing.matching.domain.Carry;
import nl.kapitaalbrug.financing.matching.domain.Change;
import nl.kapitaalbrug.financing.matching.domain.Finding;
import nl.kapitaalbrug.financing.matching.domain.MatchResult;
import nl.kapitaalbrug.financing.matching.domain.Openness;
import nl.kapitaalbrug.financing.matching.domain.Outcome;
import nl.kapitaalbrug.financing.matching.domain.RouteMatch;
import nl.kapitaalbrug.financing.matching.domain.Verdict;
import org.jspecify.annotations.Nullable;

/** Writes one route in words. */
final class RouteTexts {

    /** So many open answers are named; the rest is counted. */
    private static final int NAMED = 3;

    private final Words words;
    private final Wording wording;
    private final FindingTexts findings;
    private final InstrumentTexts instruments;
    private final SheetTexts sheets;

    RouteTexts(Wording wording, FindingTexts findings) {
        this.words = wording.words();
        this.wording = wording;
        this.findings = findings;
        this.instruments = new InstrumentTexts(words);
        this.sheets = new SheetTexts(words);
    }

    RouteItem item(RouteMatch match) {
        Instrument guarantee = match.route().guarantee();
        BankSheet sheet = match.bankSheet();
        MatchResult result = match.result();
        Change change = match.change();
        return new RouteItem(
                match.route().id(),
                match.outcome(),
                wording.of(match.route().funding()),
                guarantee == null ? null : wording.of(guarantee),
                carries(match.carry()),
                why(match),
                findings.criteria(match.criteria()),
                findings.humanChecks(result.humanChecks()),
                findings.questions(result.unknown()),
                findings.unconfirmed(match.criteria()),
                openness(match),
                match.reasons().stream()
                        .map(reason -> new ReasonItem(reason, words.text(reason)))
                        .toList(),
                change == null ? null : change(change),
                sheet == null ? null : sheets.lines(sheet),
                match.conflicts().stream()
                        .map(conflict ->
                                new ConflictItem(
                                        conflict.with().value(),
                                        name(conflict.with()),
                                        conflict.pledge(),
                                        words.text(conflict.pledge(), name(conflict.with()))))
                        .toList(),
                match.notes().stream()
                        .map(note ->
                                new NoteItem(
                                        note.code(),
                                        note.about().value(),
                                        words.text(note.code(), name(note.about()))))
                        .toList());
    }

    /** Why a match is what it is, beside its outcome. What would change it is said apart. */
    String why(MatchResult result, List<Openness> openness, String fits) {
        return switch (result.outcome()) {
            case FITS -> fits;
            case CANNOT_TELL -> cannotTell(result, openness);
            case DOES_NOT_FIT -> findings.sentenceWithYours(first(result.failing()));
        };
    }

    private String why(RouteMatch match) {
        Carry carry = match.carry();
        String fits =
                carry.isWhole()
                        ? words.text("why.fitsWhole", words.euros(carry.of()))
                        : words.text(
                                "why.fitsPart",
                                words.euros(carry.amount()),
                                words.euros(carry.of()));
        return why(match.result(), match.openness(), fits);
    }

    private String cannotTell(MatchResult result, List<Openness> openness) {
        List<String> missing =
                result.unknown().stream()
                        .flatMap(finding -> finding.missing().stream())
                        .distinct()
                        .sorted()
                        .map(findings::open)
                        .toList();
        if (result.unknown().stream().anyMatch(f -> f.verdict() == Verdict.EVIDENCE_MISSING)) {
            return words.text("why.evidence");
        }
        if (!missing.isEmpty()) {
            return words.text("why.missing", words.list(shortened(missing), "and"));
        }
        return openness.stream()
                .filter(one -> !one.state().isOpen())
                .findFirst()
                .map(instruments::text)
                .orElseGet(() -> notConfirmed(result));
    }

    private List<String> shortened(List<String> open) {
        if (open.size() <= NAMED) {
            return open;
        }
        List<String> named = new ArrayList<>(open.subList(0, NAMED - 1));
        named.add(words.text("open.more", open.size() - named.size()));
        return named;
    }

    private String notConfirmed(MatchResult result) {
        Finding finding =
                first(
                        result.unknown().stream()
                                .filter(one -> one.verdict() == Verdict.NOT_CONFIRMED)
                                .toList());
        return words.text("why.notConfirmed", findings.sentenceWithYours(finding));
    }

    private static Finding first(List<Finding> findings) {
        if (findings.isEmpty()) {
            throw new IllegalStateException("An outcome other than fits has a reason");
        }
        return findings.getFirst();
    }

    private Carries carries(Carry carry) {
        EuroAmount amount = carry.amount();
        String text =
                carry.isWhole()
                        ? words.text("carries.whole", words.euros(carry.of()))
                        : words.text("carries.part", words.euros(amount), words.euros(carry.of()));
        return new Carries(amount, carry.of(), text);
    }

    private List<OpennessItem> openness(RouteMatch match) {
        List<Instrument> of = match.route().instruments();
        return IntStream.range(0, of.size())
                .mapToObj(i -> instruments.openness(of.get(i), match.openness().get(i)))
                .toList();
    }

    private ChangeItem change(Change change) {
        String to =
                switch (change.kind()) {
                    case TENOR -> words.months(change.to().intValue());
                    case SMALLER_AMOUNT, LARGER_AMOUNT -> words.euros(EuroAmount.of(change.to()));
                    case SURETY, SHARES -> "";
                };
        String verb = words.text(change.becomes() == Outcome.FITS ? "change.fits" : "change.may");
        return new ChangeItem(
                change.kind(),
                change.from(),
                change.to(),
                change.becomes(),
                words.text(change.kind(), to, verb));
    }

    private String name(@Nullable InstrumentId id) {
        return id == null ? "" : wording.name(id);
    }
}

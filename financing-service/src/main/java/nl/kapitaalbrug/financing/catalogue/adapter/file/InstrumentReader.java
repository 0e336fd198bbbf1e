package nl.kapitaalbrug.financing.catalogue.adapter.file;

import java.util.ArrayList;
import java.util.EnumSet;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import nl.kapitaalbrug.financing.catalogue.domain.ApplyThrough;
import nl.kapitaalbrug.financing.catalogue.domain.Availability;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.EligibleSpend;
import nl.kapitaalbrug.financing.catalogue.domain.Evidence;
import nl.kapitaalbrug.financing.catalogue.domain.FirstStep;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.InstrumentKind;
import nl.kapitaalbrug.financing.catalogue.domain.ProviderId;
import nl.kapitaalbrug.financing.catalogue.domain.TermField;

/** Reads one instrument from the top of its file. */
final class InstrumentReader {

    private final YamlMap file;
    private final SourceTable sources;

    private InstrumentReader(YamlMap file) {
        this.file = file;
        this.sources = new SourceTable(file.map("sources"));
    }

    /**
     * The instrument of a file.
     *
     * @throws UnreadableFileException at the first thing that is not as it should be
     */
    static Instrument read(YamlMap file) {
        Instrument instrument = new InstrumentReader(file).instrument();
        file.done();
        return instrument;
    }

    private Instrument instrument() {
        return file.build(() ->
                new Instrument(
                        InstrumentId.of(file.text("id")),
                        file.localised("name"),
                        file.localised("provider"),
                        file.has("providerId") ? new ProviderId(file.text("providerId")) : null,
                        file.choice("kind", InstrumentKind.class),
                        Set.copyOf(file.choices("alsoOfferedAs", InstrumentKind.class)),
                        file.localised("role"),
                        availability(file.map("availability")),
                        file.choices("applyThrough", ApplyThrough.class),
                        TermsReader.terms(file.map("terms")),
                        file.optionalMap("guarantee").map(TermsReader::guarantee).orElse(null),
                        eligibleSpend(file.map("eligibleSpend")),
                        file.optionalMap("firstStep").map(InstrumentReader::firstStep).orElse(null),
                        file.words("notTogetherWith").stream()
                                .map(InstrumentId::of)
                                .collect(Collectors.toSet()),
                        new RuleReader(sources).read(file.map("rules")),
                        evidence(file.map("evidence")),
                        notes()));
    }

    private static Availability availability(YamlMap map) {
        Availability availability =
                map.build(() ->
                        new Availability(
                                map.choice("status", Availability.Status.class),
                                map.optionalDate("opens"),
                                map.optionalDate("closes"),
                                map.optionalChoice("until", Availability.Until.class)
                                        .orElse(null)));
        map.done();
        return availability;
    }

    private static EligibleSpend eligibleSpend(YamlMap map) {
        Set<SpendKind> kinds = EnumSet.noneOf(SpendKind.class);
        kinds.addAll(map.choices("kinds", SpendKind.class));
        EligibleSpend spend =
                map.build(() -> new EligibleSpend(kinds, map.choice("basis", Basis.class)));
        map.done();
        return spend;
    }

    private static FirstStep firstStep(YamlMap map) {
        FirstStep step =
                map.build(() ->
                        new FirstStep(
                                map.choice("when", FirstStep.When.class),
                                map.has("months") ? map.whole("months") : 0,
                                map.choice("basis", Basis.class),
                                map.localised("text")));
        map.done();
        return step;
    }

    private Evidence evidence(YamlMap map) {
        Evidence evidence =
                map.build(() ->
                        new Evidence(
                                map.optionalDate("asOf"),
                                map.text("asOfText"),
                                map.choice("confidence", Basis.class),
                                map.choice("sourceKind", Evidence.SourceKind.class),
                                Set.copyOf(map.choices("ownKnowledge", TermField.class)),
                                sources.all()));
        map.done();
        return evidence;
    }

    private List<LocalisedText> notes() {
        List<LocalisedText> notes = new ArrayList<>();
        for (YamlMap note : file.maps("notes")) {
            notes.add(new LocalisedText(note.text("nl"), note.text("en")));
            note.done();
        }
        return notes;
    }
}

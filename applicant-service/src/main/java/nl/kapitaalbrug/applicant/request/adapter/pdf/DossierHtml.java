package nl.kapitaalbrug.applicant.request.adapter.pdf;

import java.time.Instant;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.support.pdf.DocumentHtml;
import nl.kapitaalbrug.support.pdf.DocumentTexts;

/** What stands in a dossier, in order. */
final class DossierHtml {

    private final FinancingRequest request;
    private final DocumentTexts texts;
    private final DocumentHtml document;

    private DossierHtml(FinancingRequest request, DocumentTexts texts) {
        this.request = request;
        this.texts = texts;
        String reference = request.reference().value();
        this.document =
                new DocumentHtml(
                        texts.locale(),
                        texts.of("title", reference),
                        texts.of("subject"),
                        reference);
    }

    static DocumentHtml of(FinancingRequest request, DocumentTexts texts, Instant now) {
        DossierHtml dossier = new DossierHtml(request, texts);
        dossier.facts(now);
        for (Section section : Section.values()) {
            dossier.section(section);
        }
        dossier.revisions();
        dossier.timeline();
        return dossier.document;
    }

    private void facts(Instant now) {
        document.paragraph(texts.of("status." + request.status().name()));
        if (request.origin() != DataOrigin.REAL) {
            document.paragraph(texts.of("origin." + request.origin().name()));
        }
        document.paragraph(texts.of("made", texts.moment(now)));
    }

    private void section(Section section) {
        document.chapter(name(section));
        Sections sections = request.sections().asAsked();
        Object part = sections.part(section);
        if (part == null) {
            document.paragraph(texts.of("section.empty"));
            return;
        }
        List<DossierLines.Line> lines =
                new DossierLines(texts, sources(section), sections).of(part);
        List<List<String>> rows = new ArrayList<>();
        lines.forEach(line -> rows.add(List.of(line.label(), line.answer(), line.source())));
        table(List.of("question", "answer", "source"), rows);
    }

    private void revisions() {
        document.chapter(texts.of("revisions"));
        if (request.revisions().all().isEmpty()) {
            document.paragraph(texts.of("revisions.none"));
            return;
        }
        table(
                List.of("revision", "when"),
                request.revisions().all().stream()
                        .map(one ->
                                List.of(
                                        String.valueOf(one.number()),
                                        texts.moment(one.submittedAt())))
                        .toList());
    }

    private void timeline() {
        document.chapter(texts.of("timeline"));
        table(
                List.of("event", "when"),
                request.timeline().entries().stream()
                        .map(entry ->
                                List.of(
                                        texts.of("event." + entry.event().name()),
                                        texts.moment(entry.at())))
                        .toList());
    }

    private void table(List<String> heads, List<List<String>> rows) {
        document.table(heads.stream().map(head -> texts.of("head." + head)).toList(), rows);
    }

    private String name(Section section) {
        return texts.of(FactTexts.choice(section));
    }

    /** By the last part of the place, which is the name that lines have. */
    private Map<String, FactSource> sources(Section section) {
        String within = section.name().toLowerCase(Locale.ROOT) + "/";
        Map<String, FactSource> sources = new HashMap<>();
        request.sections()
                .sources()
                .forEach((place, source) -> {
                    if (place.startsWith(within)) {
                        sources.put(place.substring(place.lastIndexOf('/') + 1), source);
                    }
                });
        return sources;
    }
}

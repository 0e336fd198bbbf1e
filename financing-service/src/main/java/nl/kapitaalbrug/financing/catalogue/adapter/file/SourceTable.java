package nl.kapitaalbrug.financing.catalogue.adapter.file;

import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Source;
import org.jspecify.annotations.Nullable;

/** The sources of one file by their key, and what a rule says of them. */
final class SourceTable {

    private static final String OWN_KNOWLEDGE = "own-knowledge";

    private final Map<String, Source> sources = new LinkedHashMap<>();

    SourceTable(YamlMap table) {
        for (String key : table.keys()) {
            YamlMap source = table.map(key);
            if (key.equals(OWN_KNOWLEDGE)) {
                throw new UnreadableFileException(source.line(), "Own knowledge is no source");
            }
            sources.put(
                    key,
                    source.build(() ->
                            new Source(
                                    source.text("title"),
                                    source.optionalUri("url"),
                                    source.optionalDate("asOf"))));
            if (!source.has("url")) {
                throw new UnreadableFileException(source.line(), "A source has a url");
            }
            source.done();
        }
    }

    List<Source> all() {
        return List.copyOf(sources.values());
    }

    /** The source of a rule, with the part of the document that the rule names. */
    Source of(YamlMap rule) {
        String key = rule.text("source");
        String part = rule.optionalText("part");
        if (key.equals(OWN_KNOWLEDGE)) {
            return new Source(part == null ? rule.text("part") : part, null, null);
        }
        Source source = sources.get(key);
        if (source == null) {
            throw rule.wrong("source", key, "one of " + sources.keySet());
        }
        return withPart(source, part);
    }

    /** What a rule rests on: a source, unless it says otherwise. */
    Basis basisOf(YamlMap rule) {
        Basis stated = rule.optionalChoice("basis", Basis.class).orElse(Basis.SOURCED);
        return rule.text("source").equals(OWN_KNOWLEDGE) ? Basis.OWN_KNOWLEDGE : stated;
    }

    private static Source withPart(Source source, @Nullable String part) {
        return part == null
                ? source
                : new Source(source.title() + " (" + part + ")", source.url(), source.asOf());
    }
}

package nl.kapitaalbrug.applicant.bookkeeping.adapter.web;

import java.io.IOException;
import java.io.InputStream;
import java.io.UncheckedIOException;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Objects;
import java.util.stream.Collectors;
import nl.kapitaalbrug.applicant.bookkeeping.application.BookkeepingTexts;
import nl.kapitaalbrug.applicant.bookkeeping.application.CalculateTrialBalance;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementGroup;
import nl.kapitaalbrug.applicant.bookkeeping.domain.StatementLine;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.springframework.stereotype.Component;
import tools.jackson.core.type.TypeReference;
import tools.jackson.databind.json.JsonMapper;

/** What the calculator of a trial balance is, in the form of every open calculator. */
@Component
final class TrialBalanceDescription {

    private static final String VALID_FROM = "2026-01-01";
    private static final LocalisedText SOURCE =
            new LocalisedText(
                    "Referentie GrootboekSchema 3.7, lijst voor het mkb",
                    "Reference ledger schema RGS 3.7, list for small and medium-sized firms");

    private final Map<String, Object> description = new LinkedHashMap<>();

    TrialBalanceDescription(JsonMapper json) {
        Map<String, Object> words;
        try (InputStream file =
                TrialBalanceDescription.class.getResourceAsStream("trialBalance.json")) {
            words =
                    json.readValue(
                            Objects.requireNonNull(file),
                            new TypeReference<Map<String, Object>>() {});
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        words.forEach((name, value) -> {
            if (name.equals("inputs")) {
                description.put("parameterVersion", CalculateTrialBalance.VERSION);
                description.put("parameters", parameters());
            }
            description.put(name, value);
        });
    }

    /** The whole description. */
    Map<String, Object> asJson() {
        return description;
    }

    /** Inputs with figures that are made up. */
    Object example() {
        return Objects.requireNonNull(description.get("example"));
    }

    private static List<Map<String, Object>> parameters() {
        List<Map<String, Object>> all = new ArrayList<>();
        for (StatementGroup group : StatementGroup.values()) {
            String codes =
                    Arrays.stream(StatementLine.values())
                            .filter(line -> line.group() == group)
                            .map(StatementLine::code)
                            .collect(Collectors.joining(", "));
            Map<String, Object> one = new LinkedHashMap<>();
            one.put("code", group.name());
            one.put("name", BookkeepingTexts.text("group." + group));
            one.put("value", new LocalisedText(codes, codes));
            one.put("source", SOURCE);
            one.put("validFrom", VALID_FROM);
            one.put("validTo", null);
            all.add(one);
        }
        return all;
    }
}

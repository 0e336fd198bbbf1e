package nl.kapitaalbrug.financing.catalogue.adapter.file;

import static org.assertj.core.api.Assertions.assertThat;

import java.nio.charset.StandardCharsets;
import java.util.HashMap;
import java.util.Map;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue;
import nl.kapitaalbrug.financing.catalogue.application.Catalogue.RefusedFile;
import nl.kapitaalbrug.financing.catalogue.domain.Basis;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import nl.kapitaalbrug.financing.catalogue.domain.Leaf;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

/** What the reader takes and what it refuses, on one made-up instrument. */
class CatalogueReaderTest {

    private static final String SOUND =
            """
            id: proefkrediet
            name: {nl: "Proefkrediet", en: "Sample credit"}
            provider: {nl: "Proefbank", en: "Sample bank"}
            providerId: proefbank
            kind: senior-loan
            role: {nl: "Een lening.", en: "A loan."}
            availability: {status: open, opens: 2026-01-01, closes: 2027-12-31, until: scheme}
            applyThrough: [bank]
            terms:
              amountBasis: loan
              amount: {min: 5000, max: 50000}
              tenorMonths: {min: 12, max: 60}
              price: {interestPct: {min: 4.5, max: 7.5}}
            eligibleSpend: {kinds: [machines], basis: sourced}
            rules:
              all:
                - {id: PLACE, fact: place, in: [overijssel], source: page, onUnknown: ask}
                - {id: TRL, fact: trl, atLeast: 5, source: page, onUnknown: ask}
                - any:
                    - {id: SHARES, fact: sharesWilling, is: true, source: own-knowledge, part: "A guess", onUnknown: ask}
                    - {id: NEED, fact: externalNeed, atMost: 10000, source: page, hard: false, onUnknown: ask}
                - {id: OUTLOOK, humanCheck: {nl: "Goed.", en: "Sound."}, owner: provider, source: page}
            sources:
              page: {title: "A page", url: "https://example.org/page", asOf: 2026-01-01}
            evidence: {asOf: 2026-01-01, asOfText: "2026", confidence: sourced, sourceKind: provider}
            """;

    @Test
    void readsASoundFile() {
        Catalogue catalogue = read(SOUND);

        assertThat(catalogue.refused()).isEmpty();
        Instrument instrument = catalogue.instruments().getFirst();
        assertThat(instrument.rules().leaves().map(Leaf::id))
                .containsExactly("PLACE", "TRL", "SHARES", "NEED");
        assertThat(instrument.rules().leaves().map(Leaf::mayRefuse))
                .containsExactly(true, true, false, false);
        assertThat(instrument.rules().leaves().map(Leaf::basis))
                .containsExactly(Basis.SOURCED, Basis.SOURCED, Basis.OWN_KNOWLEDGE, Basis.SOURCED);
        assertThat(instrument.rules().humanChecks()).hasSize(1);
    }

    @Test
    void readsAnEditionOfBeforeProvidersHadNames() {
        Catalogue catalogue = read(SOUND.replace("providerId: proefbank\n", ""));

        assertThat(catalogue.refused()).isEmpty();
        assertThat(catalogue.instruments().getFirst().providerId()).isNull();
    }

    @ParameterizedTest
    @CsvSource(
            delimiter = '|',
            textBlock =
                    """
                    kind: senior-loan          | kind: mortgage              | 5  | The value (mortgage) of (kind) is not one of
                    kind: senior-loan          | colour: red                 | 1  | The key (kind) is missing
                    providerId: proefbank      | providerId: Proef_bank      | 1  | lower-case words joined by hyphens
                    applyThrough: [bank]       | applyThrough: [bank, bank]  | 8  | The word (bank) stands twice
                    applyThrough: [bank]       | applyThrough: bank          | 8  | is not a list
                    applyThrough: [bank]       | applyThrough: []            | 8  | is not a list
                    amountBasis: loan          | amountBasis: [loan]         | 10  | is not a single value
                    min: 5000                  | min: 60000                  | 11 | exceeds the maximum
                    min: 5000                  | min: -5000                  | 11 | A limit is in whole euros above 0
                    min: 5000                  | min: 5000.50                | 11 | is not whole euros
                    min: 5000                  | min: '"5000"'               | 11 | is not written without quotes
                    min: 5000                  | low: 5000                   | 11 | The key (low) is unknown
                    max: 60                    | max: 6                      | 12 | exceeds the maximum
                    max: 60                    | max: 60 months              | 12 | is not a whole number
                    max: 7.5                   | max: 107.5                  | 13 | outside 0..100
                    opens: 2026-01-01          | opens: 2028-01-01           | 7  | after it closes
                    opens: 2026-01-01          | opens: 1 January            | 7  | is not a date
                    kinds: [machines]          | kinds: [robots]             | 14 | is not one of
                    fact: place                | fact: moonPhase             | 17 | is not a fact
                    in: [overijssel]           | in: [gelderland]            | 17 | is not a choice of place
                    in: [overijssel]           | atLeast: 5                  | 17 | is not compared with atLeast
                    source: page, onUnknown    | source: hearsay, onUnknown  | 17 | is not one of
                    atLeast: 5                 | atLeast: 12                 | 18 | at most 9
                    atLeast: 5                 | atLeast: five               | 18 | is not a whole number
                    atLeast: 5                 | atLeast: 5, atMost: 6       | 18 | has one operator
                    id: TRL                    | id: PLACE                   | 18 | is not unique within the instrument
                    id: TRL                    | id: trl                     | 18 | upper snake case
                    'is: true'                 | 'is: yes'                   | 20 | is not true or false
                    ', part: "A guess"'        | ''                          | 20 | The key (part) is missing
                    'atMost: 10000'            | 'atMost: 10.5'              | 21 | is not whole euros
                    'en: "Sound."'             | 'de: "Gut."'                | 22 | The key (en) is missing
                    'owner: provider'          | 'owner: applicant'          | 22 | is not one of
                    ', url: "https://example.org/page"' | ''                 | 24 | A source has a url
                    'asOfText: "2026"'         | 'asOfText: ""'              | 25 | The text (asOfText) is empty
                    'id: proefkrediet'         | 'id: anders'                | 0  | not named after its instrument
                    'id: proefkrediet'         | 'id: Proefkrediet'          | 1  | lower-case words
                    'kind: senior-loan'        | 'kind: public-guarantee'    | 1  | only that, guarantees
                    """)
    void refusesWithLineAndReason(String sound, String broken, int line, String reason) {
        assertThat(SOUND).contains(sound);

        Catalogue catalogue =
                read(SOUND.replaceFirst(java.util.regex.Pattern.quote(sound), broken));

        assertThat(catalogue.instruments()).isEmpty();
        RefusedFile refused = catalogue.refused().getFirst();
        assertThat(refused.file()).isEqualTo("proefkrediet.yaml");
        assertThat(refused.reason()).contains(reason);
        assertThat(refused.line()).isEqualTo(line);
    }

    @Test
    void refusesDoubleKeys() {
        assertThat(reason(SOUND + "kind: senior-loan\n")).isEqualTo("The key (kind) stands twice");
    }

    @Test
    void refusesAliases() {
        String aliased =
                SOUND.replace("applyThrough: [bank]", "applyThrough: &who [bank]\nextra: *who");

        assertThat(reason(aliased)).isEqualTo("Aliases and anchors are refused");
    }

    @Test
    void refusesTags() {
        assertThat(reason(SOUND.replace("kind: senior-loan", "kind: !!java.net.URL [x]")))
                .isEqualTo("Tags are refused");
        assertThat(reason(SOUND.replace("kind: senior-loan", "kind: !!str senior-loan")))
                .isEqualTo("Tags are refused");
    }

    @Test
    void refusesSeveralDocuments() {
        assertThat(reason(SOUND + "---\nid: tweede\n")).isEqualTo("A file has one document");
    }

    @Test
    void refusesWhatIsTooLarge() {
        assertThat(reason(SOUND + "#" + "x".repeat(YamlFile.MAX_BYTES))).contains("at most 65536");
    }

    @Test
    void refusesWhatIsTooDeep() {
        assertThat(reason("a: " + "[".repeat(100) + "]".repeat(100))).startsWith("Not YAML");
    }

    @Test
    void refusesWhatIsNoMapping() {
        assertThat(reason("- a\n- b\n")).isEqualTo("The file is not a mapping");
        assertThat(reason("")).isEqualTo("The file is not a mapping");
        assertThat(reason("a: [1\n")).startsWith("Not YAML");
    }

    @Test
    void refusesWhatIsNotUtf8() {
        Catalogue catalogue =
                CatalogueReader.read(
                        Map.of("proefkrediet.yaml", new byte[] {'a', (byte) 0xC3, (byte) 0x28}));

        assertThat(catalogue.refused().getFirst().reason()).isEqualTo("The file is not UTF-8");
    }

    @Test
    void aBrokenFileLeavesTheOthersAlone() {
        Catalogue catalogue =
                CatalogueReader.read(
                        Map.of(
                                "proefkrediet.yaml",
                                bytes(SOUND),
                                "kapot.yaml",
                                bytes("id: kapot\n")));

        assertThat(catalogue.instruments()).hasSize(1);
        assertThat(catalogue.refused()).extracting(RefusedFile::file).containsExactly("kapot.yaml");
    }

    @Test
    void theVersionFollowsTheContent() {
        String version = read(SOUND).version();

        assertThat(version).matches("[0-9a-f]{16}").isEqualTo(read(SOUND).version());
        assertThat(read(SOUND.replace("max: 50000", "max: 50001")).version()).isNotEqualTo(version);
    }

    @Test
    void theOrderOfFilesDoesNotMatter() {
        Map<String, byte[]> files = new HashMap<>();
        files.put("proefkrediet.yaml", bytes(SOUND));
        files.put("ander.yaml", bytes(SOUND.replace("id: proefkrediet", "id: ander")));

        Catalogue catalogue = CatalogueReader.read(files);

        assertThat(catalogue.instruments())
                .extracting(instrument -> instrument.id().value())
                .containsExactly("ander", "proefkrediet");
    }

    private static Catalogue read(String content) {
        return CatalogueReader.read(Map.of("proefkrediet.yaml", bytes(content)));
    }

    private static String reason(String content) {
        return read(content).refused().getFirst().reason();
    }

    private static byte[] bytes(String content) {
        return content.getBytes(StandardCharsets.UTF_8);
    }
}

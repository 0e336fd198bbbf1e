package nl.kapitaalbrug.applicant.document.domain;

import static java.nio.charset.StandardCharsets.US_ASCII;
import static org.assertj.core.api.Assertions.assertThat;

import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.CsvSource;

final class ByteSearchTest {

    @ParameterizedTest
    @CsvSource({"xxaabaabac, true", "aabaabac, true", "aabaaba, false", "aabaaba aabac, false"})
    void findsATextInWhateverPiecesItComes(String text, boolean found) {
        for (int size = 1; size <= text.length(); size++) {
            ByteSearch search = new ByteSearch("aabaabac");
            byte[] bytes = text.getBytes(US_ASCII);
            for (int at = 0; at < bytes.length; at += size) {
                byte[] piece = java.util.Arrays.copyOfRange(bytes, at, at + size);
                search.next(piece, Math.min(size, bytes.length - at));
            }
            assertThat(search.isFound()).isEqualTo(found);
        }
    }
}

package nl.kapitaalbrug.applicant.bookkeeping.adapter.xaf;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import nl.kapitaalbrug.applicant.bookkeeping.domain.AuditFileReading;
import org.junit.jupiter.api.Test;

/** A file of many bookings, made while it is read. What it costs is measured in the benchmarks. */
class LargeAuditFileTest {

    private static final long MEGABYTE = 1024 * 1024;

    @Test
    void addsUpToTheCent() throws IOException {
        StreamingAuditFileReader reader =
                new StreamingAuditFileReader(new XafLimits(10, 5_000_000, 20_000_000));
        GeneratedAuditFile file = new GeneratedAuditFile(20 * MEGABYTE);
        AuditFileReading reading = reader.read(file);

        assertThat(reading)
                .isInstanceOfSatisfying(
                        AuditFileReading.Read.class,
                        read ->
                                assertThat(read.file().balances().getFirst().cents())
                                        .isEqualTo(31_050 + 1_234 * file.bookings()));
    }
}

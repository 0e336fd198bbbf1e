package nl.kapitaalbrug.applicant.document.application;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;
import org.springframework.util.unit.DataSize;

/**
 * How documents are kept and scanned.
 *
 * @param maxSize of one document; 1 byte to 30 MB, which is the largest body that is read
 * @param maxTotal of all documents of one applicant together
 * @param maxNumber of documents of one applicant; 1 to 1,000
 * @param scanInterval time between two rounds of the job that scans what was left and cleans up;
 *     zero for none
 * @param retryAfter time after which a scan that failed is tried again
 * @param orphanAfter time after which bytes without a document are removed
 */
@ConfigurationProperties("kapitaalbrug.documents")
public record DocumentProperties(
        @DefaultValue("20MB") DataSize maxSize,
        @DefaultValue("200MB") DataSize maxTotal,
        @DefaultValue("100") int maxNumber,
        @DefaultValue("PT30S") Duration scanInterval,
        @DefaultValue("PT2M") Duration retryAfter,
        @DefaultValue("PT1H") Duration orphanAfter) {

    public DocumentProperties {
        if (maxSize.toBytes() < 1 || maxSize.toMegabytes() > 30) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.documents.max-size (%s) must be 1 byte to 30 MB"
                            .formatted(maxSize));
        }
        if (maxNumber < 1 || maxNumber > 1_000 || maxTotal.compareTo(maxSize) < 0) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.documents needs a max-number (%d) of 1 to 1000 and a max-total (%s) for one document"
                            .formatted(maxNumber, maxTotal));
        }
        if (scanInterval.isNegative() || orphanAfter.compareTo(Duration.ofMinutes(15)) < 0) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.documents.orphan-after (%s) must be longer than an upload lasts: 15 minutes or more"
                            .formatted(orphanAfter));
        }
    }
}

package nl.kapitaalbrug.financing.deal.application;

import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/**
 * Settings of deals.
 *
 * @param k the least number of firms that share what is shown of one
 */
@ConfigurationProperties("kapitaalbrug.deals")
public record DealProperties(@DefaultValue("5") int k) {

    private static final int LEAST = 3;

    public DealProperties {
        if (k < LEAST) {
            throw new IllegalArgumentException(
                    "kapitaalbrug.deals.k (%d) is below %d: a firm would not hide"
                            .formatted(k, LEAST));
        }
    }
}

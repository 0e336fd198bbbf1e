package nl.kapitaalbrug.applicant.request.adapter.web;

import com.fasterxml.jackson.annotation.JsonInclude;
import java.time.Instant;
import java.util.List;
import nl.kapitaalbrug.applicant.request.domain.Consent;
import nl.kapitaalbrug.applicant.request.domain.ConsentPurpose;
import nl.kapitaalbrug.applicant.request.domain.Consents;
import nl.kapitaalbrug.applicant.request.domain.FinancierId;
import org.jspecify.annotations.Nullable;

/** What the owner allows financiers, and allowed before, in the order of giving. */
record ConsentListResponse(List<Item> items) {

    /**
     * One consent.
     *
     * @param version rises by one with each giving and withdrawal for this financier and purpose
     * @param text edition of the words that were agreed to
     * @param withdrawnAt when it was taken back; left out while it is in force
     * @param viewedAt when the financier last looked under it; left out while never
     */
    @JsonInclude(JsonInclude.Include.NON_NULL)
    record Item(
            FinancierId financier,
            ConsentPurpose purpose,
            int version,
            String text,
            Instant givenAt,
            @Nullable Instant withdrawnAt,
            @Nullable Instant viewedAt) {

        private static Item of(Consent one) {
            return new Item(
                    one.financier(),
                    one.purpose(),
                    one.version(),
                    one.text(),
                    one.givenAt(),
                    one.withdrawnAt(),
                    one.viewedAt());
        }
    }

    static ConsentListResponse of(Consents consents) {
        return new ConsentListResponse(consents.all().stream().map(Item::of).toList());
    }
}

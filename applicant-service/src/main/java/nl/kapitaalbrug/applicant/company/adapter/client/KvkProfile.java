package nl.kapitaalbrug.applicant.company.adapter.client;

import com.fasterxml.jackson.annotation.JsonProperty;
import java.util.List;
import org.jspecify.annotations.Nullable;

/** The basic profile in the words of the KvK API; only what is used. */
record KvkProfile(
        @Nullable String kvkNummer,
        @Nullable String naam,
        @Nullable Registration materieleRegistratie,
        @Nullable Integer totaalWerkzamePersonen,
        @Nullable List<@Nullable Activity> sbiActiviteiten,
        @JsonProperty("_embedded") @Nullable Embedded embedded) {

    /** When the business started, as {@code yyyymmdd}; unknown parts are 00. */
    record Registration(@Nullable String datumAanvang) {}

    /** One activity; the main one is marked with {@code Ja}. */
    record Activity(
            @Nullable String sbiCode,
            @Nullable String sbiOmschrijving,
            @Nullable String indHoofdactiviteit) {}

    /** Main office and owner. */
    record Embedded(@Nullable Office hoofdvestiging, @Nullable Owner eigenaar) {}

    /** The main office. */
    record Office(@Nullable List<@Nullable Address> adressen) {}

    /** One address. */
    record Address(@Nullable String type, @Nullable String plaats) {}

    /** Who owns the business. */
    record Owner(@Nullable String rechtsvorm) {}
}

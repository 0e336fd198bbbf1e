package nl.kapitaalbrug.applicant.company.adapter.client;

import java.text.Normalizer;
import java.time.DateTimeException;
import java.time.LocalDate;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Objects;
import java.util.Optional;
import java.util.regex.Matcher;
import java.util.regex.Pattern;
import nl.kapitaalbrug.applicant.company.application.CompanyProfile;
import nl.kapitaalbrug.applicant.company.application.CompanyProfile.Activity;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.Municipality;
import nl.kapitaalbrug.contracts.reference.SbiSections;
import nl.kapitaalbrug.contracts.request.CompanyFacts;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.KvkNumber;
import org.jspecify.annotations.Nullable;

/** Turns what KvK says into our terms; what is not certain becomes unknown. */
final class ProfileTranslator {

    private static final Pattern DATE = Pattern.compile("([0-9]{4})([0-9]{2})([0-9]{2})");

    /** How legal forms begin in the register, in small letters without accents. */
    private static final Map<String, LegalForm> FORMS =
            Map.of(
                    "besloten vennootschap", LegalForm.BV,
                    "naamloze vennootschap", LegalForm.NV,
                    "eenmanszaak", LegalForm.EENMANSZAAK,
                    "vennootschap onder firma", LegalForm.VOF,
                    "maatschap", LegalForm.MAATSCHAP,
                    "commanditaire vennootschap", LegalForm.CV,
                    "cooperatie", LegalForm.COOPERATIE,
                    "vereniging", LegalForm.VERENIGING,
                    "stichting", LegalForm.STICHTING);

    private ProfileTranslator() {}

    static CompanyProfile translate(KvkNumber number, KvkProfile profile) {
        List<Activity> activities = activities(profile);
        String town = town(profile);
        return new CompanyProfile(
                number,
                text(profile.naam()),
                legalForm(profile),
                startDate(profile),
                employees(profile),
                activities,
                activities.stream()
                        .filter(Activity::main)
                        .findFirst()
                        .flatMap(activity -> SbiSections.sectionOf(activity.code()))
                        .orElse(null),
                town,
                Optional.ofNullable(town)
                        .flatMap(Municipalities::named)
                        .map(Municipality::code)
                        .orElse(null));
    }

    static @Nullable LegalForm legalForm(@Nullable String words) {
        if (words == null || words.isBlank()) {
            return null;
        }
        String plain =
                Normalizer.normalize(words.strip().toLowerCase(Locale.ROOT), Normalizer.Form.NFD)
                        .replaceAll("\\p{M}", "");
        return FORMS.entrySet().stream()
                .filter(form -> plain.startsWith(form.getKey()))
                .map(Map.Entry::getValue)
                .findAny()
                .orElse(LegalForm.OTHER);
    }

    static @Nullable LocalDate date(@Nullable String text) {
        if (text == null) {
            return null;
        }
        Matcher parts = DATE.matcher(text);
        if (!parts.matches()) {
            return null;
        }
        try {
            return LocalDate.of(
                    Integer.parseInt(parts.group(1)),
                    Integer.parseInt(parts.group(2)),
                    Integer.parseInt(parts.group(3)));
        } catch (DateTimeException e) {
            return null;
        }
    }

    private static @Nullable LegalForm legalForm(KvkProfile profile) {
        KvkProfile.Embedded embedded = profile.embedded();
        return embedded == null || embedded.eigenaar() == null
                ? null
                : legalForm(embedded.eigenaar().rechtsvorm());
    }

    private static @Nullable LocalDate startDate(KvkProfile profile) {
        return profile.materieleRegistratie() == null
                ? null
                : date(profile.materieleRegistratie().datumAanvang());
    }

    private static @Nullable Integer employees(KvkProfile profile) {
        Integer people = profile.totaalWerkzamePersonen();
        return people == null || people < 0 || people > CompanyFacts.MAX_EMPLOYEES ? null : people;
    }

    private static List<Activity> activities(KvkProfile profile) {
        List<KvkProfile.@Nullable Activity> all = profile.sbiActiviteiten();
        return all == null
                ? List.of()
                : all.stream()
                        .filter(Objects::nonNull)
                        .filter(a -> a.sbiCode() != null && a.sbiCode().matches("[0-9]{2,6}"))
                        .map(a ->
                                new Activity(
                                        a.sbiCode(),
                                        text(a.sbiOmschrijving()),
                                        "ja".equalsIgnoreCase(a.indHoofdactiviteit())))
                        .toList();
    }

    /** The town of the visiting address, or else of the first address. */
    private static @Nullable String town(KvkProfile profile) {
        KvkProfile.Embedded embedded = profile.embedded();
        if (embedded == null
                || embedded.hoofdvestiging() == null
                || embedded.hoofdvestiging().adressen() == null) {
            return null;
        }
        List<KvkProfile.Address> addresses =
                embedded.hoofdvestiging().adressen().stream().filter(Objects::nonNull).toList();
        return addresses.stream()
                .filter(address -> "bezoekadres".equalsIgnoreCase(address.type()))
                .findFirst()
                .or(() -> addresses.stream().findFirst())
                .map(address -> text(address.plaats()))
                .orElse(null);
    }

    private static @Nullable String text(@Nullable String words) {
        return words == null || words.isBlank()
                ? null
                : Normalizer.normalize(words.strip(), Normalizer.Form.NFC);
    }
}

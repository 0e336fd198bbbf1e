package nl.kapitaalbrug.applicant.request.domain;

import static java.util.stream.Collectors.toSet;

import java.util.HashSet;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import org.jspecify.annotations.Nullable;

/**
 * What was saved of a request so far; a section that was never saved is {@code null}.
 *
 * @param company the firm
 * @param need the need
 * @param finances the annual figures
 * @param technology the technology
 * @param plan the plan
 * @param group other firms, owners, debts and aid
 * @param circumstances facts that single instruments ask for
 * @param imported figures that were taken over from a bookkeeping
 * @param confirmed amounts of the figures that are right although they look like thousands; never
 *     one that the figures do not say
 * @param byAdviser the places of the answers that an adviser gave or changed last, such as {@code
 *     need/tenor}
 */
public record Sections(
        @Nullable CompanySection company,
        @Nullable NeedSection need,
        @Nullable FinancialFigures finances,
        @Nullable TechnologySection technology,
        @Nullable PlanSection plan,
        @Nullable GroupSection group,
        @Nullable Circumstances circumstances,
        @Nullable ImportedFigures imported,
        ConfirmedAmounts confirmed,
        Set<String> byAdviser) {

    /** Nothing is saved yet. */
    public static final Sections EMPTY =
            new Sections(
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    null,
                    ConfirmedAmounts.NONE,
                    Set.of());

    public Sections {
        confirmed = finances == null ? ConfirmedAmounts.NONE : confirmed.within(finances);
        byAdviser = Set.copyOf(byAdviser);
    }

    /** As much of it as somebody with these rights may see. */
    public Sections seenBy(Rights rights) {
        boolean finances = rights.sees(Section.FINANCES);
        return new Sections(
                rights.sees(Section.COMPANY) ? company : null,
                rights.sees(Section.NEED) ? need : null,
                finances ? this.finances : null,
                rights.sees(Section.TECHNOLOGY) ? technology : null,
                rights.sees(Section.PLAN) ? plan : null,
                rights.sees(Section.GROUP) ? group : null,
                rights.sees(Section.CIRCUMSTANCES) ? circumstances : null,
                finances ? imported : null,
                finances ? confirmed : ConfirmedAmounts.NONE,
                byAdviser.stream().filter(place -> rights.sees(sectionOf(place))).collect(toSet()));
    }

    private static Section sectionOf(String place) {
        return Section.valueOf(place.substring(0, place.indexOf('/')).toUpperCase(Locale.ROOT));
    }

    /** The same with who gave the answers of a section that differ from those before. */
    Sections givenBy(ParticipantKind kind, Section section, Sections before) {
        String within = section.name().toLowerCase(Locale.ROOT) + "/";
        Set<String> answered = AnswerPlaces.of(part(section)).keySet();
        Set<String> places = new HashSet<>(byAdviser);
        for (String place : AnswerPlaces.changed(before.part(section), part(section))) {
            places.remove(within + place);
            if (kind == ParticipantKind.ADVISER && answered.contains(place)) {
                places.add(within + place);
            }
        }
        return new Sections(
                company,
                need,
                finances,
                technology,
                plan,
                group,
                circumstances,
                imported,
                confirmed,
                places);
    }

    /** One section; {@code null} when it was never saved. */
    public @Nullable Object part(Section section) {
        return switch (section) {
            case COMPANY -> company;
            case NEED -> need;
            case FINANCES -> finances;
            case TECHNOLOGY -> technology;
            case PLAN -> plan;
            case GROUP -> group;
            case CIRCUMSTANCES -> circumstances;
        };
    }

    /**
     * Where answers come from that have more than one possible source, by place such as {@code
     * company/name}; all others come from the applicant.
     */
    public Map<String, FactSource> sources() {
        Map<String, @Nullable FactSource> all = new TreeMap<>();
        if (company != null) {
            CompanySection.Sources of = company.sources();
            all.put("company/name", of.name());
            all.put("company/legalForm", of.legalForm());
            all.put("company/sector", of.sector());
            all.put("company/startDate", of.startDate());
            all.put("company/employees", of.employees());
        }
        if (imported != null && finances != null) {
            imported.sources(finances)
                    .forEach((place, source) -> all.put("finances/" + place, source));
        }
        byAdviser.stream()
                .filter(place -> !isFetched(all.get(place)))
                .forEach(place -> all.put(place, FactSource.ADVISER));
        all.values().removeIf(source -> source == null);
        return new TreeMap<>(all);
    }

    private static boolean isFetched(@Nullable FactSource source) {
        return source == FactSource.REGISTER || source == FactSource.IMPORT;
    }

    /** The same without the name and number of the firm. */
    public Sections withoutNames() {
        return company == null ? this : with(company.withoutNames());
    }

    /**
     * The same without answers to what this firm is not asked any more: levels of readiness are
     * asked of a firm that develops only.
     */
    public Sections asAsked() {
        return plan == null || develops() ? this : with(plan.withoutReadiness());
    }

    /** Whether the firm says that it develops technology. */
    public boolean develops() {
        return technologyOrEmpty().role() == TechnologyRole.DEVELOPS;
    }

    /** The same with another section about the firm. */
    public Sections with(CompanySection other) {
        return with(Section.COMPANY, other);
    }

    /** The same with another section about the need. */
    public Sections with(NeedSection other) {
        return with(Section.NEED, other);
    }

    /** The same with other figures. */
    public Sections with(FinancialFigures other) {
        return with(Section.FINANCES, other);
    }

    /** The same with another section about the technology. */
    public Sections with(TechnologySection other) {
        return with(Section.TECHNOLOGY, other);
    }

    /** The same with another section about the plan. */
    public Sections with(PlanSection other) {
        return with(Section.PLAN, other);
    }

    /** The same with another section about the group, debts and aid. */
    public Sections with(GroupSection other) {
        return with(Section.GROUP, other);
    }

    /** The same with other circumstances. */
    public Sections with(Circumstances other) {
        return with(Section.CIRCUMSTANCES, other);
    }

    private Sections with(Section which, Object other) {
        return new Sections(
                which == Section.COMPANY ? (CompanySection) other : company,
                which == Section.NEED ? (NeedSection) other : need,
                which == Section.FINANCES ? (FinancialFigures) other : finances,
                which == Section.TECHNOLOGY ? (TechnologySection) other : technology,
                which == Section.PLAN ? (PlanSection) other : plan,
                which == Section.GROUP ? (GroupSection) other : group,
                which == Section.CIRCUMSTANCES ? (Circumstances) other : circumstances,
                imported,
                confirmed,
                byAdviser);
    }

    /** The same with figures taken over from a bookkeeping. */
    public Sections adopting(ImportedFigures figures) {
        LegalForm form = companyOrEmpty().legalForm();
        boolean naturalPersons = form != null && form.isNaturalPersons();
        return with(figures.into(financesOrUnknown(), naturalPersons)).about(figures, confirmed);
    }

    /**
     * The same with figures that were typed.
     *
     * @param sure amounts among them that are right although they look like thousands
     * @param reason why imported ones among them were corrected
     */
    public Sections typed(
            FinancialFigures other, ConfirmedAmounts sure, @Nullable CorrectionReason reason) {
        ImportedFigures known =
                imported == null
                        ? null
                        : imported.because(imported.corrected(other).isEmpty() ? null : reason);
        return with(other).about(known, sure);
    }

    private Sections about(@Nullable ImportedFigures source, ConfirmedAmounts sure) {
        return new Sections(
                company,
                need,
                finances,
                technology,
                plan,
                group,
                circumstances,
                source,
                sure,
                byAdviser);
    }

    /** Whether these figures correct imported ones. */
    public boolean isCorrectedBy(FinancialFigures other) {
        return imported != null && !imported.corrected(other).isEmpty();
    }

    /** The firm, empty when it was never saved. */
    CompanySection companyOrEmpty() {
        return company == null ? CompanySection.EMPTY : company;
    }

    /** The need, empty when it was never saved. */
    NeedSection needOrEmpty() {
        return need == null ? NeedSection.EMPTY : need;
    }

    /** The figures, unknown when they were never saved. */
    FinancialFigures financesOrUnknown() {
        return finances == null ? FinancialFigures.UNKNOWN : finances;
    }

    /** The technology, empty when it was never saved. */
    TechnologySection technologyOrEmpty() {
        return technology == null ? TechnologySection.EMPTY : technology;
    }

    /** The plan, empty when it was never saved. */
    PlanSection planOrEmpty() {
        return plan == null ? PlanSection.EMPTY : plan;
    }

    /** Group, debts and aid, empty when they were never saved. */
    GroupSection groupOrEmpty() {
        return group == null ? GroupSection.EMPTY : group;
    }

    /** The circumstances, unknown when they were never saved. */
    Circumstances circumstancesOrUnknown() {
        return circumstances == null ? Circumstances.UNKNOWN : circumstances;
    }
}

package nl.kapitaalbrug.applicant.request.adapter.web;

import java.time.Instant;
import java.util.stream.Stream;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.support.problem.Checked;
import nl.kapitaalbrug.support.problem.FieldError;
import nl.kapitaalbrug.support.problem.Violations;
import org.jspecify.annotations.Nullable;

/**
 * An exported request as it is sent back. Only the answers are taken; what an export tells besides
 * is about another request.
 *
 * @param schema the edition of the schema that it follows
 * @param sections the answers
 */
record ImportBody(
        String schema,
        SectionsBody sections,
        @Nullable Object reference,
        @Nullable Object status,
        @Nullable Object revision,
        @Nullable Object origin,
        @Nullable Instant exportedAt,
        @Nullable Object sources,
        @Nullable Object timeline,
        @Nullable Object published)
        implements Checked {

    /** The sections; each may be left out. */
    record SectionsBody(
            @Nullable CompanyBody company,
            @Nullable NeedBody need,
            @Nullable FinancesBody finances,
            @Nullable TechnologyBody technology,
            @Nullable PlanBody plan,
            @Nullable GroupBody group,
            @Nullable CircumstancesBody circumstances) {}

    @Override
    public void check(Violations violations) {
        violations
                .at("/schema")
                .require(schema == null || schema.equals(RequestSchema.ID), "SCHEMA_UNKNOWN");
        if (sections != null) {
            check(violations, "company", sections.company);
            check(violations, "need", sections.need);
            check(violations, "finances", sections.finances);
            check(violations, "technology", sections.technology);
            check(violations, "plan", sections.plan);
            check(violations, "group", sections.group);
            check(violations, "circumstances", sections.circumstances);
        }
    }

    private static void check(Violations all, String name, @Nullable Checked section) {
        Violations own = new Violations();
        Stream.ofNullable(section).forEach(one -> one.check(own));
        own.errors()
                .forEach(error ->
                        all.add(
                                new FieldError(
                                        "/sections/" + name + error.pointer(),
                                        error.code(),
                                        error.arguments())));
    }

    Sections toSections() {
        Sections answers = Sections.EMPTY;
        if (sections.company != null) {
            answers = answers.with(sections.company.toSection());
        }
        if (sections.need != null) {
            answers = answers.with(sections.need.toSection());
        }
        if (sections.finances != null) {
            answers =
                    answers.typed(
                            sections.finances.toSection(), sections.finances.toConfirmed(), null);
        }
        if (sections.technology != null) {
            answers = answers.with(sections.technology.toSection());
        }
        if (sections.plan != null) {
            answers = answers.with(sections.plan.toSection());
        }
        if (sections.group != null) {
            answers = answers.with(sections.group.toSection());
        }
        return sections.circumstances == null
                ? answers
                : answers.with(sections.circumstances.toSection());
    }
}

package nl.kapitaalbrug.applicant.request.application;

import java.time.Clock;
import java.util.List;
import java.util.function.Function;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Call;
import nl.kapitaalbrug.applicant.request.application.ChangeSteps.Decision;
import nl.kapitaalbrug.applicant.request.domain.CompanyKeys;
import nl.kapitaalbrug.applicant.request.domain.CompanySection;
import nl.kapitaalbrug.applicant.request.domain.ConfirmedAmounts;
import nl.kapitaalbrug.applicant.request.domain.CorrectionReason;
import nl.kapitaalbrug.applicant.request.domain.FinancingRequest;
import nl.kapitaalbrug.applicant.request.domain.GroupSection;
import nl.kapitaalbrug.applicant.request.domain.ImportedFigures;
import nl.kapitaalbrug.applicant.request.domain.NeedSection;
import nl.kapitaalbrug.applicant.request.domain.Participants.Supply;
import nl.kapitaalbrug.applicant.request.domain.PlanSection;
import nl.kapitaalbrug.applicant.request.domain.RequestAction;
import nl.kapitaalbrug.applicant.request.domain.RequestMessages;
import nl.kapitaalbrug.applicant.request.domain.Rights;
import nl.kapitaalbrug.applicant.request.domain.Sections;
import nl.kapitaalbrug.applicant.request.domain.TechnologySection;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.message.MessageTypes;
import nl.kapitaalbrug.contracts.request.Circumstances;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.support.audit.AuditEvent;
import org.jspecify.annotations.Nullable;

/**
 * Saves one section of a draft in place of what it said before; it may be incomplete. When the
 * draft then says something else of its need than others know, they are told in the same update.
 */
public final class SaveSection {

    private final ChangeSteps steps;
    private final NamedFirms firms;
    private final CompanyKeys keys;
    private final Clock clock;

    /**
     * With where requests lie, what the register told, the pseudonyms of firms, and the time.
     *
     * @param samplesAllowed whether firms on KvK's public test numbers are taken, as samples
     */
    public SaveSection(
            FinancingRequests requests,
            RegisteredCompanies registered,
            CompanyKeys keys,
            boolean samplesAllowed,
            Clock clock) {
        this.steps = new ChangeSteps(requests);
        this.firms = new NamedFirms(registered, samplesAllowed);
        this.keys = keys;
        this.clock = clock;
    }

    /** Saves what is said of the firm, with the source of each part. */
    public ChangeOutcome save(OwnRequest which, long version, CompanySection section) {
        if (firms.refuse(section)) {
            return steps.run(
                    call(which, version, Section.COMPANY),
                    stored -> new Decision.Refuse(new ChangeOutcome.TestNumberRefused()));
        }
        CompanySection sourced = firms.sourced(which.person(), section);
        DataOrigin origin = firms.origin(section);
        return edit(
                which, version, new Edit("COMPANY", Section.COMPANY, s -> s.with(sourced), origin));
    }

    /** Saves what is said of the need. */
    public ChangeOutcome save(OwnRequest which, long version, NeedSection section) {
        return edit(which, version, new Edit("NEED", Section.NEED, s -> s.with(section), null));
    }

    /** Saves the figures, of which none is confirmed and none corrects an imported one. */
    public ChangeOutcome save(OwnRequest which, long version, FinancialFigures section) {
        return save(which, version, section, ConfirmedAmounts.NONE, null);
    }

    /**
     * Saves the figures.
     *
     * @param confirmed amounts that are right although they look like thousands of euros
     * @param reason why imported figures are corrected; asked for when one is
     */
    public ChangeOutcome save(
            OwnRequest which,
            long version,
            FinancialFigures section,
            ConfirmedAmounts confirmed,
            @Nullable CorrectionReason reason) {
        return edit(
                which,
                version,
                new Edit(
                        "FINANCES",
                        Section.FINANCES,
                        s ->
                                s.isCorrectedBy(section) && reason == null
                                        ? null
                                        : s.typed(section, confirmed, reason),
                        null));
    }

    /** Takes over figures of an imported bookkeeping. */
    public ChangeOutcome adopt(OwnRequest which, long version, ImportedFigures figures) {
        return edit(
                which,
                version,
                new Edit("IMPORTED_FIGURES", Section.FINANCES, s -> s.adopting(figures), null));
    }

    /** Saves what is said of the technology. */
    public ChangeOutcome save(OwnRequest which, long version, TechnologySection section) {
        return edit(
                which,
                version,
                new Edit("TECHNOLOGY", Section.TECHNOLOGY, s -> s.with(section), null));
    }

    /** Saves what is said of the plan. */
    public ChangeOutcome save(OwnRequest which, long version, PlanSection section) {
        return edit(which, version, new Edit("PLAN", Section.PLAN, s -> s.with(section), null));
    }

    /** Saves what is said of the group, debts and aid. */
    public ChangeOutcome save(OwnRequest which, long version, GroupSection section) {
        return edit(which, version, new Edit("GROUP", Section.GROUP, s -> s.with(section), null));
    }

    /** Saves the circumstances. */
    public ChangeOutcome save(OwnRequest which, long version, Circumstances section) {
        return edit(
                which,
                version,
                new Edit("CIRCUMSTANCES", Section.CIRCUMSTANCES, s -> s.with(section), null));
    }

    private record Edit(
            String name,
            Section section,
            Function<Sections, @Nullable Sections> to,
            @Nullable DataOrigin origin) {}

    private ChangeOutcome edit(OwnRequest which, long version, Edit edit) {
        return steps.run(
                call(which, version, edit.section()),
                stored -> {
                    DataOrigin origin =
                            edit.origin() == null ? stored.request().origin() : edit.origin();
                    Sections sections = edit.to().apply(stored.request().sections());
                    if (sections == null) {
                        return new Decision.Refuse(new ChangeOutcome.ReasonMissing());
                    }
                    Supply by =
                            new Supply(
                                    edit.section(),
                                    rights(stored, which).kind(),
                                    Moments.now(clock));
                    FinancingRequest after = stored.request().savedBy(by, sections, origin, keys);
                    return new Decision.Make(
                            new Change(
                                    after,
                                    AuditEvent.done(
                                            "SAVE_" + edit.name(), which.person().value(), "api"),
                                    messages(stored.request(), after),
                                    stored.usedKeys(),
                                    stored.applied()));
                });
    }

    static List<Change.Outgoing> messages(FinancingRequest before, FinancingRequest after) {
        return RequestMessages.statement(before, after).stream()
                .map(need -> new Change.Outgoing(MessageTypes.NEED_STATED, "financing", need))
                .toList();
    }

    private static Rights rights(StoredRequest stored, OwnRequest which) {
        return stored.request().rightsOf(which.person()).orElseThrow();
    }

    private static Call call(OwnRequest which, long version, Section section) {
        return new Call(which, RequestAction.SAVE, version, null, section);
    }
}

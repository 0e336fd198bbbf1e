package nl.kapitaalbrug.assessment.calibration.application;

import static nl.kapitaalbrug.assessment.passport.SubmittedRequests.aRequest;
import static org.mockito.ArgumentMatchers.any;
import static org.mockito.BDDMockito.given;

import java.time.Instant;
import java.util.Optional;
import nl.kapitaalbrug.assessment.InUse;
import nl.kapitaalbrug.assessment.passport.SubmittedRequests;
import nl.kapitaalbrug.assessment.passport.application.AssessRequest;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports;
import nl.kapitaalbrug.assessment.passport.application.ReadPassports.Issued;
import nl.kapitaalbrug.contracts.assessment.PassportId;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.FinancialFigures;
import nl.kapitaalbrug.contracts.request.FinancingRequestSnapshot;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import org.mockito.Mockito;

/** Passports of one request, as other features read them. */
public final class IssuedRequests {

    /** The request. */
    public final FinancingRequestId id = FinancingRequestId.random();

    /** What is read. */
    public final ReadPassports passports = Mockito.mock(ReadPassports.class);

    private final AssessRequest assess = InUse.assessRequest();

    /** None yet. */
    public IssuedRequests() {
        given(passports.issued(any())).willReturn(Optional.empty());
    }

    /** With one more passport of a firm that is not in default. */
    public IssuedRequests with(int revision, int number, String moment, DataOrigin origin) {
        return with(number, snapshot(revision, moment, origin, false), moment);
    }

    /** With one more passport of a firm that tells of a default. */
    public IssuedRequests inDefault(int revision, String moment) {
        return with(1, snapshot(revision, moment, DataOrigin.REAL, true), moment);
    }

    /** The name of one of its passports. */
    public PassportId passport(int revision, int number) {
        return new PassportId(id, revision, number);
    }

    private IssuedRequests with(int number, FinancingRequestSnapshot facts, String moment) {
        given(passports.issued(passport(facts.revision(), number)))
                .willReturn(
                        Optional.of(
                                new Issued(
                                        facts,
                                        assess.assess(facts, number, Instant.parse(moment)),
                                        null,
                                        true)));
        return this;
    }

    private FinancingRequestSnapshot snapshot(
            int revision, String moment, DataOrigin origin, boolean inDefault) {
        FinancingRequestSnapshot plain =
                SubmittedRequests.of(aRequest(id, "owner-1", revision), LegalForm.BV, origin);
        return submitted(plain, Instant.parse(moment), inDefault);
    }

    /** A request as it is submitted then, of a firm that tells whether it is in default. */
    public static FinancingRequestSnapshot submitted(
            FinancingRequestSnapshot plain, Instant moment, boolean inDefault) {
        FinancialFigures figures = plain.figures();
        return new FinancingRequestSnapshot(
                plain.id(),
                plain.owner(),
                plain.revision(),
                moment,
                plain.origin(),
                plain.company(),
                plain.need(),
                new FinancialFigures(
                        figures.fiscalYears(),
                        figures.source(),
                        figures.statementDate(),
                        figures.balance(),
                        figures.income(),
                        inDefault),
                plain.technology(),
                plain.circumstances(),
                plain.plan(),
                plain.group());
    }
}

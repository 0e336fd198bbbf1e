package nl.kapitaalbrug.financing.deal.domain;

import java.time.Instant;
import java.time.LocalDate;
import java.time.temporal.ChronoUnit;
import java.util.ArrayList;
import java.util.HexFormat;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.Set;
import nl.kapitaalbrug.contracts.assessment.ConfidenceLabel;
import nl.kapitaalbrug.contracts.assessment.IndicativeClass;
import nl.kapitaalbrug.contracts.assessment.RiskStatus;
import nl.kapitaalbrug.contracts.assessment.TechnologyAxis;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.contracts.value.InstrumentId;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;
import nl.kapitaalbrug.contracts.value.Tenor;
import nl.kapitaalbrug.contracts.value.Trl;
import nl.kapitaalbrug.financing.need.domain.NeedPhase;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowAssessment;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowMatch;
import nl.kapitaalbrug.financing.need.domain.NeedRow.RowPublication;
import nl.kapitaalbrug.financing.need.domain.NeedState;
import org.jspecify.annotations.Nullable;

/** Makes rows of needs; the default is a published need of a small industrial firm in Twente. */
public final class Rows {

    /** The day on which every test looks. */
    public static final LocalDate TODAY = LocalDate.of(2026, 11, 25);

    static final String ENSCHEDE = "GM0153";
    static final String HENGELO = "GM0164";
    static final String ZWOLLE = "GM0193";
    static final String DEVENTER = "GM0150";

    private DataOrigin origin = DataOrigin.REAL;
    private @Nullable String company;
    private NeedPhase phase = NeedPhase.MATCHED;
    private Instant since = Instant.parse("2026-11-20T09:00:00Z");
    private @Nullable String place = ENSCHEDE;
    private @Nullable SbiSection sector = SbiSection.C;
    private LegalForm form = LegalForm.BV;
    private @Nullable Integer employees = 20;
    private long euros = 180_000;
    private List<Aim> aims = List.of(Aim.GROWTH);
    private int tenor = 60;
    private RowAssessment assessment =
            new RowAssessment(
                    TechnologyAxis.PROVEN_BY_SUPPLIER,
                    null,
                    null,
                    RiskStatus.RATED,
                    IndicativeClass.BB_PLUS,
                    ConfidenceLabel.MEDIUM,
                    null);
    private boolean published = true;

    private Rows() {}

    static Rows aNeed() {
        return new Rows();
    }

    Rows origin(DataOrigin value) {
        origin = value;
        return this;
    }

    Rows company(String value) {
        company = value;
        return this;
    }

    Rows phase(NeedPhase value) {
        phase = value;
        return this;
    }

    Rows daysAgo(int days) {
        since = Instant.parse("2026-11-25T09:00:00Z").minus(days, ChronoUnit.DAYS);
        return this;
    }

    Rows place(@Nullable String value) {
        place = value;
        return this;
    }

    Rows sector(@Nullable SbiSection value) {
        sector = value;
        return this;
    }

    Rows form(LegalForm value) {
        form = value;
        return this;
    }

    Rows employees(@Nullable Integer value) {
        employees = value;
        return this;
    }

    Rows euros(long value) {
        euros = value;
        return this;
    }

    Rows aim(Aim value) {
        aims = List.of(value);
        return this;
    }

    Rows tenor(int value) {
        tenor = value;
        return this;
    }

    Rows develops(int supported, int claimed) {
        assessment =
                new RowAssessment(
                        TechnologyAxis.ASSESSED,
                        new Trl(supported),
                        new Trl(claimed),
                        assessment.status(),
                        assessment.risk(),
                        assessment.confidence(),
                        assessment.plan());
        return this;
    }

    Rows risk(RiskStatus status, @Nullable IndicativeClass risk) {
        assessment =
                new RowAssessment(
                        assessment.axis(),
                        assessment.supported(),
                        assessment.claimed(),
                        status,
                        risk,
                        assessment.confidence(),
                        assessment.plan());
        return this;
    }

    Rows published(boolean value) {
        published = value;
        return this;
    }

    NeedRow build() {
        FinancingRequestId id = FinancingRequestId.random();
        String name = company;
        return new NeedRow(
                id,
                origin,
                name == null ? "request:" + id : name,
                phase,
                since,
                place == null ? null : new MunicipalityCode(place),
                sector,
                form,
                employees,
                Map.of(SpendKind.MACHINES, EuroAmount.ofEuros(euros)),
                aims,
                EuroAmount.ofEuros(euros),
                new Tenor(tenor),
                assessment,
                new RowMatch(
                        NeedState.SERVED,
                        EuroAmount.ofEuros(euros),
                        Set.of(InstrumentId.of("qredits-mkb-krediet")),
                        Set.of(),
                        Set.of()),
                new RowPublication(published, FinancingRequestId.random().value()),
                null);
    }

    /** So many of the same need, each of another firm. */
    List<NeedRow> times(int number) {
        List<NeedRow> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(build());
        }
        return rows;
    }

    /** A population like that of the province: skewed sectors, sizes and places. */
    static List<NeedRow> population(int number, long seed) {
        Random random = new Random(seed);
        SbiSection[] sectors = {
            SbiSection.G,
            SbiSection.C,
            SbiSection.F,
            SbiSection.M,
            SbiSection.I,
            SbiSection.A,
            SbiSection.J,
            SbiSection.Q,
            SbiSection.H,
            SbiSection.R,
            SbiSection.D
        };
        List<NeedRow> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            Rows row =
                    aNeed().company(firm(random.nextInt(Math.max(1, number * 9 / 10))))
                            .place(place(random))
                            .sector(sectors[Math.min(skewed(random), sectors.length - 1)])
                            .employees(
                                    random.nextInt(20) == 0
                                            ? null
                                            : (int) Math.pow(10, random.nextDouble() * 2.7))
                            .form(random.nextInt(3) == 0 ? LegalForm.EENMANSZAAK : LegalForm.BV)
                            .euros((long) Math.pow(10, 3.5 + random.nextDouble() * 3.4))
                            .tenor(1 + random.nextInt(200))
                            .aim(Aim.values()[random.nextInt(Aim.values().length)])
                            .daysAgo(random.nextInt(150))
                            .published(random.nextInt(4) != 0)
                            .phase(random.nextInt(10) == 0 ? NeedPhase.DOSSIER : NeedPhase.MATCHED)
                            .origin(origin(random))
                            .risk(RiskStatus.RATED, IndicativeClass.at(1 + random.nextInt(19)));
            int level = random.nextInt(10);
            rows.add(
                    (random.nextBoolean()
                                    ? row.develops(level, Math.min(9, level + random.nextInt(3)))
                                    : row)
                            .build());
        }
        return rows;
    }

    private static int skewed(Random random) {
        return (int) Math.abs(random.nextGaussian() * 3.5);
    }

    private static String place(Random random) {
        int size = Municipalities.all().size();
        int index = random.nextInt(size + 1);
        return index == size
                ? MunicipalityCode.ELSEWHERE.value()
                : Municipalities.all().get(index).code().value();
    }

    private static DataOrigin origin(Random random) {
        int number = random.nextInt(10);
        return number < 4 ? DataOrigin.REAL : number < 5 ? DataOrigin.SAMPLE : DataOrigin.SYNTHETIC;
    }

    private static String firm(int number) {
        return "firm-" + HexFormat.of().toHexDigits(number);
    }
}

package nl.kapitaalbrug.financing.demand.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.Random;
import nl.kapitaalbrug.contracts.reference.Municipalities;
import nl.kapitaalbrug.contracts.request.DataOrigin;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.financing.need.domain.NeedPhase;
import nl.kapitaalbrug.financing.need.domain.NeedRow;
import nl.kapitaalbrug.financing.need.domain.NeedState;

/** Needs of all sorts, by chance. */
public final class AnyNeeds {

    private static final String[] CODES = {"PLACE", "AGE_MIN", "SECTOR", "TRL_MIN", "AMOUNT_MIN"};

    private AnyNeeds() {}

    public static List<NeedRow> rows(Random random, int number) {
        List<NeedRow> rows = new ArrayList<>();
        for (int i = 0; i < number; i++) {
            rows.add(any(random, i));
        }
        return rows;
    }

    private static NeedRow any(Random random, int number) {
        long euros = 10_000L + (long) (Math.exp(random.nextDouble() * 6) * 10_000);
        Needs need =
                Needs.aNeed()
                        .withoutSpend()
                        .spentOn(one(random, SpendKind.values()), euros)
                        .needing(euros)
                        .ofFirm("firm-" + number)
                        .of(random.nextInt(3) == 0 ? DataOrigin.REAL : DataOrigin.SYNTHETIC)
                        .at(Municipalities.all().get(random.nextInt(25)).code().value());
        return switch (random.nextInt(10)) {
            case 0, 1, 2 -> need.row();
            case 3 -> need.in(NeedPhase.DOSSIER).row();
            case 4 -> need.matched(one(random, NeedState.values())).in(NeedPhase.WITHDRAWN).row();
            default -> need.matched(one(random, NeedState.values()), one(random, CODES)).row();
        };
    }

    private static <T> T one(Random random, T[] values) {
        return values[random.nextInt(values.length)];
    }
}

package nl.kapitaalbrug.financing.deal.domain;

import java.util.ArrayList;
import java.util.HashMap;
import java.util.HashSet;
import java.util.List;
import java.util.Map;
import java.util.Optional;
import java.util.Set;
import nl.kapitaalbrug.contracts.value.FinancingRequestId;
import nl.kapitaalbrug.financing.need.domain.NeedPhase;
import nl.kapitaalbrug.financing.need.domain.NeedRow;

/**
 * Makes the profile of each need so general that at least {@code k} firms are shown with the very
 * same one. Step by step: needs whose profile is shared by enough firms keep it, the others go on
 * to the next step together. A firm therefore always hides among firms that would be shown exactly
 * as it is, also from somebody who knows these rules (ADR 0013).
 */
public final class Generalisation {

    private final int k;

    /**
     * @param k the least number of firms that share a profile
     */
    public Generalisation(int k) {
        this.k = k;
    }

    /**
     * The profile under which each need may be shown; needs without one may not be shown.
     *
     * @param population every need among which a firm can hide
     */
    public Map<FinancingRequestId, Profile> profiles(List<NeedRow> population) {
        Map<FinancingRequestId, Profile> shown = new HashMap<>();
        List<NeedRow> left = population.stream().filter(Generalisation::counts).toList();
        for (int step = 0; step < Profile.STEPS && !left.isEmpty(); step++) {
            left = settle(left, step, shown);
        }
        return shown;
    }

    private List<NeedRow> settle(
            List<NeedRow> rows, int step, Map<FinancingRequestId, Profile> shown) {
        Map<Profile, Set<String>> firms = new HashMap<>();
        List<Optional<Profile>> profiles = new ArrayList<>(rows.size());
        for (NeedRow row : rows) {
            Optional<Profile> profile = Profile.of(row, step);
            profiles.add(profile);
            profile.ifPresent(
                    one -> firms.computeIfAbsent(one, first -> new HashSet<>()).add(row.company()));
        }
        List<NeedRow> left = new ArrayList<>();
        for (int i = 0; i < rows.size(); i++) {
            Optional<Profile> profile = profiles.get(i);
            if (profile.isPresent() && firms.get(profile.get()).size() >= k) {
                shown.put(rows.get(i).id(), profile.get());
            } else {
                left.add(rows.get(i));
            }
        }
        return left;
    }

    /** A need that somebody could look for behind a deal: submitted and not taken back. */
    private static boolean counts(NeedRow row) {
        return row.phase() == NeedPhase.SUBMITTED || row.phase() == NeedPhase.MATCHED;
    }
}

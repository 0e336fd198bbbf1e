package nl.kapitaalbrug.applicant.synthetic.domain;

import java.util.Arrays;
import java.util.EnumMap;
import java.util.List;
import java.util.Map;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.contracts.value.MunicipalityCode;

/**
 * The shares from which synthetic needs are made, in percent unless said otherwise. Only the shares
 * are reproduced; no single need stands for a firm. Sources and our own assumptions stand in {@code
 * docs/domain/synthetic-needs.md}.
 *
 * @param version name of this set; raised with every change
 * @param seed where the draws begin
 * @param sizes size of firms with a need: micro 75, small 21, medium 4 (solved from the need per
 *     size class of CBS, Financieringsmonitor 2025)
 * @param buckets bucket of the amount by size; over all sizes 81.4, 12.6 and 6.0 (NVB 2021, number
 *     of bank credits); medium firms 30, 35, 35 and small ones 70, 21, 9 are assumptions, micro
 *     firms take what is left
 * @param tailPercent micro firms with at most EUR 250,000 that want less than EUR 25,000
 * @param largestEuros the largest amount by size, an assumption
 * @param purposes CBS, Financieringsmonitor 2025: several answers, here one each by their weight
 * @param applied firms with a need that apply, by size: 55, 71, 70 (CBS, Financieringsmonitor 2025,
 *     oriented or informed times applied)
 * @param exploredPercent of those that do not apply, how many only look around; an assumption
 * @param places by population of the municipality, in thousands, about 2024
 * @param sectors assumption after the firms of the province
 * @param forms legal form by size, assumption
 * @param roles what the firm has to do with the technology, assumption
 * @param publishedPercent submitted needs that financiers may see, assumption
 */
public record SyntheticParameters(
        String version,
        long seed,
        Shares<FirmSize> sizes,
        Map<FirmSize, Shares<AmountBucket>> buckets,
        double tailPercent,
        Map<FirmSize, Integer> largestEuros,
        Shares<Purpose> purposes,
        Map<FirmSize, Integer> applied,
        double exploredPercent,
        Shares<MunicipalityCode> places,
        Shares<SbiSection> sectors,
        Map<FirmSize, Shares<LegalForm>> forms,
        Shares<TechnologyRole> roles,
        double publishedPercent) {

    /** The set in use. */
    public static final SyntheticParameters CURRENT =
            new SyntheticParameters(
                    "synthetic-2026-11",
                    2025,
                    Shares.of(FirmSize.MICRO, 75).and(FirmSize.SMALL, 21).and(FirmSize.MEDIUM, 4),
                    bySize(bucket(87.34, 9.05, 3.61), bucket(70, 21, 9), bucket(30, 35, 35)),
                    10,
                    bySize(2_500_000, 6_000_000, 15_000_000),
                    Shares.of(Purpose.EXPANSION, 38)
                            .and(Purpose.WORKING_CAPITAL, 37)
                            .and(Purpose.VEHICLES_AND_ASSETS, 24)
                            .and(Purpose.REAL_ESTATE, 22)
                            .and(Purpose.REFINANCING, 17)
                            .and(Purpose.BRIDGING, 12),
                    bySize(55, 71, 70),
                    60,
                    population(),
                    weights(
                            SbiSection.class,
                            "A 4, B 0.1, C 13, D 0.5, E 0.5, F 16, G 20, H 6, I 8, J 6, L 2, M 12,"
                                    + " N 5, P 2, Q 5, R 2, S 4"),
                    bySize(
                            forms(
                                    "EENMANSZAAK 34, VOF 16, MAATSCHAP 2, CV 1, BV 45, COOPERATIE 1,"
                                            + " STICHTING 1"),
                            forms(
                                    "EENMANSZAAK 5, VOF 10, MAATSCHAP 2, CV 1, BV 76, NV 1,"
                                            + " COOPERATIE 3, STICHTING 2"),
                            forms("BV 88, NV 5, COOPERATIE 5, STICHTING 2")),
                    Shares.of(TechnologyRole.NONE, 45)
                            .and(TechnologyRole.BUYS_PROVEN, 45)
                            .and(TechnologyRole.DEVELOPS, 10),
                    60);

    private static <T> Map<FirmSize, T> bySize(T micro, T small, T medium) {
        Map<FirmSize, T> map = new EnumMap<>(FirmSize.class);
        map.put(FirmSize.MICRO, micro);
        map.put(FirmSize.SMALL, small);
        map.put(FirmSize.MEDIUM, medium);
        return Map.copyOf(map);
    }

    private static Shares<AmountBucket> bucket(double low, double middle, double high) {
        return Shares.of(AmountBucket.UP_TO_250K, low)
                .and(AmountBucket.UP_TO_1M, middle)
                .and(AmountBucket.ABOVE_1M, high);
    }

    private static Shares<LegalForm> forms(String weights) {
        return weights(LegalForm.class, weights);
    }

    /** A list such as {@code "BV 88, NV 5"}. */
    private static <E extends Enum<E>> Shares<E> weights(Class<E> type, String list) {
        return new Shares<>(
                Arrays.stream(list.split(", "))
                        .map(pair -> pair.split(" "))
                        .map(pair ->
                                new Shares.Part<>(
                                        Enum.valueOf(type, pair[0]), Double.parseDouble(pair[1])))
                        .toList());
    }

    private static Shares<MunicipalityCode> population() {
        String thousands =
                "GM0141 74, GM0147 24, GM0148 29, GM0150 103, GM0153 161, GM0158 24, GM0160 62,"
                        + " GM0163 36, GM0164 82, GM0166 55, GM0168 23, GM0173 32, GM0175 19,"
                        + " GM0177 39, GM0180 18, GM0183 21, GM0189 25, GM0193 133, GM1700 34,"
                        + " GM1708 45, GM1735 35, GM1742 39, GM1773 19, GM1774 27, GM1896 23";
        List<Shares.Part<MunicipalityCode>> parts =
                Arrays.stream(thousands.split(", "))
                        .map(pair -> pair.split(" "))
                        .map(pair ->
                                new Shares.Part<>(
                                        MunicipalityCode.of(pair[0]), Double.parseDouble(pair[1])))
                        .toList();
        return new Shares<>(parts);
    }
}

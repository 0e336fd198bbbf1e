package nl.kapitaalbrug.financing.demand.domain;

import static org.assertj.core.api.Assertions.assertThat;

import java.util.ArrayList;
import java.util.List;
import java.util.Map;
import java.util.Random;
import java.util.TreeMap;
import nl.kapitaalbrug.financing.demand.domain.Guard.Unit;
import org.junit.jupiter.api.Nested;
import org.junit.jupiter.api.Test;

class SecondarySuppressionTest {

    private static final Guard PUBLIC = new Guard(Unit.NEEDS, DisclosureParameters.PUBLIC);
    private static final Guard STAFF = new Guard(Unit.NEEDS, DisclosureParameters.STAFF);
    private static final Guard STAFF_SUMS = new Guard(Unit.CENTS, DisclosureParameters.STAFF);

    /** Methods, worked examples I-02 and I-03. */
    @Nested
    class WorkedExamples {

        @Test
        void hidesTheSmallestSetThatProtects() {
            SumTable table =
                    small(
                            PUBLIC,
                            List.of(
                                    List.of(24L, 4L, 31L),
                                    List.of(18L, 22L, 40L),
                                    List.of(12L, 15L, 27L)));

            SumTable shown = protect(table, PUBLIC);

            assertThat(shown.hidden())
                    .isEqualTo(
                            Map.of(
                                    new Position(0, 1), Hidden.MIN_COUNT,
                                    new Position(0, 0), Hidden.SECONDARY,
                                    new Position(2, 0), Hidden.SECONDARY,
                                    new Position(2, 1), Hidden.SECONDARY));
            assertThat(new Intervals(shown, at -> 0).of(new Position(0, 1)))
                    .isEqualTo(new Interval(0, 19));
        }

        @Test
        void hidesNothingWhereOnlyZeroIsSmall() {
            SumTable table = small(PUBLIC, List.of(List.of(30L, 0L, 25L), List.of(14L, 19L, 41L)));

            assertThat(protect(table, PUBLIC).hidden()).isEmpty();
        }
    }

    @Nested
    class OneWay {

        @Test
        void hidesTheSmallestOtherCellOfALonelyOne() {
            SumTable shown = protect(line(STAFF, 40L, 2L, 9L, 11L), STAFF);

            assertThat(shown.hidden())
                    .isEqualTo(
                            Map.of(
                                    new Position(1, 0), Hidden.MIN_COUNT,
                                    new Position(2, 0), Hidden.SECONDARY));
        }

        @Test
        void countsWhatTheReasonsTell() {
            // 2 and 3 make 5: who reads "fewer than 3" and "at least 3" knows 2 and 3, or 1 and 4
            SumTable two = protect(line(STAFF, 40L, 2L, 3L, 11L), STAFF);
            // 1 and 3 make 4: then it can only be 1 and 3
            SumTable one = protect(line(STAFF, 40L, 1L, 3L, 11L), STAFF);

            assertThat(two.hidden()).hasSize(2);
            assertThat(one.hidden()).containsOnlyKeys(new Position(1, 0), new Position(3, 0));
        }

        @Test
        void hidesAllWhenThereIsTooLittleToHideBehind() {
            SumTable shown = protect(line(STAFF, 1L, 1L, 1L, 0L), STAFF);

            assertThat(shown.hidden()).hasSize(4);
            assertThat(shown.hidden().get(new Position(3, 0))).isEqualTo(Hidden.WHOLE);
        }
    }

    @Nested
    class Sums {

        @Test
        void mayNotBeEstimatedWithinTheirShare() {
            SumTable table =
                    SumTable.oneWay(
                            List.of(1_000L, 5L, 400L, 3_000L),
                            Map.of(new Position(0, 0), Hidden.DOMINANCE));

            SumTable shown = protect(table, STAFF_SUMS);

            assertThat(shown.hidden()).containsOnlyKeys(new Position(0, 0), new Position(2, 0));
        }
    }

    @Nested
    class Promise {

        @Test
        void nobodyCanCalculateAHiddenCount() {
            Random random = new Random(21);
            int protectedTables = 0;
            for (int i = 0; i < 60; i++) {
                boolean twoWay = i % 4 > 0;
                SumTable shown = protect(anySmall(random, twoWay), STAFF);
                protectedTables += shown.hidden().isEmpty() ? 0 : 1;

                assertThat(unlessWhole(shown, Reader.found(shown, STAFF)))
                        .as(shown.toString())
                        .isEmpty();
            }
            assertThat(protectedTables).isGreaterThan(15);
        }

        @Test
        void nobodyCanCalculateAHiddenSum() {
            Random random = new Random(24);
            for (int i = 0; i < 40; i++) {
                SumTable table = anySmall(random, i % 4 > 0);
                Map<Position, Hidden> dominated = new TreeMap<>();
                table.candidates().stream()
                        .filter(at -> random.nextInt(4) == 0)
                        .forEach(at -> dominated.put(at, Hidden.DOMINANCE));
                SumTable unsafe = new SumTable(table.twoWay(), table.values(), dominated);

                SumTable shown = protect(unsafe, STAFF_SUMS);

                assertThat(unlessWhole(shown, Reader.found(shown, STAFF_SUMS)))
                        .as(shown.toString())
                        .isEmpty();
            }
        }

        @Test
        void holdsForLargeTablesToo() {
            Random random = new Random(22);
            for (int i = 0; i < 60; i++) {
                SumTable shown = protect(any(random, true, 9, 4, 12), STAFF);

                assertThat(unlessWhole(shown, SecondarySuppression.unsafe(shown, STAFF).toList()))
                        .as(shown.toString())
                        .isEmpty();
            }
        }

        @Test
        void theSearchInFullIsNeverBeatenByTheStepwiseOne() {
            Random random = new Random(23);
            for (int i = 0; i < 100; i++) {
                SumTable table = any(random, true, 4, 4, 9);
                SumTable full = protect(table, STAFF);
                int stepwise =
                        new StepwiseSuppression(table, STAFF)
                                .safe()
                                .map(found -> found.hidden().size() - table.hidden().size())
                                .orElse(Integer.MAX_VALUE);

                assertThat(full.hidden().size() - table.hidden().size())
                        .isLessThanOrEqualTo(stepwise);
            }
        }

        @Test
        void aReaderFindsALonelyCell() {
            SumTable open =
                    SumTable.oneWay(
                            List.of(4L, 2L, 3L), Map.of(new Position(1, 0), Hidden.MIN_COUNT));

            assertThat(Reader.found(open, STAFF)).containsExactly(new Position(1, 0));
        }
    }

    /** What is hidden as a whole is not small itself; only what is small counts. */
    private static List<Position> unlessWhole(SumTable shown, List<Position> found) {
        return found.stream().filter(at -> shown.hidden().get(at) != Hidden.WHOLE).toList();
    }

    private static SumTable protect(SumTable table, Guard guard) {
        return new SumTable(
                table.twoWay(), table.values(), SecondarySuppression.protect(table, guard));
    }

    private static SumTable line(Guard guard, Long... values) {
        return withSmallHidden(guard, SumTable.oneWay(List.of(values), Map.of()));
    }

    private static SumTable small(Guard guard, List<List<Long>> values) {
        return withSmallHidden(guard, new SumTable(true, values, Map.of()));
    }

    private static SumTable withSmallHidden(Guard guard, SumTable table) {
        Map<Position, Hidden> small = new TreeMap<>();
        for (Position at : table.inside()) {
            long value = table.value(at);
            if (value > 0 && value < guard.parameters().minFirms()) {
                small.put(at, Hidden.MIN_COUNT);
            }
        }
        return table.hiding(small);
    }

    private static SumTable anySmall(Random random, boolean twoWay) {
        return any(random, twoWay, 3, twoWay ? 3 : 1, 7);
    }

    /** A table whose totals are at least as large as the limit, as the totals of figures are. */
    private static SumTable any(Random random, boolean twoWay, int rows, int columns, int most) {
        List<List<Long>> values = new ArrayList<>();
        for (int row = 0; row < rows; row++) {
            List<Long> line = new ArrayList<>();
            for (int column = 0; column < columns; column++) {
                line.add(random.nextInt(3) == 0 ? 0L : 1L + random.nextInt(most));
            }
            values.add(line);
        }
        SumTable table = withSmallHidden(STAFF, new SumTable(twoWay, values, Map.of()));
        boolean usual = true;
        for (int row = 0; twoWay && row < rows; row++) {
            usual &= isUsual(table.value(Position.ofRow(row)));
        }
        for (int column = 0; twoWay && column < columns; column++) {
            usual &= isUsual(table.value(Position.ofColumn(column)));
        }
        return usual ? table : any(random, twoWay, rows, columns, most);
    }

    private static boolean isUsual(long total) {
        return total == 0 || total >= STAFF.parameters().minFirms();
    }
}

package nl.kapitaalbrug.financing.demand.domain;

import java.util.ArrayDeque;
import java.util.ArrayList;
import java.util.Arrays;
import java.util.List;
import java.util.function.ToLongFunction;

/**
 * Calculates what a reader of a table can find out about each hidden number, from the numbers and
 * sums that are shown. Exact: hidden numbers are flows between the sums that they are part of, and
 * how far one can move while all sums stay is a maximum flow through the others.
 */
final class Intervals {

    private static final long UNBOUNDED = Long.MAX_VALUE / 8;

    private final SumTable table;
    private final List<Move> moves = new ArrayList<>();
    private final int nodes;

    /**
     * A hidden number.
     *
     * @param from the sum that it is part of
     * @param to the other sum that it is part of
     * @param down how far it may go down
     * @param total whether it is a total, which moves against its parts
     */
    private record Move(Position at, int from, int to, long value, long down, boolean total) {}

    /**
     * @param least the least that each hidden number can be, to the reader
     */
    Intervals(SumTable table, ToLongFunction<Position> least) {
        this.table = table;
        this.nodes = table.rows() + table.columns() + 2;
        for (Position at : table.hidden().keySet()) {
            long value = table.value(at);
            moves.add(
                    new Move(
                            at,
                            rowNode(at.row()),
                            columnNode(at.column()),
                            value,
                            value - least.applyAsLong(at),
                            at.isTotal() && !at.equals(Position.ofAll()) || isOnlyTotal(at)));
        }
    }

    /** The bounds of that hidden number. */
    Interval of(Position at) {
        Move one = moves.stream().filter(move -> move.at().equals(at)).findAny().orElseThrow();
        long forth = flow(one, one.from(), one.to());
        long back = flow(one, one.to(), one.from());
        long up = one.total() ? back : forth;
        long down = Math.min(one.down(), one.total() ? forth : back);
        long most = up >= UNBOUNDED ? Long.MAX_VALUE : one.value() + up;
        return new Interval(one.value() - down, most);
    }

    /** In a one-way table the total of all is the total of the one column. */
    private boolean isOnlyTotal(Position at) {
        return !table.twoWay() && at.equals(Position.ofAll());
    }

    /** The sum of a row; rows of a one-way table have none, so all share a node that takes all. */
    private int rowNode(int row) {
        return !table.twoWay() || row == Position.TOTAL ? table.rows() : row;
    }

    private int columnNode(int column) {
        int total = table.rows() + 1 + table.columns();
        if (table.twoWay()) {
            return column == Position.TOTAL ? total : table.rows() + 1 + column;
        }
        return table.rows() + 1;
    }

    /** The most that flows from one sum to another through all hidden numbers but that one. */
    private long flow(Move without, int from, int to) {
        long[][] room = room(without);
        long sum = 0;
        int[] before = path(room, from, to);
        while (before[to] >= 0 && sum < UNBOUNDED) {
            long least = UNBOUNDED;
            for (int node = to; node != from; node = before[node]) {
                least = Math.min(least, room[before[node]][node]);
            }
            for (int node = to; node != from; node = before[node]) {
                room[before[node]][node] -= least;
                room[node][before[node]] = added(room[node][before[node]], least);
            }
            sum = added(sum, least);
            before = path(room, from, to);
        }
        return sum;
    }

    private long[][] room(Move without) {
        long[][] room = new long[nodes][nodes];
        for (Move move : moves) {
            if (move != without) {
                long forth = move.total() ? UNBOUNDED : move.down();
                long back = move.total() ? move.down() : UNBOUNDED;
                room[move.from()][move.to()] = added(room[move.from()][move.to()], forth);
                room[move.to()][move.from()] = added(room[move.to()][move.from()], back);
            }
        }
        return room;
    }

    /** A shortest way, as the node before each node; -1 where no way leads. */
    private int[] path(long[][] room, int from, int to) {
        int[] before = new int[nodes];
        Arrays.fill(before, -1);
        ArrayDeque<Integer> open = new ArrayDeque<>(List.of(from));
        before[from] = from;
        while (!open.isEmpty() && before[to] < 0) {
            int node = open.remove();
            for (int next = 0; next < nodes; next++) {
                if (before[next] < 0 && room[node][next] > 0) {
                    before[next] = node;
                    open.add(next);
                }
            }
        }
        return before;
    }

    private static long added(long one, long other) {
        return Math.min(UNBOUNDED, one + other);
    }
}

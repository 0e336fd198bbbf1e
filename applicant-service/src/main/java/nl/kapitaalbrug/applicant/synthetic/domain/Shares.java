package nl.kapitaalbrug.applicant.synthetic.domain;

import java.util.ArrayList;
import java.util.List;
import java.util.random.RandomGenerator;

/**
 * A choice by weight; the weights need not add up to anything.
 *
 * @param parts what can be drawn, each with its weight above zero
 * @param <T> what is drawn
 */
public record Shares<T>(List<Part<T>> parts) {

    /**
     * One possibility.
     *
     * @param value what is drawn
     * @param weight how often, against the others
     * @param <T> what is drawn
     */
    public record Part<T>(T value, double weight) {}

    public Shares {
        parts = List.copyOf(parts);
        if (parts.isEmpty() || parts.stream().anyMatch(part -> !(part.weight > 0))) {
            throw new IllegalArgumentException("Weights are above zero, and there is at least one");
        }
    }

    /** The first possibility; {@link #and} adds the others. */
    static <T> Shares<T> of(T value, double weight) {
        return new Shares<>(List.of(new Part<>(value, weight)));
    }

    /** One more possibility. */
    Shares<T> and(T value, double weight) {
        List<Part<T>> more = new ArrayList<>(parts);
        more.add(new Part<>(value, weight));
        return new Shares<>(more);
    }

    /** The share of a value, from 0 to 1. */
    public double share(T value) {
        return parts.stream()
                        .filter(part -> part.value.equals(value))
                        .mapToDouble(Part::weight)
                        .sum()
                / total();
    }

    /** One of them. */
    T draw(RandomGenerator random) {
        double left = random.nextDouble() * total();
        for (Part<T> part : parts) {
            left -= part.weight;
            if (left < 0) {
                return part.value;
            }
        }
        return parts.getLast().value;
    }

    private double total() {
        return parts.stream().mapToDouble(Part::weight).sum();
    }
}

package nl.kapitaalbrug.portal.deal;

import java.util.List;
import java.util.stream.IntStream;

/**
 * The nine levels as steps to draw.
 *
 * @param steps one for each level, the lowest first
 * @param text the same in words
 */
record LevelSteps(List<Step> steps, String text) {

    private static final int LEVELS = 9;
    private static final int WIDTH = 14;

    /**
     * One step.
     *
     * @param x where it stands
     * @param y its top: each step is a little higher
     * @param height down to the ground
     * @param kind {@code supported}, {@code claimed} or {@code none}
     */
    record Step(int x, int y, int height, String kind) {}

    static LevelSteps of(int supported, int claimed, String text) {
        return new LevelSteps(
                IntStream.rangeClosed(1, LEVELS)
                        .mapToObj(level -> step(level, supported, claimed))
                        .toList(),
                text);
    }

    private static Step step(int level, int supported, int claimed) {
        String kind = level <= supported ? "supported" : level <= claimed ? "claimed" : "none";
        int height = 6 + 2 * level;
        return new Step(1 + (level - 1) * WIDTH, 27 - height, height, kind);
    }
}

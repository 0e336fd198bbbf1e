package nl.kapitaalbrug.support.problem;

import org.jspecify.annotations.Nullable;

/**
 * Tells which problem an exception stands for; beans of this kind are asked before our own table.
 */
@FunctionalInterface
public interface ExceptionMapper {

    /** The problem, or {@code null} when this mapper does not know the exception. */
    @Nullable Problem map(Throwable thrown);
}

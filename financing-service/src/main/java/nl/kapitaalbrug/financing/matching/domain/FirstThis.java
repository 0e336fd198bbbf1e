package nl.kapitaalbrug.financing.matching.domain;

import java.time.LocalDate;
import nl.kapitaalbrug.financing.catalogue.domain.FirstStep;
import nl.kapitaalbrug.financing.catalogue.domain.Instrument;
import org.jspecify.annotations.Nullable;

/**
 * What to apply for before ordering or signing, or to report soon after it.
 *
 * @param instrument what is lost otherwise
 * @param step what to do
 * @param before the last day to do it; {@code null} while the day of the first order is unknown
 */
public record FirstThis(Instrument instrument, FirstStep step, @Nullable LocalDate before) {}

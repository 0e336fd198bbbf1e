package nl.kapitaalbrug.financing.matching.adapter.file;

import java.io.IOException;
import java.io.InputStream;
import java.io.InputStreamReader;
import java.io.Reader;
import java.io.UncheckedIOException;
import java.math.BigDecimal;
import java.nio.charset.StandardCharsets;
import java.util.Optional;
import java.util.Properties;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.financing.catalogue.domain.SizeClass;
import nl.kapitaalbrug.financing.matching.domain.DeMinimisLimits;
import nl.kapitaalbrug.financing.matching.domain.MatchingParameters;
import nl.kapitaalbrug.financing.matching.domain.SizeLimits;

/** Reads the parameters of matching from a file named after their version. */
final class ParametersReader {

    private static final Pattern VERSION = Pattern.compile("matching-[0-9]{4}-[0-9]{2}");

    private final Properties values;

    private ParametersReader(Properties values) {
        this.values = values;
    }

    /** The edition with that version; empty when there is none. */
    static Optional<MatchingParameters> read(String version) {
        if (!VERSION.matcher(version).matches()) {
            return Optional.empty();
        }
        String name = "/matching/" + version + ".properties";
        try (InputStream file = ParametersReader.class.getResourceAsStream(name)) {
            if (file == null) {
                return Optional.empty();
            }
            Properties values = new Properties();
            try (Reader reader = new InputStreamReader(file, StandardCharsets.UTF_8)) {
                values.load(reader);
            }
            return Optional.of(new ParametersReader(values).parameters());
        } catch (IOException e) {
            throw new UncheckedIOException("The parameters of matching cannot be read", e);
        }
    }

    private MatchingParameters parameters() {
        return new MatchingParameters(
                text("version"),
                whole("freshnessMonths"),
                new SizeLimits(
                        Stream.of(SizeClass.MICRO, SizeClass.SMALL, SizeClass.MEDIUM)
                                .map(this::limit)
                                .toList()),
                new DeMinimisLimits(
                        euros("deMinimis.ceiling"),
                        euros("deMinimis.guaranteed"),
                        euros("deMinimis.guaranteedLong"),
                        whole("deMinimis.shortYears"),
                        whole("deMinimis.longYears"),
                        new BigDecimal(text("deMinimis.maxCoverPct"))));
    }

    private SizeLimits.Limit limit(SizeClass size) {
        String key = "size." + size.name() + ".";
        return new SizeLimits.Limit(
                size,
                whole(key + "staffBelow"),
                euros(key + "maxTurnover"),
                euros(key + "maxBalance"));
    }

    private EuroAmount euros(String key) {
        return EuroAmount.ofEuros(Long.parseLong(text(key)));
    }

    private int whole(String key) {
        return Integer.parseInt(text(key));
    }

    private String text(String key) {
        String value = values.getProperty(key);
        if (value == null) {
            throw new IllegalStateException(
                    "The parameter (%s) of matching is missing".formatted(key));
        }
        return value;
    }
}

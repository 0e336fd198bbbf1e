package nl.kapitaalbrug.support.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.core.converter.AnnotatedType;
import io.swagger.v3.core.converter.ModelConverters;
import io.swagger.v3.oas.models.media.Schema;
import java.math.BigDecimal;
import java.util.Map;
import nl.kapitaalbrug.contracts.value.EuroAmount;
import nl.kapitaalbrug.contracts.value.Tenor;
import org.jspecify.annotations.Nullable;
import org.junit.jupiter.api.Test;

class SchemasTest {

    enum Spend {
        MACHINES,
        OTHER
    }

    record Need(
            String place,
            @Nullable String note,
            Map<Spend, EuroAmount> spend,
            @Nullable Tenor tenor) {}

    private final Schema<?> need = need();

    @Test
    void whatMayBeMissingIsNotRequired() {
        assertThat(need.getRequired()).containsExactlyInAnyOrder("place", "spend");
    }

    @Test
    void aMapNamesItsClosedList() {
        Schema<?> spend = need.getProperties().get("spend");

        Schema<?> names = spend.getPropertyNames();
        assertThat(names.getEnum().toString()).isEqualTo("[MACHINES, OTHER]");
    }

    @Test
    void valuesAreScalarsWithTheirBounds() {
        Schema<?> tenor = need.getProperties().get("tenor");

        assertThat(tenor.getTypes()).containsExactly("integer");
        assertThat(tenor.getMaximum()).isEqualTo(BigDecimal.valueOf(Tenor.MAX_MONTHS));
        assertThat(tenor.getDescription()).isEqualTo("Months");
    }

    private static Schema<?> need() {
        ModelConverters converters = new ModelConverters(true);
        converters.addConverter(new RecordSchemas());
        converters.addConverter(new ScalarSchemas());
        return converters.readAll(new AnnotatedType(Need.class)).get("Need");
    }
}

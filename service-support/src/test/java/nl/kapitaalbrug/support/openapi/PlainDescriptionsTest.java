package nl.kapitaalbrug.support.openapi;

import static org.assertj.core.api.Assertions.assertThat;

import io.swagger.v3.oas.models.Components;
import io.swagger.v3.oas.models.OpenAPI;
import io.swagger.v3.oas.models.media.ArraySchema;
import io.swagger.v3.oas.models.media.ObjectSchema;
import io.swagger.v3.oas.models.media.Schema;
import io.swagger.v3.oas.models.media.StringSchema;
import io.swagger.v3.oas.models.tags.Tag;
import java.util.List;
import org.junit.jupiter.api.Test;

class PlainDescriptionsTest {

    @Test
    void markUpAndLinesGo() {
        assertThat(PlainDescriptions.plain("section, or <code>ALL</code>\n when a &lt; b"))
                .isEqualTo("Section, or ALL when a < b");
        assertThat(PlainDescriptions.plain(" ")).isNull();
        assertThat(PlainDescriptions.plain(null)).isNull();
        assertThat(PlainDescriptions.plain("dealId names it")).isEqualTo("dealId names it");
        assertThat(PlainDescriptions.plain("less < more")).isEqualTo("Less < more");
    }

    @Test
    void namesOfClassesBecomeWords() {
        assertThat(PlainDescriptions.words("deal-figures-controller")).isEqualTo("Deal figures");
        assertThat(PlainDescriptions.words("Assessments")).isEqualTo("Assessments");
    }

    @Test
    void reachesEverySchema() {
        Schema<?> inner = new StringSchema().description("an <b>inner</b> one");
        Schema<?> map = new ObjectSchema();
        map.setAdditionalProperties(new StringSchema().description("in a map"));
        Schema<?> outer = new ObjectSchema().description("outer");
        outer.addProperty("list", new ArraySchema().items(inner)).addProperty("map", map);
        OpenAPI document =
                new OpenAPI()
                        .tags(List.of(new Tag().name("x-controller").description("says what")))
                        .components(new Components().addSchemas("Outer", outer));

        new PlainDescriptions().customise(document);

        assertThat(inner.getDescription()).isEqualTo("An inner one");
        assertThat(((Schema<?>) map.getAdditionalProperties()).getDescription())
                .isEqualTo("In a map");
        assertThat(outer.getDescription()).isEqualTo("Outer");
        assertThat(document.getTags())
                .containsExactly(new Tag().name("X").description("Says what"));
    }
}

package nl.kapitaalbrug.support.openapi;

import nl.kapitaalbrug.support.idempotency.EntityTag;
import nl.kapitaalbrug.support.idempotency.IdempotencyKey;
import nl.kapitaalbrug.support.web.WebProperties;
import org.springdoc.core.utils.SpringDocUtils;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.core.env.Environment;
import org.springframework.web.servlet.config.annotation.CorsRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/** The API document at {@code /v1/openapi.json}, readable by every page and program. */
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@ConditionalOnProperty(
        name = "springdoc.api-docs.enabled",
        havingValue = "true",
        matchIfMissing = true)
@EnableConfigurationProperties({ApiProperties.class, WebProperties.class})
public class OpenApiAutoConfiguration {

    /** Where the document stands. */
    public static final String PATH = "/v1/openapi.json";

    static {
        SpringDocUtils.getConfig().addRequestWrapperToIgnore(IdempotencyKey.class, EntityTag.class);
    }

    /** Contact, server, problems, version. */
    @Bean
    ApiDocument apiDocument(ApiProperties properties, WebProperties web, Environment environment) {
        String name = environment.getProperty("spring.application.name", "Kapitaalbrug");
        String title = properties.title() == null ? name : properties.title();
        return new ApiDocument(properties, title, web.apiVersion());
    }

    /** Headers that are parameters. */
    @Bean
    HeaderParameters headerParameters() {
        return new HeaderParameters();
    }

    /** What parameters mean that are the same everywhere. */
    @Bean
    UsualParameters usualParameters() {
        return new UsualParameters();
    }

    /** Plain text in every description. */
    @Bean
    PlainDescriptions plainDescriptions() {
        return new PlainDescriptions();
    }

    /** Parts that are always there, and names in maps. */
    @Bean
    RecordSchemas recordSchemas() {
        return new RecordSchemas();
    }

    /** Values that are one scalar. */
    @Bean
    ScalarSchemas scalarSchemas() {
        return new ScalarSchemas();
    }

    /** Any page may read the document; nothing else is opened. */
    @Bean
    WebMvcConfigurer openApiCors() {
        return new WebMvcConfigurer() {
            @Override
            public void addCorsMappings(CorsRegistry registry) {
                registry.addMapping(PATH)
                        .allowedOrigins("*")
                        .allowedMethods("GET", "HEAD")
                        .allowCredentials(false);
            }
        };
    }
}

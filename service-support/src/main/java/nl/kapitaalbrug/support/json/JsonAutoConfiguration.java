package nl.kapitaalbrug.support.json;

import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.http.converter.autoconfigure.ClientHttpMessageConvertersCustomizer;
import org.springframework.boot.http.converter.autoconfigure.ServerHttpMessageConvertersCustomizer;
import org.springframework.boot.jackson.autoconfigure.JacksonAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.context.annotation.Primary;
import org.springframework.core.Ordered;
import org.springframework.core.annotation.Order;
import org.springframework.http.converter.json.JacksonJsonHttpMessageConverter;
import tools.jackson.databind.json.JsonMapper;

/**
 * The JSON mappers as beans: the strict one is the default, the other is injected by its name
 * {@code tolerantJsonMapper}.
 */
@AutoConfiguration(before = JacksonAutoConfiguration.class)
public class JsonAutoConfiguration {

    /** For what clients send and what we answer. */
    @Bean
    @Primary
    JsonMapper jsonMapper() {
        return JsonMappers.strict();
    }

    /** For messages and answers of other services. */
    @Bean
    JsonMapper tolerantJsonMapper() {
        return JsonMappers.tolerant();
    }

    /** Reads what clients send, for code that has the bytes in hand. */
    @Bean
    StrictReader strictReader(JsonMapper mapper) {
        return new StrictReader(mapper);
    }

    /**
     * Where HTTP is read and written: strict for callers, tolerant of the services that we call.
     */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(ServerHttpMessageConvertersCustomizer.class)
    static class Web {

        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        ServerHttpMessageConvertersCustomizer strictJsonConverter(JsonMapper mapper) {
            return converters -> converters.withJsonConverter(new StrictJsonConverter(mapper));
        }

        @Bean
        @Order(Ordered.LOWEST_PRECEDENCE)
        ClientHttpMessageConvertersCustomizer tolerantJsonConverter(
                @Qualifier("tolerantJsonMapper") JsonMapper mapper) {
            return converters ->
                    converters.withJsonConverter(new JacksonJsonHttpMessageConverter(mapper));
        }
    }
}

package nl.kapitaalbrug.support.web;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import nl.kapitaalbrug.support.problem.ProblemAutoConfiguration;
import nl.kapitaalbrug.support.problem.ProblemWriter;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.core.Ordered;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.AcceptHeaderLocaleResolver;

/** The filters that stand before everything else, and the language of an answer. */
@AutoConfiguration(after = ProblemAutoConfiguration.class, before = WebMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(WebProperties.class)
public class WebAutoConfiguration {

    /** First of all: errors of later filters are traced too. */
    @Bean
    FilterRegistrationBean<TraceFilter> traceFilter() {
        return ordered(new TraceFilter(), 0);
    }

    /** Left out by an application with pages, which has a policy of its own. */
    @Bean
    @ConditionalOnProperty(
            name = "kapitaalbrug.web.api-headers",
            havingValue = "true",
            matchIfMissing = true)
    FilterRegistrationBean<HeadersFilter> headersFilter(WebProperties properties) {
        return ordered(new HeadersFilter(properties.apiVersion()), 1);
    }

    /** Before security: nothing of a body that is too large is read. */
    @Bean
    FilterRegistrationBean<BodyLimitFilter> bodyLimitFilter(
            WebProperties properties, ProblemWriter problems) {
        return ordered(new BodyLimitFilter(properties, problems), 2);
    }

    /** Dutch unless the caller prefers English. */
    @Bean
    @ConditionalOnMissingBean(name = "localeResolver")
    LocaleResolver localeResolver() {
        AcceptHeaderLocaleResolver resolver = new AcceptHeaderLocaleResolver();
        resolver.setDefaultLocale(Languages.DUTCH);
        resolver.setSupportedLocales(Languages.ALL);
        return resolver;
    }

    private static <F extends Filter> FilterRegistrationBean<F> ordered(F filter, int place) {
        FilterRegistrationBean<F> bean = new FilterRegistrationBean<>(filter);
        bean.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        bean.setDispatcherTypes(DispatcherType.REQUEST, DispatcherType.ASYNC, DispatcherType.ERROR);
        return bean;
    }
}

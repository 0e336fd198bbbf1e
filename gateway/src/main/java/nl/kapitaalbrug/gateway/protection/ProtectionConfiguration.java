package nl.kapitaalbrug.gateway.protection;

import jakarta.servlet.DispatcherType;
import jakarta.servlet.Filter;
import java.time.Clock;
import nl.kapitaalbrug.gateway.GatewayProperties;
import nl.kapitaalbrug.gateway.refusal.Refusals;
import org.springframework.boot.web.servlet.FilterRegistrationBean;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.Ordered;
import org.springframework.security.web.firewall.RequestRejectedHandler;

/** The filters before everything else, in their order; the trace id and body limit come between. */
@Configuration(proxyBeanMethods = false)
class ProtectionConfiguration {

    @Bean
    FilterRegistrationBean<AnswerHeaders> answerHeaders(GatewayProperties properties) {
        return at(1, new AnswerHeaders(properties));
    }

    @Bean
    FilterRegistrationBean<RateLimit> rateLimit(
            GatewayProperties properties, Clock clock, Refusals refusals) {
        return at(3, new RateLimit(properties.rates(), new RequestRates(clock), refusals));
    }

    @Bean
    FilterRegistrationBean<OriginCheck> originCheck(
            GatewayProperties properties, Refusals refusals) {
        return at(4, new OriginCheck(properties, refusals));
    }

    @Bean
    RequestRejectedHandler rejected(Refusals refusals) {
        return (request, response, reason) -> refusals.notFound(request, response);
    }

    private static <F extends Filter> FilterRegistrationBean<F> at(int place, F filter) {
        FilterRegistrationBean<F> bean = new FilterRegistrationBean<>(filter);
        bean.setOrder(Ordered.HIGHEST_PRECEDENCE + place);
        bean.setDispatcherTypes(DispatcherType.REQUEST);
        return bean;
    }
}

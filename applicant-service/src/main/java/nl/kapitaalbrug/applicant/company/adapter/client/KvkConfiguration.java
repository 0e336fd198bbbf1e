package nl.kapitaalbrug.applicant.company.adapter.client;

import feign.Feign;
import feign.Request;
import feign.Retryer;
import feign.hc5.ApacheHttp5Client;
import io.github.resilience4j.circuitbreaker.CircuitBreaker;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig;
import io.github.resilience4j.circuitbreaker.CircuitBreakerConfig.SlidingWindowType;
import java.time.Duration;
import nl.kapitaalbrug.applicant.company.application.CompanyRegister;
import nl.kapitaalbrug.applicant.company.application.LookUp;
import org.apache.hc.client5.http.config.ConnectionConfig;
import org.apache.hc.client5.http.config.RequestConfig;
import org.apache.hc.client5.http.impl.classic.CloseableHttpClient;
import org.apache.hc.client5.http.impl.classic.HttpClients;
import org.apache.hc.client5.http.impl.io.PoolingHttpClientConnectionManagerBuilder;
import org.apache.hc.core5.util.Timeout;
import org.springframework.beans.factory.annotation.Qualifier;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/** Builds the client of KvK with its limits. */
@Configuration(proxyBeanMethods = false)
@EnableConfigurationProperties(KvkProperties.class)
class KvkConfiguration {

    private static final int MAX_CALLS_AT_ONCE = 20;

    @Bean(destroyMethod = "close")
    CloseableHttpClient kvkHttpClient(KvkProperties properties) {
        Timeout connect = Timeout.of(properties.connectTimeout());
        Timeout total = Timeout.of(properties.totalTimeout());
        return HttpClients.custom()
                .setConnectionManager(
                        PoolingHttpClientConnectionManagerBuilder.create()
                                .setMaxConnTotal(MAX_CALLS_AT_ONCE)
                                .setMaxConnPerRoute(MAX_CALLS_AT_ONCE)
                                .setDefaultConnectionConfig(
                                        ConnectionConfig.custom()
                                                .setConnectTimeout(connect)
                                                .setSocketTimeout(total)
                                                .build())
                                .build())
                .setDefaultRequestConfig(
                        RequestConfig.custom()
                                .setConnectionRequestTimeout(connect)
                                .setResponseTimeout(total)
                                .build())
                .disableRedirectHandling()
                .disableAutomaticRetries()
                .disableCookieManagement()
                .disableAuthCaching()
                .build();
    }

    @Bean
    CompanyRegister kvkRegister(
            CloseableHttpClient kvkHttpClient,
            KvkProperties properties,
            @Qualifier("tolerantJsonMapper") JsonMapper mapper) {
        KvkApi api =
                Feign.builder()
                        .client(new ApacheHttp5Client(kvkHttpClient))
                        .options(
                                new Request.Options(
                                        properties.connectTimeout(),
                                        properties.totalTimeout(),
                                        false))
                        .retryer(Retryer.NEVER_RETRY)
                        .requestInterceptor(
                                request -> request.header("apikey", properties.apiKey()))
                        .target(KvkApi.class, properties.baseUrl().toString());
        return new KvkRegister(api, breaker(), mapper, properties);
    }

    private static CircuitBreaker breaker() {
        return CircuitBreaker.of(
                "kvk",
                CircuitBreakerConfig.custom()
                        .slidingWindowType(SlidingWindowType.COUNT_BASED)
                        .slidingWindowSize(10)
                        .minimumNumberOfCalls(5)
                        .failureRateThreshold(50)
                        .waitDurationInOpenState(Duration.ofSeconds(10))
                        .permittedNumberOfCallsInHalfOpenState(2)
                        .recordResult(LookUp.NotAvailable.class::isInstance)
                        .build());
    }
}

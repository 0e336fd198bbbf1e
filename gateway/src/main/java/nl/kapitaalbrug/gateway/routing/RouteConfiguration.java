package nl.kapitaalbrug.gateway.routing;

import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.stripPrefix;
import static org.springframework.cloud.gateway.server.mvc.filter.BeforeFilterFunctions.uri;
import static org.springframework.cloud.gateway.server.mvc.handler.GatewayRouterFunctions.route;
import static org.springframework.cloud.gateway.server.mvc.handler.HandlerFunctions.http;

import java.net.URI;
import java.net.http.HttpClient;
import java.util.Objects;
import nl.kapitaalbrug.gateway.GatewayProperties;
import nl.kapitaalbrug.gateway.ServicesProperties;
import nl.kapitaalbrug.gateway.kept.KeptForms;
import nl.kapitaalbrug.gateway.login.SessionTokens;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.core.annotation.Order;
import org.springframework.http.HttpMethod;
import org.springframework.http.client.ClientHttpRequestFactory;
import org.springframework.http.client.JdkClientHttpRequestFactory;
import org.springframework.web.servlet.function.RequestPredicate;
import org.springframework.web.servlet.function.RouterFunction;
import org.springframework.web.servlet.function.ServerResponse;

/** The routes, in code only: three APIs and the pages. */
@Configuration(proxyBeanMethods = false)
class RouteConfiguration {

    @Bean
    ClientHttpRequestFactory serviceCalls(GatewayProperties properties) {
        HttpClient client =
                HttpClient.newBuilder()
                        .version(HttpClient.Version.HTTP_1_1)
                        .connectTimeout(properties.connectTimeout())
                        .followRedirects(HttpClient.Redirect.NEVER)
                        .build();
        JdkClientHttpRequestFactory usual = new JdkClientHttpRequestFactory(client);
        usual.setReadTimeout(properties.totalTimeout());
        JdkClientHttpRequestFactory patient = new JdkClientHttpRequestFactory(client);
        patient.setReadTimeout(properties.uploadTimeout());
        return (uri, method) ->
                (isUpload(uri, method) ? patient : usual).createRequest(uri, method);
    }

    /** The time of a call counts from its first byte, and a file may be long on its way. */
    private static boolean isUpload(URI uri, HttpMethod method) {
        return method == HttpMethod.POST
                && uri.getPath().matches("/v1/(financing-requests/[^/]+/bookkeepings|documents)");
    }

    @Bean
    @Order(1)
    RouterFunction<ServerResponse> applicantApi(
            ServicesProperties services, GatewayProperties properties, SessionTokens tokens) {
        return api("applicant", services.applicant(), properties, tokens);
    }

    @Bean
    @Order(2)
    RouterFunction<ServerResponse> assessmentApi(
            ServicesProperties services, GatewayProperties properties, SessionTokens tokens) {
        return api("assessment", services.assessment(), properties, tokens);
    }

    @Bean
    @Order(3)
    RouterFunction<ServerResponse> financingApi(
            ServicesProperties services, GatewayProperties properties, SessionTokens tokens) {
        return api("financing", services.financing(), properties, tokens);
    }

    /** The guided tour of the local stack, which hands out sessions of demo users. */
    @Bean
    @Order(4)
    @ConditionalOnProperty("kapitaalbrug.gateway.tour")
    RouterFunction<ServerResponse> tour(GatewayProperties properties) {
        RequestPredicate tour =
                request ->
                        request.servletRequest().getRequestURI().matches("/rondleiding(/[1-9])?");
        return route("tour")
                .route(tour, http())
                .before(uri(Objects.requireNonNull(properties.tour())))
                .before(Travel::ontoPages)
                .filter(new Downstream("tour", properties))
                .after(Travel::backFromTour)
                .build();
    }

    @Bean
    @Order(5)
    RouterFunction<ServerResponse> pages(
            ServicesProperties services,
            GatewayProperties properties,
            SessionTokens tokens,
            KeptForms forms) {
        RequestPredicate pages = request -> PublicPaths.isPage(request.servletRequest());
        return route("portal")
                .route(pages, http())
                .before(uri(services.portal()))
                .before(Travel::ontoPages)
                .filter(new TokenRelay(tokens))
                .filter(new GiveBack(forms))
                .filter(new SignInWhenNeeded(forms))
                .filter(new Downstream("portal", properties))
                .after(Travel::back)
                .build();
    }

    private static RouterFunction<ServerResponse> api(
            String name, URI service, GatewayProperties properties, SessionTokens tokens) {
        String prefix = "/api/" + name + "/v1/";
        RequestPredicate calls =
                request ->
                        PublicPaths.isApi(request.servletRequest())
                                && request.servletRequest().getRequestURI().startsWith(prefix);
        return route(name)
                .route(calls, http())
                .before(uri(service))
                .before(stripPrefix(2))
                .before(Travel::ontoApi)
                .filter(new TokenRelay(tokens))
                .filter(new Downstream(name, properties))
                .after(Travel::back)
                .build();
    }
}

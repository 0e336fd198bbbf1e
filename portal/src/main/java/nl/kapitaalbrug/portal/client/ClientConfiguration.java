package nl.kapitaalbrug.portal.client;

import feign.RequestInterceptor;
import nl.kapitaalbrug.keycloak.UserTokenInterceptor;
import org.springframework.context.annotation.Bean;
import org.springframework.context.i18n.LocaleContextHolder;

/** What every call carries: the token of the person, and the language of the page. */
class ClientConfiguration {

    @Bean
    RequestInterceptor userToken() {
        return new UserTokenInterceptor();
    }

    @Bean
    RequestInterceptor language() {
        return template ->
                template.header("Accept-Language", LocaleContextHolder.getLocale().getLanguage());
    }
}

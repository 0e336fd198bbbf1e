package nl.kapitaalbrug.gateway.session;

import com.mongodb.client.MongoClient;
import com.mongodb.client.MongoDatabase;
import nl.kapitaalbrug.gateway.GatewayProperties;
import nl.kapitaalbrug.gateway.kept.KeptForms;
import nl.kapitaalbrug.gateway.login.SessionTokens;
import nl.kapitaalbrug.support.mongo.CollectionIndexes;
import org.mongodb.spring.session.config.annotation.web.http.EnableMongoHttpSession;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import org.springframework.data.mongodb.core.MongoOperations;
import org.springframework.data.mongodb.core.MongoTemplate;
import org.springframework.session.web.http.CookieSerializer;
import org.springframework.session.web.http.DefaultCookieSerializer;

/** Browser sessions live in MongoDB: a restart or another copy of the gateway ends none. */
@Configuration(proxyBeanMethods = false)
@EnableMongoHttpSession(
        maxInactiveIntervalInSeconds = SessionConfiguration.IDLE_SECONDS,
        collectionName = SessionConfiguration.COLLECTION)
class SessionConfiguration {

    static final int IDLE_SECONDS = 1800;
    static final String COLLECTION = "sessions";

    @Bean
    MongoOperations sessionStore(MongoClient client, MongoDatabase database) {
        return new MongoTemplate(client, database.getName());
    }

    @Bean
    CookieSerializer sessionCookie(GatewayProperties properties) {
        DefaultCookieSerializer cookie = new DefaultCookieSerializer();
        cookie.setCookieName(SessionCookie.nameFor(properties));
        cookie.setCookiePath("/");
        cookie.setUseHttpOnlyCookie(true);
        cookie.setUseSecureCookie(properties.overTls());
        cookie.setSameSite("Lax");
        return cookie;
    }

    @Bean
    CollectionIndexes tokenIndexes() {
        return CollectionIndexes.on(SessionTokens.COLLECTION).index("ends", "ends");
    }

    @Bean
    CollectionIndexes keptFormIndexes() {
        return CollectionIndexes.on(KeptForms.COLLECTION)
                .index("browser", "browser")
                .index("ends", "ends");
    }
}

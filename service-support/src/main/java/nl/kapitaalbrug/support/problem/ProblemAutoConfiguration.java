package nl.kapitaalbrug.support.problem;

import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.support.json.JsonAutoConfiguration;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnClass;
import org.springframework.boot.autoconfigure.condition.ConditionalOnMissingBean;
import org.springframework.boot.autoconfigure.condition.ConditionalOnProperty;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.boot.webmvc.error.ErrorController;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;
import tools.jackson.databind.json.JsonMapper;

/**
 * Problem details for every error. An application with pages sets {@code
 * kapitaalbrug.problems.enabled=false} and keeps its own error pages.
 */
@AutoConfiguration(after = JsonAutoConfiguration.class, before = ErrorMvcAutoConfiguration.class)
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(ProblemProperties.class)
public class ProblemAutoConfiguration {

    /** Problems in words. */
    @Bean
    ProblemTexts problemTexts() {
        return new ProblemTexts();
    }

    /** Problems as answers. */
    @Bean
    ProblemWriter problemWriter(
            ProblemProperties properties, ProblemTexts texts, JsonMapper mapper) {
        return new ProblemWriter(properties, texts, mapper);
    }

    /** The problem of an exception; the application's own mappers come first. */
    @Bean
    ExceptionProblems exceptionProblems(ObjectProvider<ExceptionMapper> mappers) {
        List<ExceptionMapper> all =
                Stream.concat(
                                mappers.orderedStream(),
                                Stream.of(new WebProblems(), new DependencyProblems()))
                        .toList();
        return new ExceptionProblems(all);
    }

    /** Left out by an application with pages. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnProperty(
            name = "kapitaalbrug.problems.enabled",
            havingValue = "true",
            matchIfMissing = true)
    static class Answers {

        @Bean
        ProblemAdvice problemAdvice(ProblemWriter writer, ExceptionProblems problems) {
            return new ProblemAdvice(writer, problems);
        }

        @Bean
        @ConditionalOnMissingBean(ErrorController.class)
        ProblemErrorController problemErrorController(
                ProblemWriter writer, ExceptionProblems problems) {
            return new ProblemErrorController(writer, problems);
        }
    }

    /** Only where there is security. */
    @Configuration(proxyBeanMethods = false)
    @ConditionalOnClass(name = "org.springframework.security.web.AuthenticationEntryPoint")
    static class Security {

        @Bean
        SecurityProblems securityProblems(ProblemWriter writer) {
            return new SecurityProblems(writer);
        }
    }
}

package nl.kapitaalbrug.gateway.refusal;

import jakarta.servlet.http.HttpServletRequest;
import jakarta.servlet.http.HttpServletResponse;
import java.io.IOException;
import java.nio.charset.StandardCharsets;
import java.util.Locale;
import nl.kapitaalbrug.support.problem.Problem;
import nl.kapitaalbrug.support.web.Traces;
import org.springframework.context.support.ResourceBundleMessageSource;
import org.springframework.core.io.ClassPathResource;
import org.springframework.stereotype.Component;
import org.springframework.web.util.HtmlUtils;

/**
 * A plain page that needs no service: what happened, what is safe, what to do, and a number to
 * mention. Its style sheet is the gateway's own.
 */
@Component
class RefusalPage {

    private static final String START = "/";
    static final String LINK = RefusalPage.class.getName();
    static final String NEW_TAB = LINK + ".newTab";

    private final String template;
    private final ResourceBundleMessageSource texts = new ResourceBundleMessageSource();

    RefusalPage() throws IOException {
        template = new ClassPathResource("refusal.html").getContentAsString(StandardCharsets.UTF_8);
        texts.setBasename("refusals");
        texts.setDefaultEncoding(StandardCharsets.UTF_8.name());
        texts.setFallbackToSystemLocale(false);
        texts.setDefaultLocale(ChosenLanguage.NL.locale());
    }

    void write(Problem problem, HttpServletRequest request, HttpServletResponse response)
            throws IOException {
        ChosenLanguage language = ChosenLanguage.of(request);
        byte[] body = page(problem, language, request).getBytes(StandardCharsets.UTF_8);
        response.resetBuffer();
        response.setStatus(problem.status());
        problem.headers().forEach(response::setHeader);
        response.setContentType("text/html;charset=UTF-8");
        response.setHeader("Content-Language", language.code());
        response.setContentLength(body.length);
        response.getOutputStream().write(body);
    }

    private String page(Problem problem, ChosenLanguage language, HttpServletRequest request) {
        Locale locale = language.locale();
        String code = problem.code();
        boolean again = problem.status() >= 500 || problem.status() == 429;
        return template.replace("{lang}", language.code())
                .replace("{title}", text("title." + code, "title." + problem.status(), locale))
                .replace("{what}", text("what." + code, "what." + problem.status(), locale))
                .replace(
                        "{next}", text("next." + code, again ? "next.again" : "next.start", locale))
                .replace("{reference}", text("reference", "reference", locale))
                .replace("{trace}", HtmlUtils.htmlEscape(Traces.current()))
                .replace("{link}", HtmlUtils.htmlEscape(linkFor(request)))
                .replace(
                        "{target}",
                        request.getAttribute(NEW_TAB) == null ? "" : " target=\"_blank\"")
                .replace("{start}", text("start." + code, "start", locale));
    }

    private static String linkFor(HttpServletRequest request) {
        return request.getAttribute(LINK) instanceof String address ? address : START;
    }

    private String text(String key, String otherwise, Locale locale) {
        String general = texts.getMessage(otherwise, null, otherwise, locale);
        String kind = otherwise.substring(0, Math.max(0, otherwise.indexOf('.')));
        String last =
                general.equals(otherwise)
                        ? texts.getMessage(kind + ".other", null, "", locale)
                        : general;
        return HtmlUtils.htmlEscape(texts.getMessage(key, null, last, locale));
    }
}

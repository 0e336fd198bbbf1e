package nl.kapitaalbrug.portal.request;

import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.QuickChecks;
import nl.kapitaalbrug.portal.client.QuickChecks.Kept;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import nl.kapitaalbrug.portal.layout.Pages;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.ObjectNode;

/** Takes the answers of a quick check along into a request, so that nobody types them twice. */
@Controller
final class FromCheckController {

    static final String PATH = FinancingRequestPaths.ALL + "/uit-check";

    /** Months to repay that the check proposed; not said by the applicant. */
    static final String TENOR = "tenor";

    private static final List<String> FIGURES = List.of("income", "balance");
    private static final List<String> CIRCUMSTANCES =
            List.of("security", "standing", "preparation");

    private final FinancingRequests requests;
    private final QuickChecks checks;
    private final MessageSource messages;

    FromCheckController(FinancingRequests requests, QuickChecks checks, MessageSource messages) {
        this.requests = requests;
        this.checks = checks;
        this.messages = messages;
    }

    @GetMapping(PATH)
    String ask(
            @RequestParam(name = "code", defaultValue = "") String code,
            Model model,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        QuickCheckForm form = new QuickCheckForm(texts);
        Kept kept = Pages.require(checks.find(code.isEmpty() ? "-" : code));
        Typing typing = form.typing(kept.facts());
        model.addAttribute("answers", form.answers(typing));
        model.addAttribute("tenor", proposedTenor(form, typing, texts));
        model.addAttribute("code", kept.code());
        model.addAttribute("path", PATH);
        model.addAttribute("key", Pages.newKey());
        return "request/from-check";
    }

    /**
     * Begins a request with what the check knows. A section that the service does not take is left
     * open: the list of tasks says so.
     */
    @PostMapping(PATH)
    ResponseEntity<Void> create(
            @RequestParam(name = "code", defaultValue = "") String code,
            @RequestParam(name = "looptijd", defaultValue = "") String tenor,
            @RequestParam(name = "sleutel", defaultValue = "") String key,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        Kept kept = Pages.require(checks.find(code.isEmpty() ? "-" : code));
        QuickCheckForm form = new QuickCheckForm(texts);
        AnswerReader reader = new AnswerReader(form.typing(kept.facts()), texts);
        ObjectNode check = form.body(form.typing(kept.facts()), reader);
        if (tenor.matches("[1-9][0-9]{0,2}")) {
            check.put(TENOR, Integer.parseInt(tenor));
        }
        FinancingRequest request = Pages.require(requests.create(Pages.key(key), kept.code()));
        if (reader.errors().isEmpty()) {
            for (Map.Entry<Section, ObjectNode> section : sections(check).entrySet()) {
                request = saved(request, section.getKey(), section.getValue());
            }
        }
        return ResponseEntity.status(HttpStatus.SEE_OTHER)
                .header("Location", FinancingRequestPaths.request(request.id()))
                .build();
    }

    /** The months that the matching proposes; empty when it proposes none, or does not answer. */
    private String proposedTenor(QuickCheckForm form, Typing typing, Texts texts) {
        return checks.check(form.body(typing, new AnswerReader(typing, texts)))
                                instanceof Outcome.Done<JsonNode>(JsonNode found)
                        && found.path("tenorProposed").asBoolean(false)
                ? found.path(TENOR).asString("")
                : "";
    }

    private static Map<Section, ObjectNode> sections(ObjectNode check) {
        Map<Section, ObjectNode> sections = new EnumMap<>(Section.class);
        sections.put(Section.NEED, QuickCheckForm.need(check));
        sections.put(Section.COMPANY, QuickCheckForm.company(check));
        sections.put(Section.TECHNOLOGY, QuickCheckForm.technology(check));
        JsonNode more = check.path("more");
        put(sections, Section.FINANCES, QuickCheckMore.section(more, FIGURES));
        put(sections, Section.CIRCUMSTANCES, QuickCheckMore.section(more, CIRCUMSTANCES));
        return sections;
    }

    private static void put(
            Map<Section, ObjectNode> sections, Section section, ObjectNode answers) {
        if (!answers.isEmpty()) {
            sections.put(section, answers);
        }
    }

    /** A section that holds something already was saved by the first of two clicks. */
    private FinancingRequest saved(FinancingRequest request, Section section, ObjectNode answers) {
        if (!request.section(section).isEmpty()) {
            return request;
        }
        return requests.save(request.id(), section, request.version(), answers)
                        instanceof Outcome.Done<FinancingRequest>(FinancingRequest changed)
                ? changed
                : request;
    }
}

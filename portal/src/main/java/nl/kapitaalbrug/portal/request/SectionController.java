package nl.kapitaalbrug.portal.request;

import java.nio.charset.StandardCharsets;
import java.util.List;
import java.util.Locale;
import java.util.UUID;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.portal.client.CompanyLookup;
import nl.kapitaalbrug.portal.client.FinancingRequest;
import nl.kapitaalbrug.portal.client.FinancingRequests;
import nl.kapitaalbrug.portal.client.Outcome;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.Form;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.ShowsKept;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import nl.kapitaalbrug.portal.layout.Notice;
import nl.kapitaalbrug.portal.layout.Pages;
import org.jspecify.annotations.Nullable;
import org.springframework.context.MessageSource;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.util.MultiValueMap;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;
import tools.jackson.databind.JsonNode;

/**
 * The form of a section. Whatever goes wrong, the form comes back with all that was typed and all
 * that is wrong with it.
 */
@Controller
final class SectionController {

    private static final String PATTERN =
            FinancingRequestPaths.ALL
                    + "/{id}/{section:bedrijf|investering|cijfers|techniek|plan|groep|bijzonderheden}";

    private static final String BASIS = "basis";

    private final FinancingRequests requests;
    private final List<SectionForm> forms;
    private final CompanyForm company;
    private final MessageSource messages;

    SectionController(
            FinancingRequests requests,
            List<SectionForm> forms,
            CompanyForm company,
            MessageSource messages) {
        this.requests = requests;
        this.forms = forms;
        this.company = company;
        this.messages = messages;
    }

    @GetMapping(PATTERN)
    ModelAndView show(@PathVariable String id, @PathVariable String section, Locale locale) {
        Texts texts = new Texts(messages, locale);
        SectionForm form = form(section);
        FinancingRequest request = open(id);
        Typing typing = form.fill(form.saved(request.sections()), texts);
        List<FormError> missing =
                request.has(form.section())
                        ? ServiceErrors.inForm(form, request.missingIn(form.section()), texts)
                        : List.of();
        Draft draft = new Draft(request, form, typing, texts, Draft.basis(form, request));
        return page(draft, missing, null, HttpStatus.OK);
    }

    @ShowsKept
    @PostMapping(PATTERN)
    ModelAndView act(
            @PathVariable String id,
            @PathVariable String section,
            @RequestParam(name = "actie", defaultValue = "bewaar") String action,
            @RequestParam(name = "versie", defaultValue = "") String version,
            @RequestParam MultiValueMap<String, String> typed,
            Locale locale) {
        Texts texts = new Texts(messages, locale);
        Typing typing = new Typing(typed);
        Draft draft =
                new Draft(found(id, version), form(section), typing, texts, typing.text(BASIS));
        if (!draft.request().isOpen()) {
            return closed(draft);
        }
        if (typed.containsKey(ShowsKept.PARAMETER)) {
            return draft.request().wasRead()
                    ? page(draft, List.of(), Notice.kept(texts), HttpStatus.OK)
                    : notAvailable(draft);
        }
        return switch (action) {
            case "zoek" -> search(draft);
            default -> save(draft);
        };
    }

    /**
     * A form on its way.
     *
     * @param request as it was when the form was made
     * @param form the section
     * @param typing what stands in the fields
     * @param texts the language
     * @param basis what was saved of the section when the form was made, in short; empty when that
     *     is not known
     */
    private record Draft(
            FinancingRequest request, SectionForm form, Typing typing, Texts texts, String basis) {

        Draft with(Typing other) {
            return new Draft(request, form, other, texts, basis);
        }

        Draft on(FinancingRequest now) {
            return new Draft(now, form, typing, texts, basis(form, now));
        }

        static String basis(SectionForm form, FinancingRequest request) {
            String saved = form.saved(request.sections()).toString();
            return UUID.nameUUIDFromBytes(saved.getBytes(StandardCharsets.UTF_8)).toString();
        }
    }

    private ModelAndView search(Draft draft) {
        Texts texts = draft.texts();
        String number = draft.typing().text(CompanyForm.KVK_NUMBER).replaceAll("[ .]", "");
        if (!number.matches("[0-9]{8}")) {
            FormError error =
                    new FormError(CompanyForm.KVK_NUMBER, texts.of("form.error.kvkNumber"));
            return page(draft, List.of(error), null, HttpStatus.BAD_REQUEST);
        }
        return switch (requests.company(number)) {
            case Outcome.Done<CompanyLookup>(CompanyLookup lookup) -> found(draft, lookup);
            case Outcome.NotAllowed<CompanyLookup>(int status) ->
                    throw Pages.failed(HttpStatus.valueOf(status));
            case Outcome.NotFound<CompanyLookup>() -> registerSays(draft, "NOT_FOUND");
            case Outcome.Refused<CompanyLookup> refused -> registerSays(draft, "INVALID");
            case Outcome.Stale<CompanyLookup>() -> registerSays(draft, "NOT_AVAILABLE");
            case Outcome.Conflict<CompanyLookup> conflict -> registerSays(draft, "NOT_AVAILABLE");
            case Outcome.NotAvailable<CompanyLookup>() -> registerSays(draft, "NOT_AVAILABLE");
        };
    }

    private ModelAndView found(Draft draft, CompanyLookup lookup) {
        if (lookup.result() != CompanyLookup.Result.FOUND) {
            return registerSays(draft, lookup.result().name());
        }
        Typing filled = company.withProfile(draft.typing(), lookup.profile(), draft.texts());
        Notice notice = Notice.ok(draft.texts().of("company.lookup.FOUND"));
        return page(draft.with(filled), List.of(), notice, HttpStatus.OK);
    }

    private ModelAndView registerSays(Draft draft, String result) {
        Notice notice = Notice.warning(draft.texts().of("company.lookup." + result));
        return page(draft, List.of(), notice, HttpStatus.OK);
    }

    private ModelAndView save(Draft draft) {
        SectionForm form = draft.form();
        Texts texts = draft.texts();
        if (!draft.request().wasRead()) {
            return notAvailable(draft);
        }
        SectionForm.Read read = form.read(draft.typing(), draft.request().sections(), texts);
        if (!read.errors().isEmpty()) {
            return page(draft, read.errors(), null, HttpStatus.BAD_REQUEST);
        }
        FinancingRequest request = draft.request();
        return switch (requests.save(
                request.id(), form.section(), request.version(), read.answers())) {
            case Outcome.Done<FinancingRequest>(FinancingRequest saved) -> next(saved);
            case Outcome.Refused<FinancingRequest>(List<ServiceError> errors) ->
                    page(
                            draft,
                            ServiceErrors.inForm(form, errors, texts),
                            null,
                            HttpStatus.BAD_REQUEST);
            case Outcome.Stale<FinancingRequest>() -> stale(draft);
            case Outcome.Conflict<FinancingRequest> conflict -> stale(draft);
            case Outcome.NotFound<FinancingRequest>() -> throw Pages.failed(HttpStatus.NOT_FOUND);
            case Outcome.NotAllowed<FinancingRequest>(int status) ->
                    throw Pages.failed(HttpStatus.valueOf(status));
            case Outcome.NotAvailable<FinancingRequest>() -> notAvailable(draft);
        };
    }

    private ModelAndView notAvailable(Draft draft) {
        Notice notice = Notice.error(draft.texts().of("section.notAvailable"));
        return page(draft, List.of(), notice, HttpStatus.SERVICE_UNAVAILABLE);
    }

    private static ModelAndView next(FinancingRequest saved) {
        return Pages.redirect(FinancingRequestPaths.tasks(saved) + "?gemeld=opgeslagen");
    }

    /**
     * The request was changed in the meantime. If that was elsewhere (matched, another section),
     * this section is saved on top of it; if it was this section, both versions are shown, and the
     * choice.
     */
    private ModelAndView stale(Draft draft) {
        return switch (requests.find(draft.request().id())) {
            case Outcome.NotAvailable<FinancingRequest>() -> notAvailable(draft);
            case Outcome<FinancingRequest> outcome -> {
                FinancingRequest now = Pages.require(outcome);
                Draft fresh = draft.on(now);
                if (!now.isOpen()) {
                    yield closed(fresh);
                }
                boolean elsewhere = fresh.basis().equals(draft.basis());
                yield elsewhere && !now.version().equals(draft.request().version())
                        ? save(fresh)
                        : bothVersions(fresh);
            }
        };
    }

    private ModelAndView bothVersions(Draft draft) {
        Texts texts = draft.texts();
        SectionForm form = draft.form();
        JsonNode sections = draft.request().sections();
        Notice notice = Notice.warning(texts.of("section.stale"));
        ModelAndView page = page(draft, List.of(), notice, HttpStatus.CONFLICT);
        page.addObject(
                "differences",
                Difference.between(
                        form.asked(draft.request(), texts),
                        form.fill(form.saved(sections), texts),
                        draft.typing(),
                        texts));
        return page;
    }

    /** It was sent or taken back in another window: what was typed stays on the page. */
    private ModelAndView closed(Draft draft) {
        String why = "section.closed." + draft.request().status();
        return page(draft, List.of(), Notice.warning(draft.texts().of(why)), HttpStatus.CONFLICT);
    }

    private SectionForm form(String name) {
        Section section =
                FinancingRequestPaths.section(name)
                        .orElseThrow(() -> Pages.failed(HttpStatus.NOT_FOUND));
        return forms.stream().filter(form -> form.section() == section).findAny().orElseThrow();
    }

    private FinancingRequest open(String id) {
        FinancingRequest request = Pages.require(requests.find(id));
        if (!request.isOpen()) {
            throw Pages.failed(HttpStatus.NOT_FOUND);
        }
        return request;
    }

    /**
     * The request, in the version that the form was made of. While it cannot be read, no more is
     * known than that: what somebody typed is never lost over it.
     */
    private FinancingRequest found(String id, String version) {
        if (version.isEmpty()) {
            return open(id);
        }
        return switch (requests.find(id)) {
            case Outcome.NotAvailable<FinancingRequest>() -> FinancingRequest.known(id, version);
            case Outcome<FinancingRequest> outcome -> Pages.require(outcome).at(version);
        };
    }

    private ModelAndView page(
            Draft draft, List<FormError> errors, @Nullable Notice notice, HttpStatus status) {
        Texts texts = draft.texts();
        SectionForm form = draft.form();
        ModelAndView page = new ModelAndView("request/section", status);
        page.addObject("requestPath", FinancingRequestPaths.tasks(draft.request()));
        if (draft.request().viewer().isOwner()) {
            page.addObject("documentsPath", FinancingRequestPaths.documents(draft.request().id()));
        }
        page.addObject("path", FinancingRequestPaths.section(draft.request().id(), form.section()));
        page.addObject("version", draft.request().version());
        page.addObject(BASIS, draft.basis());
        page.addObject("section", form.section().name());
        page.addObject("heading", texts.of(FactTexts.choice(form.section())));
        page.addObject("notice", notice);
        page.addObject("leadsTo", form.leadsTo(draft.request().sections()));
        page.addObject("registerSaid", registerSaid(draft));
        page.addObject(
                "form",
                Form.of(
                        form.asked(draft.request(), texts),
                        draft.typing(),
                        errors,
                        AnswerSource.texts(
                                form.sources(draft.request().sections(), draft.typing(), texts))));
        return page;
    }

    private static List<Option> registerSaid(Draft draft) {
        return draft.typing().texts().entrySet().stream()
                .filter(entry -> entry.getKey().startsWith(CompanyForm.REGISTER))
                .filter(entry -> !entry.getValue().isEmpty())
                .map(entry -> new Option(entry.getKey(), entry.getValue().getFirst()))
                .toList();
    }
}

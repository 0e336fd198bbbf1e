package nl.kapitaalbrug.portal.request;

import java.util.Arrays;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.request.Aim;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.contracts.request.SpendKind;
import nl.kapitaalbrug.contracts.request.TechnologyRole;
import nl.kapitaalbrug.portal.client.ServiceError;
import nl.kapitaalbrug.portal.form.AnswerReader;
import nl.kapitaalbrug.portal.form.Answers;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Form;
import nl.kapitaalbrug.portal.form.FormError;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import tools.jackson.databind.JsonNode;
import tools.jackson.databind.node.JsonNodeFactory;
import tools.jackson.databind.node.ObjectNode;

/** The six questions of the quick check. The name of a field is that of the fact in the service. */
final class QuickCheckForm {

    private static final String KIND = "spendKind";
    private static final String AMOUNT = "amount";
    private static final String OWN = "ownContribution";
    private static final List<String> ORDERED =
            List.of("NO", "LESS_THAN_THREE_MONTHS_AGO", "LONGER_AGO");

    private final Texts texts;
    private final FactQuestions facts;

    QuickCheckForm(Texts texts) {
        this.texts = texts;
        this.facts = new FactQuestions(texts);
    }

    private List<QuestionGroup> questions(Typing typing) {
        List<Question> more = QuickCheckMore.answered(typing, facts);
        return more.isEmpty()
                ? six()
                : Stream.concat(
                                six().stream(),
                                Stream.of(
                                        new QuestionGroup(
                                                texts.of("quick.group.more"), null, more)))
                        .toList();
    }

    private List<QuestionGroup> six() {
        return List.of(
                group(
                        "firm",
                        select("place", NeedForm.places(texts)).mandatory(),
                        select("sector", CompanyForm.sectors(texts)).mandatory(),
                        select("legalForm", facts.options(LegalForm.class)).mandatory()),
                group(
                        "plan",
                        select(KIND, facts.options(SpendKind.class)).mandatory(),
                        select("aim", facts.options(Aim.class)).mandatory()),
                group(
                        "money",
                        typed(AMOUNT, FieldKind.WHOLE_EUROS).mandatory(),
                        typed(OWN, FieldKind.WHOLE_EUROS)),
                group(
                        "size",
                        typed("employees", FieldKind.COUNT),
                        typed("yearsInBusiness", FieldKind.COUNT)),
                group("ordered", radios("ordered", ordered())),
                group(
                        "technology",
                        radios("technology", facts.options(TechnologyRole.class)).mandatory()));
    }

    private QuestionGroup group(String key, Question... questions) {
        return new QuestionGroup(texts.of("quick.group." + key), null, List.of(questions));
    }

    private Question select(String name, List<Option> options) {
        return Question.choice(name, FieldKind.SELECT, label(name), options);
    }

    private Question radios(String name, List<Option> options) {
        return Question.choice(name, FieldKind.RADIOS, label(name), options);
    }

    private Question typed(String name, FieldKind kind) {
        Question question = Question.typed(name, kind, label(name));
        String hint = texts.orElse("quick.hint." + name, "");
        return hint.isEmpty() ? question : question.hinting(hint);
    }

    private String label(String name) {
        return texts.of("quick.question." + name);
    }

    private List<Option> ordered() {
        return ORDERED.stream()
                .map(value -> new Option(value, texts.of("quick.ordered." + value)))
                .toList();
    }

    Form form(Typing typing, List<FormError> errors) {
        return Form.of(questions(typing), typing, errors, Map.of());
    }

    /** The one question, as a form of its own beside the answers so far. */
    Form only(Question question) {
        return Form.of(
                List.of(new QuestionGroup(null, null, List.of(question))),
                new Typing(Map.of()),
                List.of(),
                Map.of());
    }

    /** The question with which the first page begins. */
    Question first() {
        return six().getFirst().questions().getFirst();
    }

    /** What is sent to the service; what is wrong stands with the reader. */
    ObjectNode body(Typing typing, AnswerReader reader) {
        Map<String, JsonNode> read = new LinkedHashMap<>();
        SectionForm.all(six())
                .forEach(question -> read.put(question.name(), reader.read(question)));
        ObjectNode body = JsonNodeFactory.instance.objectNode();
        read.forEach((name, answer) -> {
            if (!List.of(KIND, AMOUNT).contains(name)) {
                body.set(name, answer);
            }
        });
        ObjectNode spend = body.putObject("spend");
        if (read.get(AMOUNT).isNumber()) {
            spend.set(read.get(KIND).asString("OTHER"), read.get(AMOUNT));
        }
        ObjectNode more = body.putObject("more");
        QuickCheckMore.answered(typing, facts)
                .forEach(question -> more.set(question.name(), reader.read(question)));
        return body;
    }

    /** What stands in the fields for answers that were kept. */
    Typing typing(JsonNode kept) {
        Map<String, List<String>> fields = new LinkedHashMap<>();
        kept.path("spend").properties().stream()
                .findFirst()
                .ifPresent(spend -> {
                    fields.put(KIND, List.of(spend.getKey()));
                    fields.put(
                            AMOUNT,
                            List.of(texts.formats().amountInField(spend.getValue().asDecimal())));
                });
        Stream.concat(
                        SectionForm.all(six())
                                .map(question -> Map.entry(question, kept.path(question.name()))),
                        QuickCheckMore.all(facts)
                                .map(question ->
                                        Map.entry(
                                                question, kept.path("more").path(question.name()))))
                .forEach(answer -> {
                    String text =
                            Answers.inField(answer.getKey(), answer.getValue(), texts.formats());
                    if (!text.isEmpty()) {
                        fields.putIfAbsent(answer.getKey().name(), List.of(text));
                    }
                });
        return new Typing(fields);
    }

    /** What the service refuses, at its fields. */
    List<FormError> inForm(List<ServiceError> errors) {
        return errors.stream()
                .map(error ->
                        new FormError(fieldOf(error.pointer()), ServiceErrors.text(error, texts)))
                .toList();
    }

    private static String fieldOf(String pointer) {
        String name = pointer.replaceFirst("^/", "");
        return name.startsWith("spend") ? AMOUNT : name.replaceFirst("^more/", "");
    }

    /** The answers as they stand in hidden fields. */
    Map<String, String> answers(Typing typing) {
        Map<String, String> answers = new LinkedHashMap<>();
        SectionForm.all(questions(typing))
                .map(Question::name)
                .filter(name -> !typing.text(name).isBlank())
                .forEach(name -> answers.put(name, typing.text(name)));
        return answers;
    }

    /** The section of a request about the need, as far as it is known. */
    static ObjectNode need(JsonNode check) {
        ObjectNode need = JsonNodeFactory.instance.objectNode();
        need.set("spend", check.path("spend"));
        need.putArray("aims").add(check.path("aim"));
        need.set(OWN, check.path(OWN));
        need.set("place", check.path("place"));
        need.set(
                FromCheckController.TENOR,
                check.path(FromCheckController.TENOR).isInt()
                        ? check.path(FromCheckController.TENOR)
                        : JsonNodeFactory.instance.nullNode());
        Arrays.asList(
                        Fact.ASSET_LIFE.key(),
                        Fact.FIRST_COMMITMENT_DATE.key(),
                        Fact.GRACE_NEEDED.key())
                .forEach(need::putNull);
        return need;
    }

    /** The section about the firm, without its name and number. */
    static ObjectNode company(JsonNode check) {
        ObjectNode company = JsonNodeFactory.instance.objectNode();
        List.of("kvkNumber", "name", "startDate").forEach(company::putNull);
        List.of("legalForm", "sector", "employees")
                .forEach(name -> company.set(name, check.path(name)));
        return company;
    }

    /** The section about the technology; levels are asked later. */
    static ObjectNode technology(JsonNode check) {
        ObjectNode technology = JsonNodeFactory.instance.objectNode();
        technology.set("role", check.path("technology"));
        technology.putArray("elements");
        return technology;
    }
}

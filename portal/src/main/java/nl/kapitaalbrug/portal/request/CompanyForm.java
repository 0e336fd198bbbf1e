package nl.kapitaalbrug.portal.request;

import java.time.LocalDate;
import java.util.ArrayList;
import java.util.HashMap;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.fact.Fact;
import nl.kapitaalbrug.contracts.fact.FactTexts;
import nl.kapitaalbrug.contracts.fact.Section;
import nl.kapitaalbrug.contracts.reference.SbiSection;
import nl.kapitaalbrug.contracts.reference.SbiSections;
import nl.kapitaalbrug.contracts.request.FactSource;
import nl.kapitaalbrug.contracts.request.LegalForm;
import nl.kapitaalbrug.portal.form.Answers;
import nl.kapitaalbrug.portal.form.FieldKind;
import nl.kapitaalbrug.portal.form.Option;
import nl.kapitaalbrug.portal.form.Question;
import nl.kapitaalbrug.portal.form.QuestionGroup;
import nl.kapitaalbrug.portal.form.Texts;
import nl.kapitaalbrug.portal.form.Typing;
import org.springframework.stereotype.Component;
import tools.jackson.databind.JsonNode;

/**
 * The firm. What the trade register knows is filled in; a hidden field beside each answer keeps
 * what the register said, so that an answer which was changed counts as the applicant's.
 */
@Component
final class CompanyForm extends SectionForm {

    static final String KVK_NUMBER = "kvkNumber";
    static final String REGISTER = "register/";

    private static final List<String> FROM_REGISTER =
            List.of("name", "legalForm", "sector", "startDate", "employees");

    @Override
    Section section() {
        return Section.COMPANY;
    }

    @Override
    List<QuestionGroup> questions(Texts texts) {
        Question number =
                Question.typed(KVK_NUMBER, FieldKind.KVK_NUMBER, texts.of("company.kvkNumber"))
                        .hinting(texts.of("form.hint.KVK_NUMBER"));
        return List.of(
                new QuestionGroup(null, null, List.of(number)),
                new QuestionGroup(
                        texts.of("company.details.title"),
                        texts.of("company.details.intro"),
                        details(texts)));
    }

    private static List<Question> details(Texts texts) {
        FactQuestions facts = new FactQuestions(texts);
        return List.of(
                Question.typed("name", FieldKind.TEXT, texts.of("company.name")),
                facts.choice(
                        Fact.LEGAL_FORM,
                        "legalForm",
                        FieldKind.SELECT,
                        facts.options(LegalForm.class)),
                facts.choice(Fact.SECTOR, "sector", FieldKind.SELECT, sectors(texts)),
                facts.typed(Fact.START_DATE, "startDate", FieldKind.DATE),
                facts.typed(Fact.EMPLOYEES, "employees", FieldKind.COUNT));
    }

    static List<Option> sectors(Texts texts) {
        return Stream.of(SbiSection.values())
                .map(one -> new Option(one.name(), SbiSections.name(one, texts.locale())))
                .toList();
    }

    @Override
    String label(Question question, Texts texts) {
        return switch (question.name()) {
            case KVK_NUMBER -> texts.of("company.kvkNumber.label");
            case "name" -> texts.of("company.name.label");
            default ->
                    Fact.ofKey(question.name())
                            .map(fact -> texts.of(FactTexts.label(fact)))
                            .orElse(question.label());
        };
    }

    @Override
    Typing fill(JsonNode saved, Texts texts) {
        Map<String, List<String>> fields = new HashMap<>(super.fill(saved, texts).texts());
        for (String name : FROM_REGISTER) {
            boolean known =
                    FactSource.REGISTER
                            .name()
                            .equals(saved.path("sources").path(name).asString(""));
            if (known && fields.containsKey(name)) {
                fields.put(REGISTER + name, fields.get(name));
            }
        }
        return new Typing(fields);
    }

    private static FactSource source(Typing typing, String name) {
        String said = typing.text(REGISTER + name);
        boolean same = !said.isEmpty() && said.equals(typing.text(name));
        return same ? FactSource.REGISTER : FactSource.APPLICANT;
    }

    @Override
    Map<String, AnswerSource> sources(JsonNode sections, Texts texts) {
        return sources(sections, fill(saved(sections), texts), texts);
    }

    /** Which answers still are what the register said. */
    @Override
    Map<String, AnswerSource> sources(JsonNode sections, Typing typing, Texts texts) {
        Map<String, AnswerSource> sources = new HashMap<>();
        for (String name : FROM_REGISTER) {
            if (source(typing, name) == FactSource.REGISTER) {
                sources.put(
                        name,
                        new AnswerSource(
                                AnswerSource.Kind.REGISTER, texts.of("company.source.register")));
            }
        }
        return sources;
    }

    /** Fills in what the register says, but never over an answer that somebody typed. */
    Typing withProfile(Typing typing, JsonNode profile, Texts texts) {
        Map<String, List<String>> fields = new HashMap<>(typing.texts());
        answers(profile, texts)
                .forEach((name, said) -> {
                    boolean typedOver =
                            !typing.text(name).isBlank()
                                    && source(typing, name) == FactSource.APPLICANT;
                    fields.put(REGISTER + name, List.of(said));
                    if (!typedOver) {
                        fields.put(name, List.of(said));
                    }
                });
        return new Typing(fields);
    }

    private static Map<String, String> answers(JsonNode profile, Texts texts) {
        Map<String, String> answers = new LinkedHashMap<>();
        answers.put("name", profile.path("name").asString(""));
        answers.put("legalForm", known(LegalForm.class, profile.path("legalForm").asString("")));
        answers.put("sector", sector(profile));
        answers.put("startDate", day(profile.path("startDate").asString("")));
        answers.put("employees", profile.path("employees").asString(""));
        answers.values().removeIf(String::isEmpty);
        return answers;
    }

    private static String sector(JsonNode profile) {
        String letter = known(SbiSection.class, profile.path("sector").asString(""));
        if (!letter.isEmpty()) {
            return letter;
        }
        List<String> codes = new ArrayList<>();
        for (JsonNode code : profile.path("sbiCodes")) {
            int position = code.path("main").asBoolean(false) ? 0 : codes.size();
            codes.add(position, code.path("code").asString(""));
        }
        return codes.stream()
                .flatMap(code -> SbiSections.sectionOf(code).stream())
                .map(Enum::name)
                .findFirst()
                .orElse("");
    }

    private static String day(String iso) {
        if (!iso.matches("[0-9]{4}-[0-9]{2}-[0-9]{2}")) {
            return "";
        }
        return Answers.day(LocalDate.parse(iso));
    }

    private static <E extends Enum<E>> String known(Class<E> type, String name) {
        return Stream.of(type.getEnumConstants())
                .map(Enum::name)
                .filter(name::equals)
                .findAny()
                .orElse("");
    }
}

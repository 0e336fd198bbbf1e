package nl.kapitaalbrug.assessment.calculation.application;

import java.util.List;
import java.util.stream.Stream;
import nl.kapitaalbrug.contracts.value.LocalisedText;
import org.jspecify.annotations.Nullable;

/**
 * One field that a calculator asks.
 *
 * @param name in the body
 * @param type what is sent
 * @param presence whether it may be left out
 * @param label what is asked
 * @param min lowest number; {@code null} without one
 * @param max highest number, or most entries; {@code null} without one
 * @param values the values to choose from, or the names of the parts; empty otherwise
 * @param parts fields of each entry of a list; empty otherwise
 */
public record InputField(
        String name,
        Type type,
        Presence presence,
        LocalisedText label,
        @Nullable Integer min,
        @Nullable Integer max,
        List<Choice> values,
        List<InputField> parts) {

    /** The most staff that a firm can have. */
    private static final int MOST_STAFF = 10_000_000;

    /** The most hours that a firm can have. */
    private static final int MOST_HOURS = 1_000_000_000;

    /** The most elements of one system, and the most firms around one firm. */
    private static final int MOST_ENTRIES = 100;

    /** What is sent. */
    public enum Type {
        /** Euros with at most two decimals, zero or more. */
        AMOUNT,
        /** Euros with at most two decimals. */
        SIGNED_AMOUNT,
        /** A number from 0 to 1. */
        SHARE,
        /** A number, decimals allowed. */
        NUMBER,
        /** A whole number. */
        WHOLE,
        /** One of the values. */
        CHOICE,
        /** True or false. */
        YES_NO,
        /** Answers to the technology questionnaire: response, grade and age by item. */
        ANSWERS,
        /** The same by name of an element. */
        ELEMENTS,
        /** Amounts by kind; the kinds are the values. */
        AMOUNTS,
        /** A list of objects with the parts. */
        LIST
    }

    /** Whether a field may be left out. */
    public enum Presence {
        /** May be left out or {@code null}: not supplied. */
        OPTIONAL,
        /** Must be there; {@code null} says that it is not known. */
        NAMED,
        /** Must be there with a value. */
        REQUIRED
    }

    public InputField {
        values = List.copyOf(values);
        parts = List.copyOf(parts);
    }

    /** An amount of zero or more; without one the results say so. */
    public static InputField amount(String name) {
        return plain(name, Type.AMOUNT, Presence.OPTIONAL);
    }

    /** An amount that may be negative; without one the results say so. */
    public static InputField signedAmount(String name) {
        return plain(name, Type.SIGNED_AMOUNT, Presence.OPTIONAL);
    }

    /** A share from 0 to 1. */
    public static InputField share(String name, Presence presence) {
        return new InputField(name, Type.SHARE, presence, label(name), 0, 1, List.of(), List.of());
    }

    /** Staff, which may work part of their time. */
    public static InputField staff(String name) {
        return new InputField(
                name,
                Type.NUMBER,
                Presence.OPTIONAL,
                label(name),
                0,
                MOST_STAFF,
                List.of(),
                List.of());
    }

    /** A whole number between two bounds. */
    public static InputField whole(String name, Presence presence, int min, int max) {
        return new InputField(
                name, Type.WHOLE, presence, label(name), min, max, List.of(), List.of());
    }

    /** One of these values. */
    public static InputField choice(String name, Presence presence, Enum<?>... values) {
        return new InputField(
                name,
                Type.CHOICE,
                presence,
                label(name),
                null,
                null,
                Choice.of(name, Stream.of(values).map(Enum::name).toList()),
                List.of());
    }

    /** One of these values, or none; the values read as those of another field do. */
    public static InputField choiceLike(String name, String labels, Enum<?>... values) {
        return new InputField(
                name,
                Type.CHOICE,
                Presence.OPTIONAL,
                label(name),
                null,
                null,
                Choice.of(labels, Stream.of(values).map(Enum::name).toList()),
                List.of());
    }

    /** Hours worked in a year by all together. */
    public static InputField hours(String name) {
        return new InputField(
                name,
                Type.NUMBER,
                Presence.OPTIONAL,
                label(name),
                0,
                MOST_HOURS,
                List.of(),
                List.of());
    }

    /** Yes or no; without an answer no. */
    public static InputField yesOrNo(String name) {
        return plain(name, Type.YES_NO, Presence.OPTIONAL);
    }

    /** The answers to the technology questionnaire. */
    public static InputField answers(String name) {
        return plain(name, Type.ANSWERS, Presence.REQUIRED);
    }

    /** The same for each element of a system. */
    public static InputField elements(String name) {
        return new InputField(
                name,
                Type.ELEMENTS,
                Presence.REQUIRED,
                label(name),
                1,
                MOST_ENTRIES,
                List.of(),
                List.of());
    }

    /** Amounts by kind. */
    public static InputField amounts(String name, Enum<?>... kinds) {
        return new InputField(
                name,
                Type.AMOUNTS,
                Presence.OPTIONAL,
                label(name),
                null,
                null,
                Choice.of(name, Stream.of(kinds).map(Enum::name).toList()),
                List.of());
    }

    /** A list of objects; without one it is empty. */
    public static InputField list(String name, InputField... parts) {
        return new InputField(
                name,
                Type.LIST,
                Presence.OPTIONAL,
                label(name),
                0,
                MOST_ENTRIES,
                List.of(),
                List.of(parts));
    }

    /** The same, but it must be named. */
    public InputField named() {
        return new InputField(name, type, Presence.NAMED, label, min, max, values, parts);
    }

    private static InputField plain(String name, Type type, Presence presence) {
        return new InputField(name, type, presence, label(name), null, null, List.of(), List.of());
    }

    private static LocalisedText label(String name) {
        return CalculatorTexts.field(name);
    }
}

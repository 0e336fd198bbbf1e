package nl.kapitaalbrug.assessment.calculation.adapter.web;

import nl.kapitaalbrug.support.problem.Pointers;

/** Pointers to parts of a body. */
final class Place {

    private Place() {}

    static String below(String pointer, String name) {
        return pointer + "/" + Pointers.escape(name);
    }

    static String below(String pointer, int index) {
        return pointer + "/" + index;
    }
}

package nl.kapitaalbrug.assessment.calculation.adapter.web;

import java.util.List;

/** All open calculators. */
record CalculatorList(List<CalculatorResponse> items) {}

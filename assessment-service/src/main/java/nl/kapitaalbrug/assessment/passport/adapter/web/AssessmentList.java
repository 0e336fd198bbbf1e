package nl.kapitaalbrug.assessment.passport.adapter.web;

import java.util.List;

/** Assessments of one request, newest first. */
record AssessmentList(List<AssessmentResponse> items) {}

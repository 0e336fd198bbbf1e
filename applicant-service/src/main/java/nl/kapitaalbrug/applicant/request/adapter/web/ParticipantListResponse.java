package nl.kapitaalbrug.applicant.request.adapter.web;

import java.util.List;

/** Everybody who was ever invited to a request, in the order of the invitations. */
record ParticipantListResponse(List<ParticipantResponse> items) {}

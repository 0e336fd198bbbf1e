package nl.kapitaalbrug.applicant.request.adapter.web;

import java.util.List;

/** Requests of which a financier may see something, the newest first, without their answers. */
record DossierListResponse(List<DossierResponse> items) {}

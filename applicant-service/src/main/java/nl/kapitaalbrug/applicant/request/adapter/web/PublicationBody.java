package nl.kapitaalbrug.applicant.request.adapter.web;

/**
 * The choice of publication as it is sent.
 *
 * @param published whether financiers may see the request, without its name
 */
record PublicationBody(Boolean published) {}

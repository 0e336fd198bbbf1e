package nl.kapitaalbrug.applicant.request.adapter.web;

/** An object without fields: room for later, and a body that a repeated call must repeat. */
record EmptyBody() {}

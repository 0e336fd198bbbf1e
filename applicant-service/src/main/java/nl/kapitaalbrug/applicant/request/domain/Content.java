package nl.kapitaalbrug.applicant.request.domain;

import nl.kapitaalbrug.contracts.request.DataOrigin;
import org.jspecify.annotations.Nullable;

/** What a request says, and what others were told of that. */
record Content(DataOrigin origin, Sections sections, @Nullable Told told) {}

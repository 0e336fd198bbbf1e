package nl.kapitaalbrug.applicant.company.adapter.web;

import nl.kapitaalbrug.contracts.value.KvkNumber;

/** Which firm to look up. */
record CompanySearchRequest(KvkNumber kvkNumber) {}

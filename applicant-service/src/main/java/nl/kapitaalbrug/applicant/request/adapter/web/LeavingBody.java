package nl.kapitaalbrug.applicant.request.adapter.web;

import nl.kapitaalbrug.contracts.request.LeaveReason;

/**
 * Why a draft lies still, as it is sent.
 *
 * @param reason the reason
 */
record LeavingBody(LeaveReason reason) {}

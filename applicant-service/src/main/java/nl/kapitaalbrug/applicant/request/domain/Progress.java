package nl.kapitaalbrug.applicant.request.domain;

/** How far a request has come, and with whom. */
record Progress(Revisions revisions, long lifecycle, Timeline timeline, Sharing sharing) {

    Progress with(Timeline other) {
        return new Progress(revisions, lifecycle, other, sharing);
    }

    Progress with(Sharing other) {
        return new Progress(revisions, lifecycle, timeline, other);
    }
}

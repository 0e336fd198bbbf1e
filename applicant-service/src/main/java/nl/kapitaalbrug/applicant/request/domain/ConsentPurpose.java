package nl.kapitaalbrug.applicant.request.domain;

/** For what a financier may see more of a request than everybody does. */
public enum ConsentPurpose {
    /** See which firm it is: name, number in the trade register, municipality. */
    IDENTITY,
    /** Read all answers of the request as it was handed in last. */
    DOSSIER,
    /** Read the documents that are attached to it, as copies without metadata. */
    DOCUMENTS
}

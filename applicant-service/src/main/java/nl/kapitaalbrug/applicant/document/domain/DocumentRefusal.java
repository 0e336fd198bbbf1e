package nl.kapitaalbrug.applicant.document.domain;

/** Why a file is not taken as a document. */
public enum DocumentRefusal {
    /** There is no file, or nothing is in it. */
    EMPTY_FILE,
    /** It has more bytes than a document may have. */
    DOCUMENT_TOO_LARGE,
    /** The content is none of the accepted types. */
    DOCUMENT_TYPE_NOT_ACCEPTED,
    /** Name or stated type say something else than the content. */
    DOCUMENT_TYPE_DIFFERS,
    /** An office file that becomes far larger when it is unpacked, or has too many parts. */
    DOCUMENT_UNPACKS_TOO_LARGE,
    /** An office file with macros. */
    DOCUMENT_HAS_MACROS,
    /** Scripts, programs or other files are inside. */
    DOCUMENT_ACTIVE_CONTENT,
    /** It is closed with a password. */
    DOCUMENT_ENCRYPTED,
    /** It is damaged. */
    DOCUMENT_DAMAGED,
    /** The applicant has as many documents as one may have. */
    TOO_MANY_DOCUMENTS,
    /** All documents of the applicant together would be too large. */
    DOCUMENTS_TOO_LARGE_TOGETHER,
    /** It is attached to as many requests as one document may be. */
    DOCUMENT_AT_TOO_MANY_REQUESTS
}

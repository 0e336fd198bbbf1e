package nl.kapitaalbrug.applicant.synthetic.domain;

/** How far a synthetic firm came on its way to finance. */
public enum Reach {
    /** It looked around and left it at that. */
    EXPLORED,
    /** It began a file. */
    DOSSIER,
    /** It applied. */
    SUBMITTED
}

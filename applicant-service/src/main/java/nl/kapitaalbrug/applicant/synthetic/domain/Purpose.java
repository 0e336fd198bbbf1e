package nl.kapitaalbrug.applicant.synthetic.domain;

/** Main purpose of a synthetic need, as CBS asks it; spending and aims follow from it. */
public enum Purpose {
    EXPANSION,
    WORKING_CAPITAL,
    VEHICLES_AND_ASSETS,
    REAL_ESTATE,
    REFINANCING,
    BRIDGING
}

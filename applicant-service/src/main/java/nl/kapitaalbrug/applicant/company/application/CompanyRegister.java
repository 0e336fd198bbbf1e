package nl.kapitaalbrug.applicant.company.application;

import nl.kapitaalbrug.contracts.value.KvkNumber;

/** The trade register. */
public interface CompanyRegister {

    /** Asks for a firm. Never throws for what the register does or fails to do. */
    LookUp lookUp(KvkNumber number);
}

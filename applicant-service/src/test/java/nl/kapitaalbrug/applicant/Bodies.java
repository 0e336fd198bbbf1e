package nl.kapitaalbrug.applicant;

/** Sections as a client sends them. */
final class Bodies {

    static final String NEED =
            """
            {
              "spend": {"MACHINES": 160000, "PEOPLE_AND_TRAINING": 20000},
              "aims": ["AUTOMATION_AND_PRODUCTIVITY", "GROWTH"],
              "ownContribution": 36000,
              "tenor": 60,
              "place": "GM0153",
              "assetLifeMonths": 120,
              "firstCommitmentDate": "2027-02-01",
              "graceNeededMonths": 6
            }
            """;

    static final String FINANCES =
            """
            {
              "fiscalYears": 5,
              "source": "COMPILED",
              "statementDate": "2025-12-31",
              "balance": {
                "totalAssets": 900000.50, "currentAssets": 400000, "currentLiabilities": 250000,
                "totalLiabilities": 550000, "retainedEarnings": 300000, "equity": 350000.50,
                "subordinatedLoans": null
              },
              "income": {
                "annualTurnover": 1800000, "ebit": 120000, "ebitda": 180000, "interest": 15000,
                "scheduledRepayment": 40000
              },
              "defaultEvent": false
            }
            """;

    static final String DEVELOPS =
            """
            {
              "role": "DEVELOPS",
              "elements": [{
                "key": "e1",
                "name": "Grijper voor dun plaatwerk",
                "answers": {
                  "T1.1": {"response": "YES", "grade": 3, "evidenceMonth": "2026-03"},
                  "T4.3": {"response": "NOT_APPLICABLE",
                           "notApplicableReason": "SUPPLIER_ANSWERS_FOR_IT"},
                  "T9.2": {"response": "NO", "grade": 0}
                }
              }]
            }
            """;

    static final String CIRCUMSTANCES =
            """
            {
              "security": {"lendingValue": 80000, "existingPledges": 10000, "suretyWilling": true,
                           "sharesWilling": false},
              "standing": {"sellsCommercially": true, "firstSaleYear": 2013, "researchHours": 0},
              "preparation": {"wbsoDeclaration": true, "partnerFirm": false}
            }
            """;

    private Bodies() {}

    static String company(String kvkNumber) {
        return """
        {
          "kvkNumber": "%s", "name": "Plaatwerk 't Hoekje & Zn. – Żółć",
          "legalForm": "BV", "sector": "C", "startDate": "2012-05-01", "employees": 12
        }
        """
                .formatted(kvkNumber);
    }
}

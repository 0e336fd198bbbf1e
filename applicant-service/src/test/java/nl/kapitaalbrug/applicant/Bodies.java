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
                "annualTurnover": 1800000, "ebit": 120000, "ebitda": 180000, "personnelCost": 610000.25,
                "interest": 15000,
                "scheduledRepayment": 40000
              },
              "defaultEvent": false
            }
            """;

    /** So little that it looks like thousands, and confirmed. */
    static final String SMALL_TURNOVER =
            """
            {
              "fiscalYears": 1,
              "source": "SELF",
              "statementDate": "2025-12-31",
              "income": {"annualTurnover": 1980},
              "amountsConfirmed": {"annualTurnover": 1980}
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

    static final String PLAN =
            """
            {
              "market": {"marketProof": ["ORDERS_SIGNED", "CUSTOMERS_BUY"], "salesArea": "EUROPE",
                         "largestCustomerPercent": 30},
              "team": {"teamSkills": ["FINANCE", "TECHNOLOGY"], "ownerTradeYears": 17},
              "effect": {"dipPercent": 8, "dipMonths": 6, "upliftPercent": 12, "riseMonths": 12},
              "readiness": {"RIGHTS": 1, "CUSTOMER": 9},
              "scan": {"IDEAS": "PARTLY", "AUTOMATED": "NO"},
              "milestones": {"ORDERED": "2027-01", "IN_USE": "2027-06"},
              "outlook": {"expectedTurnover": {"FIRST": 1900000, "THIRD": 2300000},
                          "expectedCashFlow": {"FIRST": -20000, "SECOND": 90000}},
              "sustainability": {"sustainabilityGoals": ["LESS_ENERGY"], "energySavedKwh": 40000}
            }
            """;

    static final String GROUP =
            """
            {
              "group": {"ties": "LINKED", "groupEmployees": 9, "groupTurnover": 800000,
                        "groupAssets": 400000, "owners": ["OTHER_FIRM", "WORKING_OWNERS"]},
              "debts": {"BANK_LOAN": 210000, "TAX": 4000},
              "aid": {"aidReceived": true, "otherPlanAid": 0,
                      "deMinimisAid": [{"grantedOn": "2025-01-10", "amount": 10500.50},
                                       {"grantedOn": null, "amount": 76800}]}
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

package nl.kapitaalbrug.contracts.request;

/** What the money is spent on. Together with the aim this is the purpose of a request. */
public enum SpendKind {
    MACHINES,
    VEHICLES,
    PREMISES,
    STOCK_AND_WORKING_CAPITAL,
    DEVELOPMENT,
    PEOPLE_AND_TRAINING,
    TAKEOVER,
    REFINANCING,
    OTHER
}

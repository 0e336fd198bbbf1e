package nl.kapitaalbrug.localstack.kvk;

import java.util.List;

/**
 * A firm that does not exist, on one of the numbers that KvK made public for tests. Number and
 * legal form are KvK's, and the name of the first; all the rest is test data of our own.
 *
 * @param number KvK number
 * @param name name of the firm
 * @param legalForm legal form in the words of the register
 * @param startDate as {@code yyyymmdd}; unknown parts are 00
 * @param workers people who work there
 * @param sbiCode code of its only activity
 * @param activity that activity in words
 */
record TestFirm(
        String number,
        String name,
        String legalForm,
        String startDate,
        int workers,
        String sbiCode,
        String activity) {

    static final List<TestFirm> ALL =
            List.of(
                    new TestFirm(
                            "68750110",
                            "Test BV Donald",
                            "Besloten Vennootschap",
                            "20150101",
                            12,
                            "25621",
                            "Verspanen van metaal"),
                    new TestFirm(
                            "69599084",
                            "Test eenmanszaak",
                            "Eenmanszaak",
                            "20170315",
                            1,
                            "10711",
                            "Bakken van brood"),
                    new TestFirm(
                            "69599068",
                            "Test stichting",
                            "Stichting",
                            "20160601",
                            3,
                            "94996",
                            "Overige belangenbehartiging"),
                    new TestFirm(
                            "68727720",
                            "Test NV",
                            "Naamloze Vennootschap",
                            "20100000",
                            45,
                            "28290",
                            "Bouwen van machines"),
                    new TestFirm(
                            "69599076",
                            "Test VOF",
                            "Vennootschap onder Firma",
                            "20120901",
                            4,
                            "56101",
                            "Restaurant"),
                    new TestFirm(
                            "90001745",
                            "Test maatschap",
                            "Maatschap",
                            "20080101",
                            6,
                            "69101",
                            "Advocatenkantoor"),
                    new TestFirm(
                            "90003942",
                            "Test CV",
                            "Commanditaire Vennootschap",
                            "20190401",
                            8,
                            "49410",
                            "Goederenvervoer over de weg"),
                    new TestFirm(
                            "55344526",
                            "Test coöperatie",
                            "Coöperatie",
                            "20130701",
                            20,
                            "35111",
                            "Opwekken van elektriciteit"));

    /** The basic profile of the firm as the API of KvK gives it. */
    String profile() {
        return """
        {
          "kvkNummer": "%s",
          "indNonMailing": "Ja",
          "naam": "%s",
          "formeleRegistratiedatum": "%s",
          "materieleRegistratie": {"datumAanvang": "%s"},
          "totaalWerkzamePersonen": %d,
          "handelsnamen": [{"naam": "%s", "volgorde": 0}],
          "sbiActiviteiten": [
            {"sbiCode": "%s", "sbiOmschrijving": "%s", "indHoofdactiviteit": "Ja"}
          ],
          "_embedded": {
            "hoofdvestiging": {
              "kvkNummer": "%s",
              "adressen": [{"type": "bezoekadres", "plaats": "Utrecht", "land": "Nederland"}]
            },
            "eigenaar": {"rechtsvorm": "%s"}
          }
        }
        """
                .formatted(
                        number, name, startDate, startDate, workers, name, sbiCode, activity,
                        number, legalForm);
    }
}

package nl.kapitaalbrug.applicant.synthetic.domain;

/** Size class of a synthetic firm by workers, as CBS cuts it in the Financieringsmonitor. */
public enum FirmSize {
    MICRO(2, 9),
    SMALL(10, 49),
    MEDIUM(50, 249);

    private final int fewest;
    private final int most;

    FirmSize(int fewest, int most) {
        this.fewest = fewest;
        this.most = most;
    }

    int fewest() {
        return fewest;
    }

    int most() {
        return most;
    }
}

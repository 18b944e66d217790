package madoguchi.virtual;

import java.util.ArrayList;
import java.util.List;

/// What is settled when a virtual driver's licence is issued, and what the police wrote into it later.
public final class DriversLicenceIssue {

    /// @param date `YYYYMMDD`
    record Change(String date, String text) {}

    private final Person holder;
    private final boolean hasPins;
    private final Secret first;
    private final Secret second;
    private final List<Change> names = new ArrayList<>();
    private final List<Change> addresses = new ArrayList<>();
    private String reading = "ミホン　タロウ";
    private String domicile = "架空県架空町本町一丁目２番";

    DriversLicenceIssue(Person holder, CharSequence first, CharSequence second) {
        this(holder, true, Secret.pin(first), Secret.pin(second));
    }

    private DriversLicenceIssue(Person holder, boolean hasPins, Secret first, Secret second) {
        this.holder = holder;
        this.hasPins = hasPins;
        this.first = first;
        this.second = second;
    }

    /// Four asterisks stand for PINs that nobody set.
    static DriversLicenceIssue withoutPins(Person holder) {
        return new DriversLicenceIssue(holder, false, Secret.of("****", 3), Secret.of("****", 3));
    }

    public DriversLicenceIssue reading(String kana) {
        reading = kana;
        return this;
    }

    /// 本籍: behind both PINs, not for a counter.
    public DriversLicenceIssue domicile(String text) {
        domicile = text;
        return this;
    }

    /// 新氏名, up to eight.
    ///
    /// @param date `YYYYMMDD`
    public DriversLicenceIssue changedName(String date, String name) {
        names.add(new Change(date, name));
        return this;
    }

    /// 新住所, up to eight.
    ///
    /// @param date `YYYYMMDD`
    public DriversLicenceIssue changedAddress(String date, String address) {
        addresses.add(new Change(date, address));
        return this;
    }

    public VirtualDriversLicence card() {
        var files = new DriversLicenceFiles(holder, reading, domicile, List.copyOf(names), List.copyOf(addresses));
        return new VirtualDriversLicence(first, second, hasPins, files);
    }
}

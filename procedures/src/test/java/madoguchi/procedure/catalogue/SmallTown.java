package madoguchi.procedure.catalogue;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.file.Files;
import java.nio.file.Path;

/// A town with three flags, a few days, a list, a dog and one procedure.
public final class SmallTown {

    private static final String FACTS =
            """
            a: {type: flag, source: family, label: A}
            b: {type: flag, source: family, label: B}
            c: {type: flag, source: ledger, label: C}
            months: {type: number, source: family, label: 月数}
            word: {type: text, source: family, label: 言葉}
            birth: {type: date, source: record, label: 生年月日}
            funeral_date: {type: date, source: family, label: 葬儀の日, optional: true}
            dog: {type: object, source: ledger, label: 犬, optional: true, members: {chip: flag}}
            people: {type: list, source: record, label: 世帯の方, members: {id: text, age: number}}
            death.day: {type: date, source: notice, label: 亡くなった日}
            death.first: {type: date, source: notice, label: 最初の日}
            death.last: {type: date, source: notice, label: 最後の日}
            death.known: {type: date, source: notice, label: 知った日}
            death.filed: {type: date, source: notice, label: 届出の日, optional: true}
            """;

    private static final String PROCEDURE =
            """
            paper:
              name: 紙
              plain: 紙を出します。
              because: そう決まっているため
              who: どなたでも
              law: 見本法第1条
              certainty: law
            """;

    private SmallTown() {}

    /// @param fields of its one procedure beyond names and law, in YAML
    public static Catalogue with(Path folder, String fields) {
        var base = folder.resolve("base/procedures");
        try {
            Files.createDirectories(base);
            Files.writeString(folder.resolve("base/facts.yaml"), FACTS);
            Files.writeString(base.resolve("settings.yaml"), "days: {value: 20, label: 日数, law: 見本条例}\n");
            Files.writeString(
                    base.resolve("derived.yaml"), "both: {type: flag, label: 両方, is: a && b}\n");
            Files.writeString(base.resolve("paper.yaml"), PROCEDURE + fields.indent(2));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
        return CatalogueFiles.load(folder);
    }
}

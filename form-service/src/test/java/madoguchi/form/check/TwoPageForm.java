package madoguchi.form.check;

import java.io.ByteArrayOutputStream;
import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import madoguchi.event.FormCode;
import madoguchi.form.InventedCase;
import madoguchi.form.template.FormTemplate;
import madoguchi.form.template.FormTemplates;
import org.apache.pdfbox.Loader;
import org.apache.pdfbox.multipdf.PDFMergerUtility;

/// A form of two pages, made of the sample town's two: pages can be dropped, turned round and exchanged.
final class TwoPageForm {

    private TwoPageForm() {}

    static FormTemplate in(Path folder) throws IOException {
        var form = Files.createDirectories(folder.resolve("forms/two-pages"));
        Files.write(form.resolve("template.pdf"), merged());
        Files.writeString(form.resolve("form.yaml"), """
                title: 二枚組
                short-name: 試験様式
                procedure: two-pages
                law: なし
                signer: mourner
                roles: [deceased, mourner]
                pages: 2
                facts: []
                fields:
                  - {id: n1, label: 故人氏名, source: deceased.name, box: [62, 77.5, 72, 12], size: [15, 8]}
                  - {id: b1, label: 故人生年月日, source: deceased.birth, kind: date, box: [151, 71, 38, 18.5]}
                  - {id: n2, label: 喪主氏名, source: mourner.name, page: 2, box: [62, 80.5, 72, 12], size: [15, 8]}
                  - {id: b2, label: 喪主生年月日, source: mourner.birth, kind: date, page: 2, box: [151, 74, 38, 18.5]}
                """);
        return FormTemplates.read(folder).get(new FormCode("two-pages"));
    }

    private static byte[] merged() throws IOException {
        try (var first = Loader.loadPDF(InventedCase.form(InventedCase.FUNERAL).paper().bytes());
                var second = Loader.loadPDF(InventedCase.form(InventedCase.JUMINHYO).paper().bytes())) {
            new PDFMergerUtility().appendDocument(first, second);
            var out = new ByteArrayOutputStream();
            first.save(out);
            return out.toByteArray();
        }
    }
}

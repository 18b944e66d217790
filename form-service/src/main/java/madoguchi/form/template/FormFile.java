package madoguchi.form.template;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.security.MessageDigest;
import java.security.NoSuchAlgorithmException;
import java.util.HexFormat;
import java.util.List;
import madoguchi.event.FormCode;
import madoguchi.event.ProcedureCode;
import madoguchi.form.person.Role;

/// One form's folder: `form.yaml`, the list of boxes, and `template.pdf`, the paper.
final class FormFile {

    private static final String[] KEYS = {
        "title", "short-name", "procedure", "law", "signer", "roles", "pages", "facts", "fields"
    };

    private final Path folder;
    private final String name;

    FormFile(Path folder) {
        this.folder = folder;
        this.name = "forms/" + folder.getFileName() + "/form.yaml";
    }

    FormTemplate read() {
        var written = bytes("form.yaml", FormError.MISTAKE);
        var paper = bytes("template.pdf", FormError.NO_PAPER);
        var form = YamlPlace.read(name, written).allowing(KEYS);
        var facts = form.get("facts").list().stream().map(FactEntry::read).toList();
        var fields = form.get("fields").list().stream().map(FieldEntry::read).toList();
        var roles = form.get("roles").list().stream().map(role -> role.oneOf(Role.values())).toList();
        var template = new FormTemplate(
                new FormCode(String.valueOf(folder.getFileName())),
                form.get("title").text(),
                form.get("short-name").text(),
                procedure(form.get("procedure")),
                form.get("law").text(),
                form.get("signer").oneOf(Role.values()),
                roles,
                form.get("pages").whole(),
                facts,
                fields,
                new FormTemplate.Paper(paper),
                hash(List.of(written, paper)));
        new FormCheck(template, form).run();
        return template;
    }

    private static ProcedureCode procedure(YamlPlace place) {
        try {
            return new ProcedureCode(place.text());
        } catch (IllegalArgumentException e) {
            throw place.mistake("手続きの符号は、英小文字・数字・ハイフンで書いてください。");
        }
    }

    private byte[] bytes(String file, FormError missing) {
        try {
            return Files.readAllBytes(folder.resolve(file));
        } catch (IOException e) {
            throw missing.failure("forms/" + folder.getFileName() + "/" + file, e);
        }
    }

    private static String hash(List<byte[]> parts) {
        try {
            var digest = MessageDigest.getInstance("SHA-256");
            for (var part : parts) {
                digest.update(MessageDigest.getInstance("SHA-256").digest(part));
            }
            return HexFormat.of().formatHex(digest.digest());
        } catch (NoSuchAlgorithmException e) {
            throw new IllegalStateException("every JDK has SHA-256", e);
        }
    }
}

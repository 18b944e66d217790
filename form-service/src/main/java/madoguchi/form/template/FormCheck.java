package madoguchi.form.template;

import java.util.HashSet;
import java.util.List;

/// What no single entry can know of itself: that boxes lie on the page and apart, and that names meet their like.
record FormCheck(FormTemplate form, YamlPlace place) {

    void run() {
        var entries = place.get("fields").list();
        var seen = new HashSet<String>();
        for (int i = 0; i < entries.size(); i++) {
            var field = form.fields().get(i);
            var entry = entries.get(i);
            if (!seen.add(field.id())) {
                throw entry.mistake("「" + field.id() + "」という欄が2つあります。別の名前にしてください。");
            }
            checkPosition(field, entry, form.fields().subList(0, i));
            checkSource(field, entry);
            checkKind(field, entry);
        }
        if (!form.roles().contains(form.signer())) {
            throw place.get("signer").mistake("署名する方(signer)を roles にも書いてください。");
        }
        checkConditions();
    }

    private void checkPosition(FormField field, YamlPlace entry, List<FormField> earlier) {
        if (field.page() < 1 || field.page() > form.pages()) {
            throw entry.mistake("page は 1 から " + form.pages() + " までです。");
        }
        if (!field.box().onPage()) {
            throw entry.get("box").mistake("枠が用紙からはみ出しています(左 0〜210、上 0〜" + (int) Box.FOOTER + " ミリ)。");
        }
        earlier.stream()
                .filter(other -> other.page() == field.page() && other.box().overlaps(field.box()))
                .findFirst()
                .ifPresent(other -> {
                    throw entry.get("box").mistake("枠が「" + other.id() + "」と重なっています。");
                });
    }

    private void checkSource(FormField field, YamlPlace entry) {
        switch (field.source()) {
            case FieldSource.OfPerson(var role, var _) when !form.roles().contains(role) ->
                throw entry.get("source").mistake("この方を roles に書き加えてください。");
            case FieldSource.OfFact(var code) when form.fact(code).isEmpty() ->
                throw entry.get("source").mistake("「" + code + "」を facts に書き加えてください。");
            case FieldSource.OfPerson _, FieldSource.OfFact _, FieldSource.Mayor _, FieldSource.Today _ -> {}
        }
    }

    private static void checkKind(FormField field, YamlPlace entry) {
        if (field.kind() == FormField.Kind.TICK && field.when() == null) {
            throw entry.mistake("しるしの欄(tick)には、どの答えのときに付けるか(when)を書いてください。");
        }
        if (field.kind() == FormField.Kind.CELLS && field.cells() < 1) {
            throw entry.mistake("ます目の欄(cells)には、ますの数(cells)を書いてください。");
        }
    }

    private void checkConditions() {
        var entries = place.get("facts").list();
        for (int i = 0; i < entries.size(); i++) {
            var condition = form.facts().get(i).condition();
            if (condition != null && form.fact(condition.fact()).isEmpty()) {
                throw entries.get(i).get("asked-when").mistake("「" + condition.fact() + "」は facts にありません。");
            }
        }
    }
}

package madoguchi.form;

import java.nio.file.Path;
import java.time.LocalDate;
import java.util.EnumMap;
import java.util.HashMap;
import java.util.Map;
import java.util.UUID;
import java.util.random.RandomGenerator;
import madoguchi.event.CaseId;
import madoguchi.event.FormCode;
import madoguchi.event.TicketNumber;
import madoguchi.event.VisitId;
import madoguchi.form.casework.CaseSnapshot;
import madoguchi.form.person.Address;
import madoguchi.form.person.BirthDate;
import madoguchi.form.person.Person;
import madoguchi.form.person.Role;
import madoguchi.form.person.Sex;
import madoguchi.form.template.FormTemplate;
import madoguchi.form.template.FormTemplates;

/// Cases of people who do not exist, for forms to be filled from.
public record InventedCase(CaseSnapshot snapshot) {

    public static final LocalDate TODAY = LocalDate.of(2026, 4, 20);
    public static final FormCode FUNERAL = new FormCode("nhi-funeral-grant");
    public static final FormCode JUMINHYO = new FormCode("juminhyo-request");
    public static final Path TOWN = Path.of("..", "town");

    private static final FormTemplates FORMS = FormTemplates.read(TOWN);

    private static final Map<String, String> FACTS = Map.ofEntries(
            Map.entry("insured-number", "架空 0012345"),
            Map.entry("death-date", "2026-04-08"),
            Map.entry("funeral-date", "2026-04-11"),
            Map.entry("mourner-relation", "妻"),
            Map.entry("former-workplace-insurance", "no"),
            Map.entry("bank-name", "見本銀行"),
            Map.entry("bank-branch", "試験支店"),
            Map.entry("account-kind", "ordinary"),
            Map.entry("account-number", "0123456"),
            Map.entry("account-holder-kana", "ミホン ハナコ"),
            Map.entry("juminhyo-subject", "self"),
            Map.entry("juminhyo-scope", "household"),
            Map.entry("juminhyo-copies", "2"),
            Map.entry("juminhyo-head", "yes"),
            Map.entry("juminhyo-purpose", "年金の手続き"));

    public static InventedCase funeral() {
        var deceased = person("見本 髙一郎", "ミホン タカイチロウ", LocalDate.of(1948, 11, 3));
        var wife = person("見本 花子", "ミホン ハナコ", LocalDate.of(1952, 2, 20));
        return new InventedCase(snapshot(12, Map.of(
                Role.DECEASED, deceased, Role.MOURNER, wife, Role.APPLICANT, wife)));
    }

    /// Another family each time, with names of its own.
    public static InventedCase random(RandomGenerator random) {
        var family = pick(random, "例示", "架空", "仮名", "試験", "模擬", "空想", "想定", "見本");
        var deceased = randomPerson(random, family);
        var mourner = randomPerson(random, family);
        return new InventedCase(snapshot(random.nextInt(1, 999), Map.of(
                Role.DECEASED, deceased, Role.MOURNER, mourner, Role.APPLICANT, mourner)));
    }

    public static FormTemplate form(FormCode code) {
        return FORMS.get(code);
    }

    public InventedCase with(Role role, Person person) {
        var people = new EnumMap<>(snapshot.people());
        people.put(role, person);
        return with(people, snapshot.facts());
    }

    public InventedCase without(Role role) {
        var people = new EnumMap<>(snapshot.people());
        people.remove(role);
        return with(people, snapshot.facts());
    }

    public InventedCase fact(String code, String value) {
        var facts = new HashMap<>(snapshot.facts());
        facts.put(code, value);
        return with(snapshot.people(), facts);
    }

    public Person person(Role role) {
        return snapshot.person(role).orElseThrow();
    }

    public InventedCase named(Role role, String name) {
        var old = person(role);
        return with(role, new Person(
                UUID.randomUUID(),
                name,
                null,
                old.kana(),
                old.birthDate(),
                old.sex(),
                old.address(),
                old.phone(),
                old.source(),
                null));
    }

    public static Person person(String name, String kana, LocalDate birth) {
        return new Person(
                UUID.randomUUID(),
                name,
                null,
                kana,
                BirthDate.of(birth),
                Sex.UNKNOWN,
                new Address.Registered("架空県架空郡架空町字見本1234番地"),
                "000-0000-0000",
                Person.Source.TYPED,
                null);
    }

    private static Person randomPerson(RandomGenerator random, String family) {
        var given = pick(random, "一", "花", "太", "みどり", "髙", "﨑", "邉", "ひかり", "清", "千")
                + pick(random, "郎", "子", "美", "介", "枝", "吉", "司", "江")
                + pick(random, "", "一", "二", "三");
        var birth = LocalDate.of(1925, 1, 1).plusDays(random.nextInt(0, 29_000));
        return person(family + " " + given, "カクウ タロウ", birth);
    }

    private static String pick(RandomGenerator random, String... words) {
        return words[random.nextInt(words.length)];
    }

    private InventedCase with(Map<Role, Person> people, Map<String, String> facts) {
        return new InventedCase(new CaseSnapshot(
                snapshot.caseId(),
                snapshot.visit(),
                snapshot.number(),
                snapshot.visitOpen(),
                snapshot.version(),
                people,
                facts));
    }

    private static CaseSnapshot snapshot(int number, Map<Role, Person> people) {
        return new CaseSnapshot(
                CaseId.random(), VisitId.random(), new TicketNumber(number), true, 7, people, FACTS);
    }
}

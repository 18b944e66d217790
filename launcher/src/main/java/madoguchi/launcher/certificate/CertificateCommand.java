package madoguchi.launcher.certificate;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import madoguchi.event.CounterId;
import madoguchi.identity.IdentityName;
import madoguchi.identity.authority.Issued;
import madoguchi.identity.authority.Issued.How;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;

/// `certificate`: makes what is missing, renews what is there, or revokes a key that was lost. A key is made anew only after
/// it was revoked.
public final class CertificateCommand implements Command {

    private static final ZoneId TOWN = ZoneId.of("Asia/Tokyo");

    private final Clock clock = Clock.systemUTC();

    @Override
    public int run(Arguments arguments, Console console) {
        var options = CertificateOptions.of(arguments);
        var certificates = new TownCertificates(options.out(), clock);
        switch (options.deed()) {
            case MAKE -> make(options, certificates, console);
            case RENEW -> renew(options, certificates, console);
            case REVOKE -> revoke(options.only().orElseThrow(), certificates, console);
        }
        console.say("authority フォルダーの鍵は、作るときと更新するときにだけ要ります。ほかの媒体に移し、鍵のかかる場所に保管してください。");
        return 0;
    }

    private static void make(CertificateOptions options, TownCertificates certificates, Console console) {
        show(certificates.make(options.codeOfTown(), wanted(options, options.countersOfTown())), console);
        console.say("フォルダーは " + options.out() + " にあります。それぞれのプログラムに、その名前のフォルダーだけを渡してください。");
    }

    private static void renew(CertificateOptions options, TownCertificates certificates, Console console) {
        var all = certificates.renew(toRenew(options, certificates));
        show(all, console);
        console.say("新しい certificate.pem を、それぞれのパソコンの同じ場所に写してください。「更新」の鍵は変わりません。");
        if (all.stream().anyMatch(one -> one.how() == How.REPLACED)) {
            console.say("「新しい鍵」のものは、key.pem も写してください。");
        }
    }

    private static void revoke(IdentityName identity, TownCertificates certificates, Console console) {
        var made = certificates.revoke(identity);
        console.say(identity + " の鍵を取り消しました。この鍵を示す相手を、これからは通しません。");
        console.say("kafka、form-service、ticket-service の各フォルダーにある revoked.txt を、動いているパソコンの同じ場所に写してください。起動し直さなくても効きます。");
        made.ifPresentOrElse(
                issued -> {
                    show(List.of(issued), console);
                    console.say("新しい鍵を作りました。" + identity + " のフォルダーを、代わりのパソコンに渡してください。");
                },
                () -> console.say("代わりの鍵は、authority フォルダーを戻してから ./madoguchi certificate --renew " + identity
                        + " を行うと、新しく作られます。"));
    }

    private static List<Wanted> wanted(CertificateOptions options, List<CounterId> counters) {
        return Wanted.ofTown(options.staffHost(), options.publicHost(), options.further(), counters);
    }

    /// Under the names written now, otherwise under those they have.
    private static List<Wanted> toRenew(CertificateOptions options, TownCertificates certificates) {
        var existing = options.only().map(only -> List.of(certificates.find(only))).orElseGet(certificates::list);
        if (options.names().isEmpty()) {
            return existing;
        }
        var renamed = wanted(options, List.of()).stream()
                .collect(Collectors.toMap(Wanted::identity, one -> one));
        return existing.stream()
                .map(one -> renamed.getOrDefault(one.identity(), one))
                .toList();
    }

    private static void show(List<Issued> all, Console console) {
        for (var issued : all) {
            console.say(String.format(
                    Locale.ROOT,
                    "  %-16s %s  期限 %s",
                    issued.identity(),
                    how(issued),
                    issued.expires().atZone(TOWN).toLocalDate()));
        }
    }

    private static String how(Issued issued) {
        return switch (issued.how()) {
            case MADE -> "作成";
            case KEPT -> "既存";
            case RENEWED -> "更新";
            case REPLACED -> "新しい鍵";
        };
    }
}

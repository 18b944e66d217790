package madoguchi.launcher.certificate;

import java.time.Clock;
import java.time.ZoneId;
import java.util.List;
import java.util.Locale;
import java.util.stream.Collectors;
import madoguchi.event.CounterId;
import madoguchi.identity.authority.Issued;
import madoguchi.identity.authority.TownCertificates;
import madoguchi.identity.authority.Wanted;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;

/// `certificate`: makes what is missing, or renews what is there. A key once made is never made again.
public final class CertificateCommand implements Command {

    private static final ZoneId TOWN = ZoneId.of("Asia/Tokyo");

    private final Clock clock = Clock.systemUTC();

    @Override
    public int run(Arguments arguments, Console console) {
        var options = CertificateOptions.of(arguments);
        var certificates = new TownCertificates(options.out(), clock);
        if (options.renew()) {
            show(certificates.renew(toRenew(options, certificates)), console);
            console.say("新しい certificate.pem を、それぞれのパソコンの同じ場所に写してください。鍵は変わりません。");
        } else {
            show(certificates.make(wanted(options, options.countersOfTown())), console);
            console.say("フォルダーは " + options.out() + " にあります。それぞれのプログラムに、その名前のフォルダーだけを渡してください。");
        }
        console.say("authority フォルダーの鍵は、作るときと更新するときにだけ要ります。ほかの媒体に移し、鍵のかかる場所に保管してください。");
        return 0;
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
        };
    }
}

package madoguchi.launcher;

import java.nio.file.Path;
import java.util.List;
import java.util.Set;
import java.util.stream.Collectors;
import madoguchi.form.FormService;
import madoguchi.form.resident.ResidentImport;
import madoguchi.launcher.demo.DemoAccounts;
import madoguchi.launcher.demo.DemoAccounts.Account;
import madoguchi.launcher.process.ProcessError;
import madoguchi.staff.NewPassword;
import madoguchi.staff.NewStaff;
import madoguchi.staff.StaffAccounts;
import madoguchi.staff.StaffRole;
import madoguchi.town.TownProfile;
import org.springframework.context.ApplicationContext;
import org.springframework.context.ConfigurableApplicationContext;

/// What the demo town is given at its first start: invented residents and invented staff.
final class Inventions {

    /// The clerk comes first: the demo signs in as the first of them.
    private static final List<NewStaff> STAFF = List.of(
            new NewStaff("madoguchi", "見本 まどか", Set.of(StaffRole.CLERK)),
            new NewStaff("hoken", "例示 保", Set.of(StaffRole.CLERK)),
            new NewStaff("kacho", "架空 和子", Set.of(StaffRole.CLERK, StaffRole.SUPERVISOR)),
            new NewStaff("kanri", "仮名 理", Set.of(StaffRole.ADMINISTRATOR)));

    private Inventions() {}

    /// Has an effect on an empty data folder only; afterwards the town's records and accounts are its own.
    ///
    /// @return the accounts, with the passwords that were made up at the first start
    static List<Account> give(ApplicationContext formService, Path town, Path data) {
        formService.getBean(ResidentImport.class).importOnce(town.resolve("residents.csv"));
        var created = formService.getBean(StaffAccounts.class).createIfNone(STAFF);
        if (!created.isEmpty()) {
            DemoAccounts.write(data, created.stream().map(Inventions::account).toList());
        }
        return DemoAccounts.read(data);
    }

    /// The same for a form-service that is a process of its own: `demo.folder` says where the accounts are written.
    ///
    /// @throws madoguchi.failure.CounterFailure in a town that is not the demo town
    static AutoCloseable beside(ConfigurableApplicationContext formService) {
        var folder = formService.getEnvironment().getProperty("demo.folder", "");
        if (!folder.isEmpty()) {
            if (!formService.getBean(TownProfile.class).code().equals("999999")) {
                throw ProcessError.DEMO_ONLY.failure("demo.folder");
            }
            give(formService, formService.getBean(FormService.TownFolder.class).path(), Path.of(folder));
        }
        return () -> {};
    }

    private static Account account(NewPassword made) {
        return new Account(made.loginName(), made.password(), made.displayName(), roles(made.loginName()));
    }

    private static String roles(String loginName) {
        return STAFF.stream()
                .filter(staff -> staff.loginName().equals(loginName))
                .flatMap(staff -> staff.roles().stream().sorted())
                .map(StaffRole::label)
                .collect(Collectors.joining("・"));
    }
}

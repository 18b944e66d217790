package madoguchi.launcher.demo;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.nio.file.attribute.PosixFilePermissions;
import java.util.Arrays;
import java.util.List;
import java.util.Map;
import tools.jackson.databind.json.JsonMapper;

/// The invented accounts of the demo town. Their passwords are made up at the first start and stand in one file that
/// only its owner may read; a real town never has this file.
public final class DemoAccounts {

    private static final JsonMapper JSON = JsonMapper.shared();

    private DemoAccounts() {}

    /// @param name as shown on the screen
    /// @param role what the account may do (Japanese)
    public record Account(String loginName, String password, String name, String role) {

        public void signIn(Browser browser) {
            signIn(browser, "/desk/1");
        }

        /// @param then the page that is opened first
        void signIn(Browser browser, String then) {
            browser.page("/sign-in");
            browser.submit("/sign-in", Map.of("loginName", loginName, "password", password));
            browser.page(then);
        }

        @Override
        public String toString() {
            return "Account[" + loginName + "]";
        }
    }

    public static void write(Path data, List<Account> accounts) {
        try {
            var owner = PosixFilePermissions.asFileAttribute(PosixFilePermissions.fromString("rw-------"));
            Files.deleteIfExists(file(data));
            Files.write(Files.createFile(file(data), owner), JSON.writeValueAsBytes(accounts));
        } catch (IOException e) {
            throw DemoError.NO_ACCOUNTS.failure(file(data).toString(), e);
        }
    }

    /// Empty where there are none.
    public static List<Account> read(Path data) {
        return Files.exists(file(data)) ? Arrays.asList(JSON.readValue(file(data), Account[].class)) : List.of();
    }

    static Account clerk(Path data) {
        return read(data).stream()
                .findFirst()
                .orElseThrow(() -> DemoError.NO_ACCOUNTS.failure(file(data).toString()));
    }

    /// The last of them.
    static Account administrator(Path data) {
        return read(data).stream()
                .reduce((_, last) -> last)
                .orElseThrow(() -> DemoError.NO_ACCOUNTS.failure(file(data).toString()));
    }

    private static Path file(Path data) {
        return data.resolve("demo-accounts.json");
    }
}

package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openqa.selenium.support.ui.ExpectedConditions.invisibilityOfElementLocated;
import static org.openqa.selenium.support.ui.ExpectedConditions.textToBe;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.nio.file.Files;
import java.nio.file.Path;
import java.sql.Connection;
import java.sql.DriverManager;
import java.sql.SQLException;
import java.time.Duration;
import madoguchi.launcher.demo.DemoAccounts;
import org.junit.jupiter.api.DisplayName;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.api.io.TempDir;
import org.openqa.selenium.By;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.support.ui.WebDriverWait;

/// ticket-service knows first that another person sits down; form-service hears of it by Kafka. What if that takes time?
class StaleDeskIT {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final By NAMES = By.cssSelector("#case .who .name");
    private static final By MOVED = By.id("desk-moved");

    @TempDir
    Path folder;

    @Test
    @DisplayName("知らせが遅れても、前の方の内容は次の方の前に残らない")
    void nothingOfWhoeverHasLeftIsShownOrPressedWhileTheDeskHasNotHeard() throws Exception {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "Chromium and its driver are missing (Debian: chromium, chromium-driver); the pages are not tested");
        try (var town = RunningTown.start(TownCopy.SAMPLE, folder);
                var database = DriverManager.getConnection(town.jdbcUrl())) {
            var visit = new VisitByHand(town, 1);
            var number = visit.drawNumber();
            var next = visit.drawNumber();
            visit.begin(number);
            visit.findApplicant();
            var browser = signedIn(town);
            try {
                browser.get(town.staffOrigin() + "/desk/1");
                var wait = new WebDriverWait(browser, Duration.ofSeconds(20));
                wait.until(visibilityOfElementLocated(NAMES));

                hearNothing(database);
                visit.isFollowedBy(next);

                wait.until(visibilityOfElementLocated(MOVED));
                assertThat(browser.findElement(NAMES).isDisplayed()).isFalse();
                assertThat(browser.findElement(By.id("case")).getDomAttribute("inert")).isNotNull();

                database.rollback();
                wait.until(textToBe(By.cssSelector("#case .case-number"), String.valueOf(next)));
                wait.until(invisibilityOfElementLocated(MOVED));
            } finally {
                browser.quit();
            }
        }
    }

    /// form-service cannot take in an event until this transaction ends.
    private static void hearNothing(Connection database) throws SQLException {
        database.setAutoCommit(false);
        try (var statement = database.createStatement()) {
            statement.execute("lock table form.inbox in exclusive mode");
        }
    }

    private static ChromeDriver signedIn(RunningTown town) {
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.addArguments("--headless=new", "--no-sandbox", "--disable-gpu", "--disable-dev-shm-usage", "--lang=ja");
        var browser = new ChromeDriver(
                new ChromeDriverService.Builder()
                        .usingDriverExecutable(DRIVER.toFile())
                        .usingAnyFreePort()
                        .build(),
                options);
        var account = DemoAccounts.read(town.data()).getFirst();
        browser.get(town.staffOrigin() + "/sign-in");
        browser.findElement(By.name("loginName")).sendKeys(account.loginName());
        browser.findElement(By.name("password")).sendKeys(account.password());
        browser.findElement(By.cssSelector("main form button")).click();
        return browser;
    }
}

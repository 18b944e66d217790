package madoguchi.acceptance;

import static org.assertj.core.api.Assertions.assertThat;
import static org.junit.jupiter.api.Assumptions.assumeTrue;
import static org.openqa.selenium.support.ui.ExpectedConditions.elementToBeClickable;
import static org.openqa.selenium.support.ui.ExpectedConditions.visibilityOfElementLocated;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.time.Duration;
import java.util.List;
import java.util.Map;
import java.util.logging.Level;
import org.openqa.selenium.By;
import org.openqa.selenium.ElementClickInterceptedException;
import org.openqa.selenium.OutputType;
import org.openqa.selenium.StaleElementReferenceException;
import org.openqa.selenium.WebElement;
import org.openqa.selenium.chrome.ChromeDriver;
import org.openqa.selenium.chrome.ChromeDriverService;
import org.openqa.selenium.chrome.ChromeOptions;
import org.openqa.selenium.interactions.Actions;
import org.openqa.selenium.logging.LogEntry;
import org.openqa.selenium.logging.LogType;
import org.openqa.selenium.logging.LoggingPreferences;
import org.openqa.selenium.support.ui.Select;
import org.openqa.selenium.support.ui.WebDriverWait;

/// One person's browser, at the size of that person's screen. Looks at pages as people do: it waits until something is
/// to be seen, and presses what can be pressed.
final class Screen implements AutoCloseable {

    private static final Path CHROMIUM = Path.of("/usr/bin/chromium");
    private static final Path DRIVER = Path.of("/usr/bin/chromedriver");
    private static final Path PICTURES = Path.of("..", "docs", "screenshots");
    private static final Duration PATIENCE = Duration.ofSeconds(10);

    private final ChromeDriver driver;
    private final String origin;

    private Screen(ChromeDriver driver, String origin) {
        this.driver = driver;
        this.origin = origin;
    }

    static void assumeInstalled() {
        assumeTrue(
                Files.isExecutable(CHROMIUM) && Files.isExecutable(DRIVER),
                "Chromium and its driver are missing (Debian: chromium, chromium-driver); the pages are not tested");
    }

    static Screen of(String origin, int width, int height) {
        var service = new ChromeDriverService.Builder()
                .usingDriverExecutable(DRIVER.toFile())
                .usingAnyFreePort()
                .withEnvironment(Map.of("TZ", "Asia/Tokyo"))
                .build();
        var driver = new ChromeDriver(service, options());
        return new Screen(driver, origin).sized(width, height);
    }

    Screen sized(int width, int height) {
        driver.executeCdpCommand(
                "Emulation.setDeviceMetricsOverride",
                Map.of("width", width, "height", height, "deviceScaleFactor", 1, "mobile", false));
        return this;
    }

    private static ChromeOptions options() {
        var logs = new LoggingPreferences();
        logs.enable(LogType.BROWSER, Level.ALL);
        var options = new ChromeOptions();
        options.setBinary(CHROMIUM.toFile());
        options.setCapability(ChromeOptions.LOGGING_PREFS, logs);
        return options.addArguments(
                "--headless=new",
                "--no-sandbox",
                "--disable-gpu",
                "--disable-quic",
                "--disable-dev-shm-usage",
                "--no-first-run",
                "--disable-background-networking",
                "--disable-component-update",
                "--disable-sync",
                "--hide-scrollbars",
                "--lang=ja",
                "--autoplay-policy=no-user-gesture-required");
    }

    Screen visit(String path) {
        driver.get(origin + path);
        return this;
    }

    WebElement see(String css) {
        return see(css, PATIENCE);
    }

    WebElement see(String css, Duration within) {
        return waiting(within).until(visibilityOfElementLocated(By.cssSelector(css)));
    }

    Screen see(String css, String text) {
        waiting(PATIENCE)
                .withMessage(() -> "%s to say %s, but it says: %s".formatted(css, text, texts(css)))
                .until(_ -> texts(css).stream().anyMatch(said -> said.contains(text)));
        return this;
    }

    /// Until it is no longer there, or no longer to be seen.
    Screen seeNo(String css) {
        waiting(PATIENCE).withMessage(css + " to go").until(_ -> all(css).stream().noneMatch(WebElement::isDisplayed));
        return this;
    }

    List<String> texts(String css) {
        return all(css).stream().map(WebElement::getText).toList();
    }

    int number(String css) {
        return Integer.parseInt(waiting(PATIENCE).until(_ -> see(css).getText()));
    }

    /// What is typed in a field.
    String value(String css) {
        return waiting(PATIENCE).until(_ -> see(css).getDomProperty("value"));
    }

    private List<WebElement> all(String css) {
        return driver.findElements(By.cssSelector(css));
    }

    /// Pages renew their parts while somebody aims at them; a person aims again.
    Screen press(String css) {
        waiting(PATIENCE)
                .withMessage("press " + css)
                .ignoring(ElementClickInterceptedException.class)
                .until(window -> {
                    var found = elementToBeClickable(By.cssSelector(css)).apply(window);
                    if (found != null) {
                        found.click();
                    }
                    return found;
                });
        return this;
    }

    /// A finger is down while the page is told that something is new, has fetched it, and goes up again.
    Screen pressWhileRenewed(String css, String told) {
        var hand = new Actions(driver);
        hand.clickAndHold(see(css)).perform();
        driver.executeAsyncScript(
                """
                const done = arguments[1];
                document.addEventListener("htmx:afterOnLoad", () => setTimeout(done, 100), { once: true });
                document.body.dispatchEvent(new Event(arguments[0]));
                """,
                told);
        hand.release().perform();
        return this;
    }

    Screen pressTwice(String css) {
        new Actions(driver).doubleClick(see(css)).perform();
        return this;
    }

    /// Into a field, or a choice by its words.
    Screen fill(String css, String text) {
        waiting(PATIENCE).withMessage("fill " + css).until(_ -> filled(see(css), text));
        return this;
    }

    private static WebElement filled(WebElement field, String text) {
        if (field.getTagName().equals("select")) {
            new Select(field).selectByVisibleText(text);
        } else {
            field.clear();
            field.sendKeys(text);
        }
        return field;
    }

    /// Requests to this address (with `*`) are under way for ever, until they are let go.
    Screen hold(String address) {
        driver.executeCdpCommand("Fetch.enable", Map.of("patterns", List.of(Map.of("urlPattern", address))));
        return this;
    }

    Screen letGo() {
        driver.executeCdpCommand("Fetch.disable", Map.of());
        return this;
    }

    /// From now on this part of the page does not renew itself, neither by the clock nor when it is told to.
    Screen still(String part, String told) {
        driver.executeScript(
                """
                document.querySelector(arguments[0] + " > [data-quiet]").remove();
                window.addEventListener(arguments[1], (event) => event.stopImmediatePropagation(), true);
                """,
                part,
                told);
        return this;
    }

    /// What the browser itself objects to: broken scripts, and what the content security policy holds back.
    private List<String> objections() {
        return driver.manage().logs().get(LogType.BROWSER).getAll().stream()
                .map(LogEntry::getMessage)
                .filter(message -> message.contains("Uncaught")
                        || message.contains("Content Security Policy")
                        || message.contains("Unhandled")
                        || message.contains("status of 500"))
                .toList();
    }

    /// With `-Dscreenshots.update=true` the README's pictures are taken anew.
    Screen picture(String name) {
        if (Boolean.getBoolean("screenshots.update")) {
            try {
                Files.write(PICTURES.resolve(name + ".png"), driver.getScreenshotAs(OutputType.BYTES));
            } catch (IOException e) {
                throw new AssertionError(name, e);
            }
        }
        return this;
    }

    private WebDriverWait waiting(Duration limit) {
        var waiting = new WebDriverWait(driver, limit, Duration.ofMillis(30));
        waiting.ignoring(StaleElementReferenceException.class);
        return waiting;
    }

    void requireNoObjections() {
        assertThat(objections()).as("what the browser objects to").isEmpty();
    }

    @Override
    public void close() {
        try {
            requireNoObjections();
        } finally {
            driver.quit();
        }
    }
}

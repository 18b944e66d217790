package madoguchi.launcher.access;

import static org.assertj.core.api.Assertions.assertThat;

import java.io.IOException;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.EnumMap;
import java.util.List;
import java.util.Locale;
import java.util.Map;
import java.util.Set;
import java.util.TreeMap;
import java.util.TreeSet;
import java.util.regex.Pattern;
import java.util.stream.Stream;
import madoguchi.launcher.access.Access.Row;
import madoguchi.launcher.access.Access.Who;
import madoguchi.embedded.EmbeddedServers;
import madoguchi.embedded.EmbeddedServers.TownDatabase;
import madoguchi.form.FormService;
import madoguchi.staff.NewStaff;
import madoguchi.staff.StaffAccounts;
import madoguchi.staff.StaffRole;
import madoguchi.ticket.TicketService;
import org.junit.jupiter.api.AfterAll;
import org.junit.jupiter.api.BeforeAll;
import org.junit.jupiter.api.Test;
import org.junit.jupiter.params.ParameterizedTest;
import org.junit.jupiter.params.provider.Arguments;
import org.junit.jupiter.params.provider.MethodSource;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;
import org.springframework.web.servlet.mvc.method.RequestMappingInfo;
import org.springframework.web.servlet.mvc.method.annotation.RequestMappingHandlerMapping;

/// Every page and every action of both services, held against the written table of who may use it. What somebody adds
/// without writing down who may use it fails here.
class AccessMatrixIT {

    private static final Path TABLE = Path.of("src/test/resources/access.txt");
    private static final Map<String, ConfigurableApplicationContext> SERVICES = new TreeMap<>();
    private static final TownDatabase DATABASE = EmbeddedServers.freshTownDatabase();
    private static final Pattern CODE = Pattern.compile("<output class=\"one-time\">([0-9A-Z-]{9})</output>");
    private static final Map<Who, AccessBrowser> BROWSERS = new EnumMap<>(Who.class);

    @BeforeAll
    static void start() {
        SERVICES.put("form", start(FormService.builder(), "form_service"));
        SERVICES.put("ticket", start(TicketService.builder(), "ticket_service"));
        var accounts = SERVICES.get("form")
                .getBean(StaffAccounts.class)
                .createIfNone(Stream.of(StaffRole.values())
                        .map(role -> new NewStaff(role.name().toLowerCase(Locale.ROOT), "見本", Set.of(role)))
                        .toList());
        for (var who : Who.values()) {
            var browser = new AccessBrowser(port("form"));
            BROWSERS.put(who, browser);
            accounts.stream()
                    .filter(account -> account.loginName().equalsIgnoreCase(who.name()))
                    .forEach(account -> browser.signIn(account.loginName(), account.password()));
        }
        register(Who.KIOSK);
        register(Who.DISPLAY);
    }

    private static void register(Who machine) {
        var shown = BROWSERS.get(Who.ADMINISTRATOR)
                .post(port("ticket"), "/queue/devices", "kind=%s&building=main&name=%s".formatted(machine, machine));
        var code = CODE.matcher(shown.body());
        assertThat(code.find()).as(shown.body()).isTrue();
        BROWSERS.get(machine)
                .post(
                        port("ticket"),
                        "/%s/main/device".formatted(machine.name().toLowerCase(Locale.ROOT)),
                        "code=" + code.group(1));
    }

    private static ConfigurableApplicationContext start(SpringApplicationBuilder service, String role) {
        return service.run(
                "--server.port=0",
                "--spring.main.banner-mode=off",
                "--spring.datasource.url=" + DATABASE.url(),
                "--spring.config.import=configtree:" + DATABASE.credentials().apply(role) + "/",
                // Nobody needs to answer: who may do what is not asked of Kafka.
                "--delivery.bootstrap-servers=127.0.0.1:" + EmbeddedServers.freePort(),
                "--town.directory=../town",
                "--staff.announce-setup-code=false",
                "--staff.secure-cookie=false");
    }

    @AfterAll
    static void stop() {
        SERVICES.values().forEach(ConfigurableApplicationContext::close);
    }

    @Test
    void tableNamesEveryPageAndEveryActionThereIs() throws IOException {
        var mapped = new TreeSet<String>();
        SERVICES.forEach((name, service) -> service.getBean("requestMappingHandlerMapping", RequestMappingHandlerMapping.class)
                .getHandlerMethods()
                .keySet()
                .forEach(mapping -> mapped.addAll(lines(name, mapping))));

        assertThat(rows().stream().map(Row::place)).containsExactlyInAnyOrderElementsOf(mapped);
    }

    private static List<String> lines(String service, RequestMappingInfo mapping) {
        var patterns = mapping.getPathPatternsCondition();
        assertThat(patterns).isNotNull();
        return patterns.getPatternValues().stream()
                .filter(pattern -> !pattern.equals("/error"))
                .flatMap(pattern -> mapping.getMethodsCondition().getMethods().stream()
                        .map(method -> service + " " + method + " " + pattern))
                .toList();
    }

    @ParameterizedTest
    @MethodSource("rows")
    void whoeverTheTableNamesComesInAndNobodyElse(Row row) {
        for (var who : Who.values()) {
            var answer = BROWSERS.get(who).send(port(row.service()), row, true);

            assertThat(answer.letIn()).as("%s as %s: %s", row, who, answer).isEqualTo(row.mayBeUsedBy(who));
        }
    }

    @ParameterizedTest
    @MethodSource("rows")
    void actionOfASignedInPersonNeedsTheTokenOfThePage(Row row) {
        for (var who : Who.values()) {
            if (row.isAction() && !row.isOpen() && row.mayBeUsedBy(who)) {
                var answer = BROWSERS.get(who).send(port(row.service()), row, false);

                assertThat(answer.letIn()).as("%s as %s: %s", row, who, answer).isFalse();
            }
        }
    }

    @Test
    void neitherServiceReachesATableOfTheOther() throws Exception {
        var schemas = new Schemas(DATABASE);

        assertThat(schemas.tables("form")).contains("form.case_person", "form.event").hasSizeGreaterThan(10);
        assertThat(schemas.tables("ticket")).contains("ticket.visit", "ticket.event");
        assertThat(schemas.reached("ticket_service", schemas.tables("form"))).isEmpty();
        assertThat(schemas.reached("form_service", schemas.tables("ticket"))).isEmpty();
    }

    @Test
    void whatBothServicesUseEitherOfThemCanBringUpToDate() throws Exception {
        var schemas = new Schemas(DATABASE);
        var shared = schemas.tables("staff");

        assertThat(schemas.ownersOf("staff")).containsExactly("staff_owner");
        assertThat(schemas.reached("form_service", shared)).hasSize(shared.size() * 4);
        assertThat(schemas.reached("ticket_service", shared)).hasSize(shared.size() * 4);
    }

    /// Neither the public nor the staff origin can be talked into another reading of a path.
    @ParameterizedTest
    @MethodSource("tricks")
    void pathsWithTwoReadingsLeadNowhere(String service, String path) {
        var answer = BROWSERS.get(Who.NOBODY).get(port(service), path);

        assertThat(answer.leadsNowhere()).as("%s: %s", path, answer).isTrue();
    }

    static Stream<Arguments> tricks() {
        return Stream.of(
                        "form /assets/..;/desk", "form /assets/../desk", "form //desk", "form /assets/%2e%2e/desk",
                        "form /desk;x=/assets/", "form /desk/", "form /DESK", "form /form-assets/..%2fdesk",
                        "form /form-assets/%2e%2e/residents", "form /desk%00", "form /desk%0a",
                        "ticket /display/../queue/1", "ticket /kiosk/..;/queue/1", "ticket //queue/1/state",
                        "ticket /display/%2e%2e/queue/1", "ticket /kiosk%2f..%2fqueue/1", "ticket /queue/1/state;x",
                        "ticket /queue/supervision/", "ticket /display/..%5cqueue/1")
                .map(trick -> trick.split(" "))
                .map(trick -> Arguments.of(trick[0], trick[1]));
    }

    static List<Row> rows() throws IOException {
        try (var lines = Files.lines(TABLE)) {
            return lines.filter(line -> !line.isBlank() && !line.startsWith("#")).map(Row::of).toList();
        }
    }

    private static int port(String service) {
        var port = SERVICES.get(service).getEnvironment().getProperty("local.server.port", Integer.class);
        assertThat(port).isNotNull();
        return port;
    }
}

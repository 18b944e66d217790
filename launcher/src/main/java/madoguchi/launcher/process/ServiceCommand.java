package madoguchi.launcher.process;

import java.util.function.Function;
import java.util.function.Supplier;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.process.OwnProcess.Running;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// `form-service` and `ticket-service`: one of the services as a process of its own. Waits a while for the database,
/// which it cannot do without, and not for Kafka, which it can.
///
/// @param beside what this program adds to the service when it is ready
public record ServiceCommand(
        String name,
        Supplier<SpringApplicationBuilder> application,
        Function<ConfigurableApplicationContext, AutoCloseable> beside)
        implements Command {

    @Override
    public int run(Arguments arguments, Console console) {
        var own = OwnProcess.of(name, arguments, console);
        var settings = Settings.of(arguments);
        return own.run(stop -> {
            var builder = application.get().listeners(new NotPlainToOthers(), new DatabaseFirst(console, stop));
            var context = settings.tell(new Service(builder)).start();
            var extra = beside.apply(context);
            return new Running(where(context), () -> {
                extra.close();
                context.close();
            });
        });
    }

    private static String where(ConfigurableApplicationContext context) {
        var told = context.getEnvironment();
        var scheme = told.getProperty("server.ssl.enabled", Boolean.class, told.containsProperty("server.ssl.bundle"))
                ? "https"
                : "http";
        return "%s://%s:%s"
                .formatted(
                        scheme, told.getProperty("server.address", "0.0.0.0"), told.getProperty("local.server.port"));
    }
}

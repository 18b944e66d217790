package madoguchi.launcher.process;

import java.nio.file.Path;
import java.util.HashMap;
import java.util.Map;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.frontdoor.FrontDoor;
import madoguchi.launcher.frontdoor.Healthy;
import madoguchi.launcher.process.OwnProcess.Running;
import madoguchi.launcher.reader.DistantReader;
import org.eclipse.jetty.server.Handler;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.context.annotation.Configuration;

/// `front-door`: the two origins in front of both services. It waits for nobody: while a service is away, people read so.
public final class FrontDoorCommand implements Command {

    /// Only to be told its settings, in the same way as the services are.
    @Configuration(proxyBeanMethods = false)
    @EnableConfigurationProperties(DoorSettings.class)
    static class Told {}

    @Override
    public int run(Arguments arguments, Console console) {
        var own = OwnProcess.of("front-door", arguments, console);
        var settings = Settings.of(arguments);
        return own.run(_ -> {
            var door = read(settings);
            var open = FrontDoor.open(
                    door.staff().origin(), door.visitors().origin(), door.behind(), handlers(door));
            return new Running(door.staff().address() + " " + door.visitors().address(), open);
        });
    }

    private static DoorSettings read(Settings settings) {
        var builder = new SpringApplicationBuilder(Told.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=front-door");
        try (var context = settings.tell(new Service(builder)).start()) {
            return context.getBean(DoorSettings.class);
        }
    }

    private static Map<String, Handler> handlers(DoorSettings door) {
        var own = new HashMap<String, Handler>();
        own.put("/health", new Healthy());
        if (!door.virtualReader().isEmpty()) {
            own.put("/virtual-reader/*", new DistantReader(Path.of(door.virtualReader())));
        }
        return own;
    }
}

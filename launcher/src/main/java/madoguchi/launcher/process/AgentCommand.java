package madoguchi.launcher.process;

import java.util.function.Function;
import madoguchi.agent.CounterAgent;
import madoguchi.launcher.command.Arguments;
import madoguchi.launcher.command.Command;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.process.OwnProcess.Running;
import org.springframework.context.ConfigurableApplicationContext;

/// `agent`: the card reader's program of one counter. It opens no port, and waits for nobody.
///
/// @param beside what this program adds: the hands of the demo's card reader
public record AgentCommand(Function<ConfigurableApplicationContext, AutoCloseable> beside) implements Command {

    @Override
    public int run(Arguments arguments, Console console) {
        var own = OwnProcess.of("agent", arguments, console);
        var settings = Settings.of(arguments);
        return own.run(_ -> {
            // Not before: where the log goes is known only now.
            CounterAgent.endOnBug();
            CounterAgent.keepDisplay();
            var context = settings.tell(agent()).start();
            var extra = beside.apply(context);
            var where = "counter " + context.getEnvironment().getProperty("agent.counter");
            return new Running(where, () -> {
                extra.close();
                context.close();
            });
        });
    }

    /// What servers bring along on the class path is none of the agent's business: it configures itself.
    public static Service agent() {
        return new Service(CounterAgent.application()).with("spring.boot.enableautoconfiguration", "false");
    }
}

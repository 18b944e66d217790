package madoguchi.agent;

import java.awt.GraphicsEnvironment;
import org.slf4j.Logger;
import org.slf4j.LoggerFactory;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// One counter's agent. Dials out to Kafka only and opens no port.
@SpringBootApplication(proxyBeanMethods = false)
public class CounterAgent {

    private static final Logger log = LoggerFactory.getLogger(CounterAgent.class);

    /// EX_SOFTWARE of sysexits.h.
    private static final int SOFTWARE_ERROR = 70;

    /// The agent as a Spring application of its own, alone in its process or next to others.
    public static SpringApplicationBuilder application() {
        return new SpringApplicationBuilder(CounterAgent.class)
                .web(WebApplicationType.NONE)
                .properties("spring.config.name=counter-agent");
    }

    /// For a process whose agent shows the visitor a window. To be called before anything of Spring is: it takes the display
    /// away from a process that has not asked for one.
    public static void keepDisplay() {
        System.setProperty("java.awt.headless", Boolean.toString(GraphicsEnvironment.isHeadless()));
    }

    /// For a process that is this agent alone. A bug ends it, and whoever keeps agents running starts it anew: otherwise a
    /// thread that is gone would leave the counter deaf.
    public static void endOnBug() {
        Thread.setDefaultUncaughtExceptionHandler((thread, bug) -> {
            log.error("The agent ends, because of a bug in the thread {}", thread.getName(), bug);
            System.exit(SOFTWARE_ERROR);
        });
    }

    public static void main(String[] arguments) {
        endOnBug();
        keepDisplay();
        application().run(arguments);
    }
}

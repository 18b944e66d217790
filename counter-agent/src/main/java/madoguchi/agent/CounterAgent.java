package madoguchi.agent;

import java.awt.GraphicsEnvironment;
import org.springframework.boot.WebApplicationType;
import org.springframework.boot.autoconfigure.SpringBootApplication;
import org.springframework.boot.builder.SpringApplicationBuilder;

/// One counter's agent. Dials out to Kafka only and opens no port.
@SpringBootApplication(proxyBeanMethods = false)
public class CounterAgent {

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

    public static void main(String[] arguments) {
        keepDisplay();
        application().run(arguments);
    }
}

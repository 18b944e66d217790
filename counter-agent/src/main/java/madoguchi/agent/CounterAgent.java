package madoguchi.agent;

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

    public static void main(String[] arguments) {
        application().run(arguments);
    }
}

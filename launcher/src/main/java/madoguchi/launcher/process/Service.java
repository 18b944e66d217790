package madoguchi.launcher.process;

import java.util.LinkedHashMap;
import java.util.Map;
import org.springframework.boot.builder.SpringApplicationBuilder;
import org.springframework.context.ConfigurableApplicationContext;

/// One service as it would run in a process of its own; only its addresses are passed in.
public final class Service {

    private final SpringApplicationBuilder application;
    private final Map<String, String> settings = new LinkedHashMap<>();

    public Service(SpringApplicationBuilder application) {
        this.application = application;
        with("spring.main.banner-mode", "off");
        // The launcher stops everything in its order; see StopSignal.
        with("spring.main.register-shutdown-hook", "false");
        // An open display never ends its request by itself.
        with("spring.lifecycle.timeout-per-shutdown-phase", "3s");
    }

    public Service with(String key, Object value) {
        settings.put(key, value.toString());
        return this;
    }

    public ConfigurableApplicationContext start() {
        return application.run(settings.entrySet().stream()
                .map(setting -> "--" + setting.getKey() + "=" + setting.getValue())
                .toArray(String[]::new));
    }
}

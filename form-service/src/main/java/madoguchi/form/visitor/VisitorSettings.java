package madoguchi.form.visitor;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param patience how long a question or a page waits for its answer
/// @param writing how long both sides may write
@ConfigurationProperties("visitor-screen")
record VisitorSettings(@DefaultValue("5m") Duration patience, @DefaultValue("30m") Duration writing) {}

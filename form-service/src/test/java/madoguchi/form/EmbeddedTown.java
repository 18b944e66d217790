package madoguchi.form;

import madoguchi.embedded.EmbeddedServers;
import org.springframework.boot.test.util.TestPropertyValues;
import org.springframework.context.ApplicationContextInitializer;
import org.springframework.context.ConfigurableApplicationContext;

/// Tells the service where the test's broker and database are.
class EmbeddedTown implements ApplicationContextInitializer<ConfigurableApplicationContext> {

    @Override
    public void initialize(ConfigurableApplicationContext context) {
        TestPropertyValues.of(
                        "spring.datasource.url=" + EmbeddedServers.freshDatabase(),
                        "delivery.bootstrap-servers=" + EmbeddedServers.bootstrapServers())
                .applyTo(context);
    }
}

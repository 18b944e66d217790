package madoguchi.form;

import java.lang.annotation.ElementType;
import java.lang.annotation.Retention;
import java.lang.annotation.RetentionPolicy;
import java.lang.annotation.Target;
import org.springframework.boot.test.context.SpringBootTest;
import org.springframework.test.context.ContextConfiguration;

/// The whole service on a real broker and a real database, with the sample town. Classes share one.
@Target(ElementType.TYPE)
@Retention(RetentionPolicy.RUNTIME)
@SpringBootTest(
        classes = {FormService.class, TestClock.class, SampleTown.class},
        webEnvironment = SpringBootTest.WebEnvironment.RANDOM_PORT,
        properties = {
            "spring.config.name=form-service",
            "town.directory=../town",
            "staff.password-strength=4",
            "staff.secure-cookie=false",
            "staff.announce-setup-code=false",
            "print.folder=target/print"
        })
@ContextConfiguration(initializers = EmbeddedTown.class)
public @interface FormServiceTest {}

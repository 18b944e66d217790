package madoguchi.screen;

import java.util.Locale;
import madoguchi.town.TownProfile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.boot.context.properties.EnableConfigurationProperties;
import org.springframework.boot.tomcat.servlet.TomcatServletWebServerFactory;
import org.springframework.boot.web.server.WebServerFactoryCustomizer;
import org.springframework.boot.webmvc.autoconfigure.WebMvcAutoConfiguration;
import org.springframework.boot.webmvc.autoconfigure.error.ErrorMvcAutoConfiguration;
import org.springframework.context.annotation.Bean;
import org.springframework.web.servlet.LocaleResolver;
import org.springframework.web.servlet.i18n.FixedLocaleResolver;
import tools.jackson.databind.json.JsonMapper;

/// Switched on by the class path, so that a service cannot forget a part of it.
@AutoConfiguration(before = {WebMvcAutoConfiguration.class, ErrorMvcAutoConfiguration.class})
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
@EnableConfigurationProperties(ScreenSettings.class)
class ScreenAutoConfiguration {

    @Bean
    Assets screenAssets() {
        return new Assets();
    }

    @Bean
    Frames screenFrames(ObjectProvider<TownProfile> town, ObjectProvider<SignedIn> signedIn) {
        return new Frames(town, signedIn);
    }

    @Bean
    ProblemAnswers problemAnswers(Frames frames) {
        return new ProblemAnswers(frames);
    }

    @Bean
    FailureAdvice failureAdvice(ProblemAnswers answers) {
        return new FailureAdvice(answers);
    }

    @Bean
    UnexpectedPage unexpectedPage(ProblemAnswers answers) {
        return new UnexpectedPage(answers);
    }

    @Bean
    BrowserRules browserRules() {
        return new BrowserRules();
    }

    @Bean
    CommandIds commandIds() {
        return new CommandIds();
    }

    @Bean
    SseStreams sseStreams(ScreenSettings settings, JsonMapper json, ObjectProvider<StreamPermit> permit) {
        return new SseStreams(settings, json, permit.getIfAvailable(() -> () -> () -> true));
    }

    /// Behind a front door, only the browser knows the address it came by.
    @Bean
    WebServerFactoryCustomizer<TomcatServletWebServerFactory> relativeRedirects() {
        return tomcat -> tomcat.addContextCustomizers(context -> context.setUseRelativeRedirects(true));
    }

    /// Japanese, whatever the browser prefers: messages of the validator among them.
    @Bean
    LocaleResolver localeResolver() {
        return new FixedLocaleResolver(Locale.JAPANESE);
    }
}

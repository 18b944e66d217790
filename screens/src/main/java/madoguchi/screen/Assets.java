package madoguchi.screen;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.time.Duration;
import org.springframework.core.io.Resource;
import org.springframework.core.io.support.PathMatchingResourcePatternResolver;
import org.springframework.http.CacheControl;
import org.springframework.web.servlet.config.annotation.ResourceHandlerRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

/// Serves `/assets/**` from this module, and htmx from its jar, under addresses without a version.
class Assets implements WebMvcConfigurer {

    private static final String OWN = "classpath:/madoguchi/screen/assets/";

    @Override
    public void addResourceHandlers(ResourceHandlerRegistry registry) {
        registry.addResourceHandler("/assets/fonts/**")
                .addResourceLocations(OWN + "fonts/")
                .setCacheControl(CacheControl.maxAge(Duration.ofDays(30)));
        registry.addResourceHandler("/assets/**")
                .addResourceLocations(OWN)
                .addResourceLocations(htmx())
                .setCacheControl(CacheControl.noCache());
    }

    private static Resource htmx() {
        var pattern = "classpath*:/META-INF/resources/webjars/htmx.org/*/dist/htmx.min.js";
        try {
            var found = new PathMatchingResourcePatternResolver().getResources(pattern);
            if (found.length != 1) {
                throw new IllegalStateException("expected one htmx on the class path, found " + found.length);
            }
            return found[0].createRelative("./");
        } catch (IOException cause) {
            throw new UncheckedIOException(cause);
        }
    }
}

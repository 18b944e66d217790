package madoguchi.ticket.device;

import org.springframework.context.annotation.Configuration;
import org.springframework.web.servlet.config.annotation.InterceptorRegistry;
import org.springframework.web.servlet.config.annotation.WebMvcConfigurer;

@Configuration(proxyBeanMethods = false)
class DeviceConfiguration implements WebMvcConfigurer {

    private final DeviceGuard guard;

    DeviceConfiguration(DeviceGuard guard) {
        this.guard = guard;
    }

    @Override
    public void addInterceptors(InterceptorRegistry registry) {
        registry.addInterceptor(guard).addPathPatterns("/kiosk/**", "/display/**");
    }
}

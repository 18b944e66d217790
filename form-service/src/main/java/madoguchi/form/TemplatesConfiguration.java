package madoguchi.form;

import madoguchi.form.FormService.TownFolder;
import madoguchi.form.template.FormTemplates;
import org.springframework.context.annotation.Bean;
import org.springframework.context.annotation.Configuration;

@Configuration(proxyBeanMethods = false)
class TemplatesConfiguration {

    @Bean
    FormTemplates formTemplates(TownFolder town) {
        return FormTemplates.read(town.path());
    }
}

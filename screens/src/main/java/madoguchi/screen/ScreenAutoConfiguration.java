package madoguchi.screen;

import madoguchi.town.TownProfile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.boot.autoconfigure.AutoConfiguration;
import org.springframework.boot.autoconfigure.condition.ConditionalOnWebApplication;
import org.springframework.context.annotation.Bean;

/// Switched on by the class path, so that a service cannot forget a part of it.
@AutoConfiguration
@ConditionalOnWebApplication(type = ConditionalOnWebApplication.Type.SERVLET)
class ScreenAutoConfiguration {

    @Bean
    Assets assets() {
        return new Assets();
    }

    @Bean
    Frames frames(ObjectProvider<TownProfile> town, ObjectProvider<SignedIn> signedIn) {
        return new Frames(town, signedIn);
    }
}

package madoguchi.form.home;

import madoguchi.town.TownProfile;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;

/// What somebody sees who knows only this machine's name.
@Controller
class HomePage {

    private final HomeSettings settings;
    private final TownProfile town;

    HomePage(HomeSettings settings, TownProfile town) {
        this.settings = settings;
        this.town = town;
    }

    @GetMapping("/")
    String home(Model model) {
        model.addAttribute("home", settings);
        model.addAttribute("buildings", town.buildings());
        return "home/home";
    }
}

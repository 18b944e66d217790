package madoguchi.screen;

import jakarta.servlet.http.HttpServletRequest;
import java.util.Optional;
import madoguchi.town.TownProfile;
import org.springframework.beans.factory.ObjectProvider;
import org.springframework.web.bind.annotation.ControllerAdvice;
import org.springframework.web.bind.annotation.ModelAttribute;

/// Puts the frame around every page.
@ControllerAdvice
class Frames {

    private final String town;
    private final SignedIn signedIn;

    Frames(ObjectProvider<TownProfile> town, ObjectProvider<SignedIn> signedIn) {
        this.town = Optional.ofNullable(town.getIfAvailable()).map(TownProfile::name).orElse("役場");
        this.signedIn = signedIn.getIfAvailable(() -> Optional::empty);
    }

    @ModelAttribute("frame")
    Frame around(HttpServletRequest request) {
        return new Frame(town, request.getRequestURI(), signedIn);
    }
}

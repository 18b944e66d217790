package madoguchi.staff;

import jakarta.servlet.http.HttpServletRequest;
import madoguchi.failure.CounterFailure;
import org.springframework.http.HttpStatus;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/password`: everybody's own.
@Controller
class PasswordPage {

    private final OwnPassword ownPassword;
    private final StaffSessions sessions;

    PasswordPage(OwnPassword ownPassword, StaffSessions sessions) {
        this.ownPassword = ownPassword;
        this.sessions = sessions;
    }

    @GetMapping("/password")
    String show(@AuthenticationPrincipal StaffMember member, Model model) {
        model.addAttribute("mustChange", member.mustChangePassword());
        return "staff/password";
    }

    @PostMapping("/password")
    ModelAndView change(
            @AuthenticationPrincipal StaffMember member,
            @RequestParam String present,
            @RequestParam String next,
            @RequestParam String repeated,
            HttpServletRequest request) {
        try {
            ownPassword.change(member.id(), present, next, repeated);
        } catch (CounterFailure refused) {
            var page = new ModelAndView("staff/password", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("mustChange", member.mustChangePassword());
            page.addObject("refusal", Refusal.of(refused));
            return page;
        }
        // In this order: the table knows this session by its old id until the request is over.
        sessions.endOthers(member.id(), request.getSession().getId());
        request.changeSessionId();
        return new ModelAndView("redirect:/password?changed");
    }
}

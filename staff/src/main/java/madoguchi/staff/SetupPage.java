package madoguchi.staff;

import java.util.Set;
import madoguchi.failure.CounterFailure;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.ModelAttribute;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.servlet.ModelAndView;

/// `/setup`: the first administrator, once; and one more where the owner of the machine asks for it.
@Controller
class SetupPage {

    static final String PATH = "/setup";

    private final StaffAccounts staff;
    private final AccountTable accounts;
    private final SetupCode code;

    SetupPage(StaffAccounts staff, AccountTable accounts, SetupCode code) {
        this.staff = staff;
        this.accounts = accounts;
        this.code = code;
    }

    record Form(String setupCode, String loginName, String displayName, String password, String repeated) {

        static final Form EMPTY = new Form("", "", "", "", "");

        @Override
        public String toString() {
            return "Form";
        }
    }

    @GetMapping(PATH)
    String show(Model model) {
        model.addAttribute("form", Form.EMPTY);
        model.addAttribute("first", accounts.isEmpty());
        return code.isGood() ? "staff/setup" : "redirect:" + SignInPage.PATH;
    }

    @PostMapping(PATH)
    ModelAndView register(@ModelAttribute("form") Form form) {
        if (!code.isGood()) {
            return new ModelAndView("redirect:" + SignInPage.PATH);
        }
        try {
            create(form);
            return new ModelAndView("redirect:" + SignInPage.PATH + "?welcome");
        } catch (CounterFailure refused) {
            var page = new ModelAndView("staff/setup", HttpStatus.UNPROCESSABLE_CONTENT);
            page.addObject("refusal", Refusal.of(refused));
            page.addObject("first", accounts.isEmpty());
            return page;
        }
    }

    private void create(Form form) {
        if (!code.is(form.setupCode())) {
            throw StaffError.WRONG_SETUP_CODE.failure();
        }
        if (!form.password().equals(form.repeated())) {
            throw StaffError.PASSWORDS_DIFFER.failure();
        }
        var administrator = new NewStaff(form.loginName(), form.displayName(), Set.of(StaffRole.ADMINISTRATOR));
        staff.createAtSetup(administrator, form.password(), code);
    }
}

package madoguchi.staff;

import java.time.Clock;
import java.time.LocalDate;
import java.util.Set;
import madoguchi.failure.CounterFailure;
import org.jspecify.annotations.Nullable;
import org.springframework.http.HttpStatus;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.servlet.ModelAndView;

/// `/accounts`: staff accounts, for administrators. What is shown once is answered at once, never kept for a redirect.
@Controller
class AccountsPage {

    private final StaffAccounts staff;
    private final AccountTable accounts;
    private final Clock clock;

    AccountsPage(StaffAccounts staff, AccountTable accounts, Clock clock) {
        this.staff = staff;
        this.accounts = accounts;
        this.clock = clock;
    }

    record Draft(String loginName, String displayName, Set<StaffRole> roles) {

        static final Draft EMPTY = new Draft("", "", Set.of(StaffRole.CLERK));
    }

    @GetMapping("/accounts")
    ModelAndView list() {
        return list(Draft.EMPTY, null);
    }

    @PostMapping("/accounts")
    ModelAndView create(
            @RequestParam String loginName,
            @RequestParam String displayName,
            @RequestParam(required = false) @Nullable Set<StaffRole> roles) {
        var draft = new Draft(loginName, displayName, roles == null ? Set.of() : roles);
        try {
            var created = staff.create(new NewStaff(draft.loginName(), draft.displayName(), draft.roles()));
            return shownOnce(created, "職員を登録しました。");
        } catch (CounterFailure refused) {
            return list(draft, refused);
        }
    }

    @GetMapping("/accounts/{id}")
    ModelAndView show(@PathVariable StaffId id) {
        return one(id, null);
    }

    @PostMapping("/accounts/{id}/roles")
    ModelAndView changeRoles(
            @PathVariable StaffId id,
            @RequestParam long version,
            @RequestParam(required = false) @Nullable Set<StaffRole> roles) {
        return change(id, () -> staff.changeRoles(id, version, roles == null ? Set.of() : roles));
    }

    @PostMapping("/accounts/{id}/term")
    ModelAndView changeTerm(
            @PathVariable StaffId id,
            @RequestParam long version,
            @RequestParam String from,
            @RequestParam String until) {
        return change(id, () -> staff.changeTerm(id, version, new Term(day(from), day(until))));
    }

    @PostMapping("/accounts/{id}/deactivate")
    ModelAndView deactivate(@PathVariable StaffId id, @RequestParam long version) {
        return change(id, () -> staff.deactivate(id, version));
    }

    @PostMapping("/accounts/{id}/reactivate")
    ModelAndView reactivate(@PathVariable StaffId id, @RequestParam long version) {
        return change(id, () -> staff.reactivate(id, version));
    }

    @PostMapping("/accounts/{id}/lift-wait")
    ModelAndView liftWait(@PathVariable StaffId id, @RequestParam long version) {
        return change(id, () -> staff.liftWait(id, version));
    }

    @PostMapping("/accounts/{id}/password")
    ModelAndView resetPassword(@PathVariable StaffId id, @RequestParam long version) {
        try {
            return shownOnce(staff.resetPassword(id, version), "新しいパスワードを作りました。");
        } catch (CounterFailure refused) {
            return one(id, refused);
        }
    }

    /// Empty: an open end. A browser's date field sends 2027-04-01; where it is a plain field, people write as they do.
    private static @Nullable LocalDate day(String text) {
        return text.isBlank() ? null : TownDay.read(text).orElseThrow(StaffError.DATE_UNREADABLE::failure);
    }

    private ModelAndView change(StaffId id, Runnable change) {
        try {
            change.run();
            return new ModelAndView("redirect:/accounts/" + id + "?changed");
        } catch (CounterFailure refused) {
            return one(id, refused);
        }
    }

    private ModelAndView list(Draft draft, @Nullable CounterFailure refused) {
        var all = accounts.list();
        var terms = all.stream().filter(Account::isAdministrator).map(Account::term).toList();
        var gap = AdministratorGap.firstDay(terms, TownDay.today(clock));
        return page("staff/accounts", refused)
                .addObject("accounts", all)
                .addObject("gap", gap.map(TownDay::words).orElse(""))
                .addObject("draft", draft);
    }

    private ModelAndView one(StaffId id, @Nullable CounterFailure refused) {
        return page("staff/account", refused).addObject("account", accounts.get(id));
    }

    private ModelAndView page(String view, @Nullable CounterFailure refused) {
        var page = new ModelAndView(view, refused == null ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("refusal", refused == null ? null : Refusal.of(refused));
        page.addObject("today", TownDay.today(clock));
        return page.addObject("now", clock.instant()).addObject("allRoles", StaffRole.values());
    }

    private static ModelAndView shownOnce(NewPassword password, String title) {
        return new ModelAndView("staff/one-time-password").addObject("password", password).addObject("title", title);
    }
}

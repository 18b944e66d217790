package madoguchi.staff.roster;

import java.io.IOException;
import java.util.List;
import java.util.Map;
import java.util.function.Function;
import java.util.stream.Collectors;
import madoguchi.failure.CounterFailure;
import madoguchi.staff.Account;
import madoguchi.staff.NewPassword;
import madoguchi.staff.StaffAccounts;
import madoguchi.staff.StaffMember;
import madoguchi.staff.TownDay;
import org.jspecify.annotations.Nullable;
import org.springframework.core.io.ClassPathResource;
import org.springframework.core.io.Resource;
import org.springframework.http.HttpHeaders;
import org.springframework.http.HttpStatus;
import org.springframework.http.ResponseEntity;
import org.springframework.security.core.annotation.AuthenticationPrincipal;
import org.springframework.stereotype.Controller;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.multipart.MultipartFile;
import org.springframework.web.servlet.ModelAndView;

/// `/accounts/import`, for administrators. Passwords are answered at once, never kept for a redirect.
@Controller
class RosterPage {

    private static final String PATH = "/accounts/import";

    private final RosterImport roster;
    private final StaffAccounts staff;

    RosterPage(RosterImport roster, StaffAccounts staff) {
        this.roster = roster;
        this.staff = staff;
    }

    @GetMapping(PATH)
    ModelAndView show() {
        return page(roster.pending().orElse(null), null);
    }

    @PostMapping(PATH + "/check")
    ModelAndView check(@RequestParam MultipartFile file) throws IOException {
        if (file.isEmpty()) {
            return page(null, RosterError.NO_FILE.failure());
        }
        var plan = roster.check(file.getBytes());
        return plan.mistakes().isEmpty() ? new ModelAndView("redirect:" + PATH) : page(plan, null);
    }

    @PostMapping(PATH + "/confirm")
    ModelAndView confirm(@AuthenticationPrincipal StaffMember member, @RequestParam String fingerprint) {
        try {
            var passwords = roster.confirm(fingerprint, member.id());
            return passwords.isEmpty() ? new ModelAndView("redirect:/accounts?imported") : slips(passwords);
        } catch (CounterFailure refused) {
            return page(roster.pending().orElse(null), refused);
        }
    }

    @PostMapping(PATH + "/cancel")
    String cancel() {
        roster.cancel();
        return "redirect:" + PATH;
    }

    /// To be filled in with Excel, which takes a file for UTF-8 only if it begins with a byte order mark.
    @GetMapping(PATH + "/example.csv")
    ResponseEntity<Resource> example() {
        return ResponseEntity.ok()
                .header(HttpHeaders.CONTENT_TYPE, "text/csv; charset=utf-8")
                .header(HttpHeaders.CONTENT_DISPOSITION, "attachment; filename=\"staff-example.csv\"")
                .body(new ClassPathResource("/madoguchi/staff/roster/staff-example.csv"));
    }

    private ModelAndView slips(List<NewPassword> passwords) {
        Map<String, Account> accounts =
                staff.list().stream().collect(Collectors.toMap(Account::loginName, Function.identity()));
        return new ModelAndView("staff/roster/slips")
                .addObject("passwords", passwords)
                .addObject("accounts", accounts);
    }

    private static ModelAndView page(@Nullable RosterPlan plan, @Nullable CounterFailure refused) {
        var good = refused == null && (plan == null || plan.mistakes().isEmpty());
        var page = new ModelAndView("staff/roster/import", good ? HttpStatus.OK : HttpStatus.UNPROCESSABLE_CONTENT);
        page.addObject("plan", plan);
        page.addObject("gap", plan == null ? "" : plan.gap().map(TownDay::words).orElse(""));
        page.addObject("refusal", refused == null ? null : refused.error());
        return page;
    }
}

package madoguchi.staff;

import java.util.List;
import java.util.Optional;
import java.util.Set;
import madoguchi.screen.MenuItem;
import madoguchi.screen.SignedIn;
import madoguchi.screen.StaffHeader;
import org.springframework.security.core.context.SecurityContextHolder;

/// What the page header says of the signed-in member. The menu is the same in both services: it is one town hall.
final class StaffHeaders implements SignedIn {

    private record Entry(StaffRole role, MenuItem item) {}

    private static final List<Entry> MENU = List.of(
            new Entry(StaffRole.CLERK, new MenuItem("窓口", "/desk")),
            new Entry(StaffRole.SUPERVISOR, new MenuItem("見守り", "/supervision")),
            new Entry(StaffRole.ADMINISTRATOR, new MenuItem("住民記録", "/residents")),
            new Entry(StaffRole.ADMINISTRATOR, new MenuItem("端末", "/queue/devices")),
            new Entry(StaffRole.ADMINISTRATOR, new MenuItem("職員", "/accounts")));

    @Override
    public Optional<StaffHeader> staff() {
        return signedIn().map(StaffHeaders::header);
    }

    static Optional<StaffMember> signedIn() {
        return Optional.ofNullable(SecurityContextHolder.getContext().getAuthentication())
                .map(authentication -> authentication.getPrincipal() instanceof StaffMember member ? member : null);
    }

    /// Where a member's work is.
    static String home(StaffMember member) {
        return menu(member).stream().findFirst().map(MenuItem::path).orElse("/password");
    }

    private static StaffHeader header(StaffMember member) {
        var roles = member.roles().stream().sorted().map(StaffRole::label).toList();
        return new StaffHeader(member.displayName(), roles, menu(member), "/password");
    }

    private static List<MenuItem> menu(StaffMember member) {
        return MENU.stream()
                .filter(entry -> member.mayActAs(Set.of(entry.role())))
                .map(Entry::item)
                .toList();
    }
}

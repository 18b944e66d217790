package madoguchi.staff;

import java.util.ArrayList;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;

/// Which pages of a service are open to everybody, and which role each of the others needs. Each service supplies one as
/// a bean. A path that is in no list is nobody's: the answer is that there is no such page.
///
/// ```java
/// @Bean
/// StaffPaths paths() {
///     return new StaffPaths().forVisitors("/kiosk/**").allow("/queue/supervision/**", SUPERVISOR).allow("/queue/**", CLERK);
/// }
/// ```
///
/// Patterns are those of Spring's path matching; the first that matches counts. Open pages have no session and no CSRF
/// token; what they post must come from our own origin.
public final class StaffPaths {

    private final List<String> visitors;
    private final List<String> open;
    private final Map<String, Set<StaffRole>> roles;

    public StaffPaths() {
        this(List.of(), List.of(), Map.of());
    }

    private StaffPaths(List<String> visitors, List<String> open, Map<String, Set<StaffRole>> roles) {
        this.visitors = visitors;
        this.open = open;
        this.roles = roles;
    }

    /// Open, and all of this service that is there for the public origin.
    public StaffPaths forVisitors(String... patterns) {
        var all = new ArrayList<>(visitors);
        all.addAll(List.of(patterns));
        return new StaffPaths(all, open, roles).open(patterns);
    }

    public StaffPaths open(String... patterns) {
        var all = new ArrayList<>(open);
        all.addAll(List.of(patterns));
        return new StaffPaths(visitors, all, roles);
    }

    public StaffPaths allow(String pattern, StaffRole... anyOf) {
        var all = new LinkedHashMap<>(roles);
        all.put(pattern, Set.of(anyOf));
        return new StaffPaths(visitors, open, all);
    }

    List<String> visitors() {
        return List.copyOf(visitors);
    }

    List<String> open() {
        return List.copyOf(open);
    }

    Map<String, Set<StaffRole>> roles() {
        return new LinkedHashMap<>(roles);
    }
}

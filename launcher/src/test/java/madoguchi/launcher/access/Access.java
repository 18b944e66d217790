package madoguchi.launcher.access;

import java.util.List;
import java.util.Set;

/// The written table: one line for each page and each action.
final class Access {

    private Access() {}

    enum Who {
        NOBODY,
        CLERK,
        SUPERVISOR,
        ADMINISTRATOR,
        /// Registered machines of the building that the table's paths name; nobody is signed in there.
        KIOSK,
        DISPLAY;

        boolean isMachine() {
            return this == KIOSK || this == DISPLAY;
        }
    }

    /// @param pattern as the controller declares it
    /// @param users `ALL`, `STAFF` for everybody who is signed in, `OPEN` for all and without a token, machines or roles
    record Row(String service, String method, String pattern, Set<String> users) {

        static Row of(String line) {
            var parts = line.strip().split("\\s+", 4);
            return new Row(parts[0], parts[1], parts[2], Set.of(parts[3].split(",")));
        }

        String place() {
            return service + " " + method + " " + pattern;
        }

        boolean isAction() {
            return !method.equals("GET");
        }

        boolean isOpen() {
            return users.contains("OPEN") || users.contains("KIOSK") || users.contains("DISPLAY");
        }

        boolean mayBeUsedBy(Who who) {
            return users.contains("ALL")
                    || users.contains("OPEN")
                    || (users.contains("STAFF") && who != Who.NOBODY && !who.isMachine())
                    || users.contains(who.name());
        }

        /// Something that fits each variable; that it exists is not needed.
        String path() {
            return List.of(
                            "counter=1", "role=APPLICANT", "form=juminhyo-request", "building=main", "number=1", "move=recall")
                    .stream()
                    .map(value -> value.split("="))
                    .reduce(
                            pattern,
                            (path, value) -> path.replaceAll("\\{" + value[0] + "(:[^/]*?)?}(?=/|$)", value[1]),
                            (one, _) -> one)
                    .replaceAll("\\{[^/]*}", "01234567-89ab-4def-8000-000000000001");
        }

        @Override
        public String toString() {
            return place();
        }
    }
}

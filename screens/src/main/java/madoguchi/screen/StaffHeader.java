package madoguchi.screen;

import java.util.List;

/// What the header says of the signed-in clerk.
///
/// @param roles their Japanese names
/// @param ownPage where the clerk changes the own password
public record StaffHeader(String name, List<String> roles, List<MenuItem> menu, String ownPage) {

    public StaffHeader {
        roles = List.copyOf(roles);
        menu = List.copyOf(menu);
    }
}

package madoguchi.launcher.separate;

import java.util.List;

/// One process of the town hall.
///
/// @param heap in megabytes
/// @param words what follows `./madoguchi`
/// @param after those that must be ready before this one is begun
public record Part(String name, int heap, List<String> words, List<String> after) {}

package madoguchi.ticket.device;

import java.time.Instant;
import java.util.UUID;
import madoguchi.event.BuildingId;
import org.jspecify.annotations.Nullable;

/// One machine, as the administrator sees it.
///
/// @param name where it stands: 「1階ロビー 発券機」
/// @param registeredAt null until its code was typed
public record Device(
        UUID id,
        DeviceKind kind,
        BuildingId building,
        String name,
        @Nullable Instant registeredAt,
        @Nullable Instant lastSeen) {}

package madoguchi.seal;

import java.nio.charset.StandardCharsets;
import java.time.Instant;
import madoguchi.event.CounterId;
import madoguchi.event.ScreenId;
import madoguchi.event.VisitId;
import madoguchi.event.VisitorScreenEvent.ScreenRequested;

/// What a seal of a visitor's screen is bound to: that screen, and which part of it.
public record ScreenBinding(ScreenId screen, VisitId visit, CounterId counter, Instant expiresAt, Part part)
        implements Binding {

    public static ScreenBinding of(ScreenRequested event, Part part) {
        return new ScreenBinding(event.screen(), event.visit(), event.counter(), event.expiresAt(), part);
    }

    public enum Part {
        /// [ScreenWords], from form-service to the agent.
        WORDS,
        /// A PNG image, from form-service to the agent.
        PAGE,
        /// [ScreenAnswer], from the agent to form-service.
        ANSWER
    }

    @Override
    public byte[] bytes() {
        return "madoguchi.screen.v1|%s|%s|%s|%s|%d"
                .formatted(part, screen, visit, counter, expiresAt.toEpochMilli())
                .getBytes(StandardCharsets.UTF_8);
    }
}

package madoguchi.agent.window;

import java.time.Duration;
import madoguchi.agent.window.text.Language;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param display the display that stands towards the visitor, by the name the agent tells when it opens its first
///     window; `other`: the one of two that is not the main one; `none`: there is none, clerk and visitor look at one
/// @param language in which a visit begins
/// @param highContrast whether a visit begins in black, white and yellow
/// @param shuffle whether digits change places each time; that helps against onlookers and hurts those who cannot see well
/// @param time how long the visitor has for one thing, if whoever asks says nothing else
@ConfigurationProperties("agent.window")
public record WindowSettings(
        @DefaultValue("none") String display,
        @DefaultValue("japanese") Language language,
        @DefaultValue("false") boolean highContrast,
        @DefaultValue("false") boolean shuffle,
        @DefaultValue("90s") Duration time) {

    static final String NONE = "none";
    static final String OTHER = "other";
}

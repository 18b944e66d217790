package madoguchi.form.casework;

import java.time.Duration;
import org.springframework.boot.context.properties.ConfigurationProperties;
import org.springframework.boot.context.properties.bind.DefaultValue;

/// @param patience how long a request stays open: time to find the card, to read fourteen digits off its face and to type them
/// @param look how long, after that, a clerk may look at what a card said
/// @param agentSilence an agent that has not reported for so long is taken for dead
@ConfigurationProperties("card")
record CardSettings(
        @DefaultValue("5m") Duration patience,
        @DefaultValue("30m") Duration look,
        @DefaultValue("15s") Duration agentSilence) {}

package madoguchi.card;

import java.util.OptionalInt;

/// What a visitor is to be asked.
///
/// @param triesLeft what the card itself said a moment ago; empty where nothing counts them
public record SecretQuestion(CardKind kind, Secret secret, OptionalInt triesLeft) {}

/// What a card said and what a visitor is shown, closed for its one reader. Broker, ticket-service, display and backups
/// see only the closed form.
///
/// HPKE (RFC 9180) with a key pair made for one card request or screen; request, visit, counter and expiry are bound into
/// the seal, so what was read for one visit cannot be opened for another.
@NullMarked
package madoguchi.seal;

import org.jspecify.annotations.NullMarked;

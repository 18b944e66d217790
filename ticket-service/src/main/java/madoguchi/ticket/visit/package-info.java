/// A visit and its legs: one number from the kiosk to the door, however many departments stand in between.
///
/// [Leg] holds the states and their legal moves, [Visits] the rows. Nothing here knows what a visitor is called.
@NullMarked
package madoguchi.ticket.visit;

import org.jspecify.annotations.NullMarked;

/// The visitor's side of the counter: asks for a PIN, tells what came of it, shows what the clerk sends.
///
/// [VisitorWindow] is all that the agent needs. It opens on the display that stands towards the visitor and on no other;
/// where there is none, every display is covered first, so that nothing of the clerk's work is seen. What is typed goes
/// into a `TypedSecret` outside the heap, one key at a time.
@NullMarked
package madoguchi.agent.window;

import org.jspecify.annotations.NullMarked;

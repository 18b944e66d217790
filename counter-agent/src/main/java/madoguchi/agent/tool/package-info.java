/// `card`: the tool of whoever sets up readers. Lists them, says what card lies there, reads it. Needs no server.
@NullMarked
package madoguchi.agent.tool;

import org.jspecify.annotations.NullMarked;

/// What docker-compose.yml says, held against what this program does, without a container engine.
@NullMarked
package madoguchi.acceptance.compose;

import org.jspecify.annotations.NullMarked;

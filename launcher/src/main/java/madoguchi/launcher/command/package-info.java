/// What every command of `./madoguchi` is given: the words behind it, and a way to speak to the person who typed them.
@NullMarked
package madoguchi.launcher.command;

import org.jspecify.annotations.NullMarked;

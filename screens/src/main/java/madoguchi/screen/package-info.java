/// What every page shares: frame, style, fonts, how a problem is told, how a page hears of changes, and how a command
/// that arrives twice has one effect. Services get all of it by having this module on their class path.
@NullMarked
package madoguchi.screen;

import org.jspecify.annotations.NullMarked;

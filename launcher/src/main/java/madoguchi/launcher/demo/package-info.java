/// `./madoguchi demo`: one visit, played through the same doors that browsers use. Nothing in here reaches past them.
@NullMarked
package madoguchi.launcher.demo;

import org.jspecify.annotations.NullMarked;

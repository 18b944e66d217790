/// `deadline`, `era` and `age`: one question, one JSON answer. For scripts, and for a clerk who wants to check.
@NullMarked
package madoguchi.calendar.command;

import org.jspecify.annotations.NullMarked;

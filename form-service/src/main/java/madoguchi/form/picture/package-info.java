/// Pictures as browsers and windows show them, made in memory: nothing of a picture touches a disk.
@NullMarked
package madoguchi.form.picture;

import org.jspecify.annotations.NullMarked;

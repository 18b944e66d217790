/// Resident records (住民記録): imported whole from the town's own system, searched at the desk, never edited here.
///
/// No 個人番号 and no 住民票コード ever gets in. The address of a protected person (支援措置), and of everybody they live
/// with, is not even stored.
@NullMarked
package madoguchi.form.resident;

import org.jspecify.annotations.NullMarked;

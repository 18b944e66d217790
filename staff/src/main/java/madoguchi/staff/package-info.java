/// Who works at the counters, and what each may do. One sign-in serves both services: accounts and sessions lie in the
/// schema `staff`, the only tables that both use.
@NullMarked
package madoguchi.staff;

import org.jspecify.annotations.NullMarked;

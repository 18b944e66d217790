/// What waits for somebody in charge: parked visits, cards and pages that were refused.
@NullMarked
package madoguchi.form.supervision;

import org.jspecify.annotations.NullMarked;

package madoguchi.launcher.doctor;

import com.sun.management.OperatingSystemMXBean;
import java.lang.management.ManagementFactory;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;

/// Memory, and that names of files and lines of text may be Japanese.
///
/// @param leastBytes of memory in all
record MachineCheck(long leastBytes, Charset files) implements Check {

    /// For everything on one machine.
    static final long ENOUGH = 2L << 30;

    static MachineCheck here() {
        return new MachineCheck(ENOUGH, Charset.forName(System.getProperty("sun.jnu.encoding", "UTF-8")));
    }

    @Override
    public String subject() {
        return "メモリーと文字コード";
    }

    @Override
    public Finding look() {
        if (!files.equals(StandardCharsets.UTF_8)) {
            return new Finding.Unwell(DoctorError.NOT_UTF8, files.name());
        }
        var machine = (OperatingSystemMXBean) ManagementFactory.getOperatingSystemMXBean();
        var megabytes = machine.getTotalMemorySize() >> 20;
        return machine.getTotalMemorySize() < leastBytes
                ? new Finding.Unwell(DoctorError.LITTLE_MEMORY, "%,d MB".formatted(megabytes))
                : new Finding.Well("%,d MB、UTF-8".formatted(megabytes));
    }
}

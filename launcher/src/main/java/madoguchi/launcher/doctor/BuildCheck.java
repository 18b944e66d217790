package madoguchi.launcher.doctor;

import java.util.Optional;
import madoguchi.event.Build;

/// What runs is what is installed: a system that was not started again after an update is still the old one.
record BuildCheck(Patient patient) implements Check {

    @Override
    public String subject() {
        return "版";
    }

    @Override
    public Finding look() {
        var ours = Build.fingerprint();
        var running = patient.running().flatMap(system -> Optional.ofNullable(system.build()));
        return running.isEmpty() || running.get().equals(ours)
                ? new Finding.Well(start(ours))
                : new Finding.Unwell(DoctorError.OTHER_BUILD, start(running.get()) + " ≠ " + start(ours));
    }

    private static String start(String fingerprint) {
        return fingerprint.substring(0, Math.min(12, fingerprint.length()));
    }
}

package madoguchi.launcher.doctor;

import java.time.Duration;
import java.time.LocalDate;
import java.time.ZoneId;
import madoguchi.identity.IdentityFolder;

/// The files are readable, the key fits, the authority is the town's, and there is time left.
record CertificateCheck(Patient patient, IdentityFolder folder) implements Check {

    private static final long ENOUGH_DAYS = 60;

    @Override
    public String subject() {
        return "証明書 " + folder.path().getFileName();
    }

    @Override
    public Finding look() {
        var expires = folder.read(patient.clock()).expires();
        var days = Duration.between(patient.clock().instant(), expires).toDays();
        var end = LocalDate.ofInstant(expires, ZoneId.of("Asia/Tokyo")) + " まで";
        return days < ENOUGH_DAYS
                ? new Finding.Unwell(DoctorError.CERTIFICATE_ENDS, end)
                : new Finding.Well(end);
    }
}

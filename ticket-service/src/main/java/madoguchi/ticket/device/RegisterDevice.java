package madoguchi.ticket.device;

import madoguchi.event.BuildingId;
import madoguchi.ticket.device.Registration.Registered;
import madoguchi.ticket.device.Registration.TooManyTries;
import madoguchi.ticket.device.Registration.WrongCode;
import org.springframework.stereotype.Component;

/// A machine shows the code and gets its token.
@Component
class RegisterDevice {

    private final Devices devices;
    private final WrongCodes wrongCodes;

    RegisterDevice(Devices devices, WrongCodes wrongCodes) {
        this.devices = devices;
        this.wrongCodes = wrongCodes;
    }

    /// One after the other: tries at the same moment count like any others.
    synchronized Registration register(String typed, DeviceKind kind, BuildingId building) {
        if (wrongCodes.tooMany()) {
            return new TooManyTries();
        }
        return devices.exchange(Secret.typedCode(typed), kind, building)
                .<Registration>map(Registered::new)
                .orElseGet(() -> {
                    wrongCodes.add();
                    return new WrongCode();
                });
    }
}

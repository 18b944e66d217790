package madoguchi.launcher.demo;

import java.nio.file.Path;
import java.util.Map;
import java.util.regex.Pattern;

/// The kiosk and the display of the demo, each a machine of its own. Where machines are asked who they are, an
/// administrator registers them first, with the code that is shown once.
public record DemoDevices(Browser kiosk, Browser display) {

    private static final Pattern CODE = Pattern.compile("<output class=\"one-time\">([0-9A-Z-]{9})</output>");

    public static DemoDevices of(Reach reach, Path data) {
        var devices = new DemoDevices(reach.publicBrowser(), reach.publicBrowser());
        if (reach.knowsDevices()) {
            var administrator = reach.staffBrowser();
            DemoAccounts.administrator(data).signIn(administrator, "/queue/devices");
            register(administrator, devices.kiosk(), "KIOSK", "/kiosk/main/device");
            register(administrator, devices.display(), "DISPLAY", "/display/main/device");
        }
        return devices;
    }

    private static void register(Browser administrator, Browser device, String kind, String page) {
        var shown = administrator.submit("/queue/devices", Map.of("kind", kind, "building", "main", "name", kind));
        var code = CODE.matcher(shown);
        if (!code.find()) {
            throw DemoError.INCOMPLETE.failure(page);
        }
        device.page(page);
        device.submit(page, Map.of("code", code.group(1)));
    }
}

package madoguchi.benchmark;

import java.nio.file.Path;
import java.util.LinkedHashMap;
import java.util.List;
import java.util.Map;
import madoguchi.launcher.SeparateHall;
import madoguchi.launcher.command.Console;
import madoguchi.launcher.demo.Reach;

/// Every part a process of its own, all of them known to each other by certificate.
record OwnProcesses(SeparateHall hall, Path data) implements Hall {

    static OwnProcesses start(Console console, OneProcess.Place place) {
        var town = place.home().resolve("town");
        return new OwnProcesses(SeparateHall.open(console, town, place.data(), place.port()), place.data());
    }

    @Override
    public Reach reach() {
        return hall.reach();
    }

    @Override
    public Map<String, List<ProcessHandle>> processes() {
        var processes = new LinkedHashMap<String, List<ProcessHandle>>();
        hall.parts().forEach(part -> processes.put(part + " (Java)", hall.processesOf(part)));
        processes.put("PostgreSQL", DatabaseProcesses.in(data));
        return processes;
    }

    @Override
    public void close() {
        hall.close();
    }
}

package madoguchi.ticket.display;

import jakarta.servlet.http.HttpServletRequest;
import madoguchi.event.BuildingId;
import madoguchi.screen.SseStreams;
import madoguchi.ticket.device.DeviceGuard;
import madoguchi.ticket.kiosk.Halls;
import org.springframework.stereotype.Controller;
import org.springframework.ui.Model;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.RequestMapping;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// The screen in the hall, as things stand when it is opened, and the stream that keeps it so.
@Controller
@RequestMapping("/display/{building}")
class DisplayController {

    private final Halls halls;
    private final DisplayFeed feed;
    private final SseStreams streams;
    private final DeviceGuard devices;

    DisplayController(Halls halls, DisplayFeed feed, SseStreams streams, DeviceGuard devices) {
        this.halls = halls;
        this.feed = feed;
        this.streams = streams;
        this.devices = devices;
    }

    @GetMapping
    String page(@PathVariable BuildingId building, Model model) {
        var hall = halls.get(building);
        model.addAttribute("building", hall);
        model.addAttribute("board", feed.snapshot(hall.id()));
        return "ticket/display";
    }

    @GetMapping("/stream")
    SseEmitter stream(@PathVariable BuildingId building, HttpServletRequest request) {
        var hall = halls.get(building).id();
        return streams.open(DisplayFeed.stream(hall), devices.permit(request), () -> feed.snapshot(hall));
    }
}

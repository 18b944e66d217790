package madoguchi.ticket.display;

import madoguchi.event.BuildingId;
import madoguchi.screen.SseStreams;
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

    DisplayController(Halls halls, DisplayFeed feed, SseStreams streams) {
        this.halls = halls;
        this.feed = feed;
        this.streams = streams;
    }

    @GetMapping
    String page(@PathVariable BuildingId building, Model model) {
        var hall = halls.get(building);
        model.addAttribute("building", hall);
        model.addAttribute("board", feed.snapshot(hall.id()));
        return "ticket/display";
    }

    @GetMapping("/stream")
    SseEmitter stream(@PathVariable BuildingId building) {
        var hall = halls.get(building).id();
        return streams.open(DisplayFeed.stream(hall), () -> feed.snapshot(hall));
    }
}

package madoguchi.screen;

import jakarta.validation.constraints.Max;
import jakarta.validation.constraints.NotBlank;
import java.util.Map;
import java.util.concurrent.atomic.AtomicInteger;
import madoguchi.failure.ErrorCode;
import org.springframework.stereotype.Controller;
import org.springframework.validation.annotation.Validated;
import org.springframework.web.bind.annotation.GetMapping;
import org.springframework.web.bind.annotation.PathVariable;
import org.springframework.web.bind.annotation.PostMapping;
import org.springframework.web.bind.annotation.RequestParam;
import org.springframework.web.bind.annotation.ResponseBody;
import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

@Controller
class SamplePages {

    /// Read from the state that changes are about, as a service reads it from its tables.
    final AtomicInteger state = new AtomicInteger();

    private final SseStreams streams;

    SamplePages(SseStreams streams) {
        this.streams = streams;
    }

    record Name(@NotBlank String name) {}

    @GetMapping("/sample/staff")
    String staff() {
        return "sample/staff";
    }

    @GetMapping("/sample/public")
    String open() {
        return "sample/public";
    }

    @GetMapping("/sample/failure/{kind}")
    String fail(@PathVariable ErrorCode.Kind kind) {
        throw switch (kind) {
            case CONFLICT -> SampleError.CONFLICT.failure("5番窓口");
            case NOT_FOUND -> SampleError.NOT_FOUND.failure();
            case REFUSED -> SampleError.REFUSED.failure();
            case FORBIDDEN -> SampleError.FORBIDDEN.failure();
            case TEMPORARY -> SampleError.TEMPORARY.failure();
        };
    }

    @GetMapping("/sample/bug")
    String bug() {
        throw new IllegalStateException("見本 太郎");
    }

    @PostMapping("/sample/name")
    @ResponseBody
    String name(@Validated Name name) {
        return name.name();
    }

    @GetMapping("/sample/number")
    @ResponseBody
    String number(@RequestParam @Max(9) int n) {
        return String.valueOf(n);
    }

    @PostMapping("/sample/command")
    @ResponseBody
    String command(CommandId command) {
        return command.toString();
    }

    @GetMapping("/sample/stream/{name}")
    SseEmitter stream(@PathVariable String name) {
        return streams.open(name, () -> Map.of("state", state.get()));
    }
}

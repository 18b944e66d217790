package madoguchi.screen;

import org.springframework.web.servlet.mvc.method.annotation.SseEmitter;

/// One message of a stream, already written out, so that it is written once for all who listen.
record SseMessage(long sequence, String event, String data) {

    SseEmitter.SseEventBuilder event(long reconnectMillis) {
        return SseEmitter.event()
                .id(Long.toString(sequence))
                .name(event)
                .reconnectTime(reconnectMillis)
                .data(data);
    }
}

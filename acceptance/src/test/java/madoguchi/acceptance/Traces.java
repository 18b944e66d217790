package madoguchi.acceptance;

import java.io.IOException;
import java.io.UncheckedIOException;
import java.nio.ByteBuffer;
import java.nio.charset.Charset;
import java.nio.charset.StandardCharsets;
import java.nio.file.Files;
import java.nio.file.Path;
import java.util.ArrayList;
import java.util.Collection;
import java.util.HashMap;
import java.util.List;
import java.util.Map;
import java.util.Set;
import java.util.TreeSet;

/// Looks for texts in bytes, whatever the bytes are: a log line, a Kafka segment, a serialised object. Each text is
/// looked for as UTF-8 and as UTF-16 of both byte orders, at every position.
final class Traces {

    private static final List<Charset> ENCODINGS =
            List.of(StandardCharsets.UTF_8, StandardCharsets.UTF_16LE, StandardCharsets.UTF_16BE);

    private record Trace(String text, ByteBuffer bytes) {}

    /// By the first two bytes, so that all texts are looked for in one pass.
    private final Map<Integer, List<Trace>> traces = new HashMap<>();
    private final boolean[] begins = new boolean[1 << 16];

    Traces(Collection<String> texts) {
        texts.forEach(text -> ENCODINGS.forEach(encoding -> add(new Trace(text, encoding.encode(text)))));
    }

    private void add(Trace trace) {
        var key = trace.bytes().getShort(0) & 0xffff;
        begins[key] = true;
        traces.computeIfAbsent(key, _ -> new ArrayList<>()).add(trace);
    }

    private static int key(byte[] bytes, int at) {
        return ((bytes[at] & 0xff) << 8) | (bytes[at + 1] & 0xff);
    }

    Set<String> in(String text) {
        return in(text.getBytes(StandardCharsets.UTF_8));
    }

    Set<String> in(Path file) {
        try {
            return in(Files.readAllBytes(file));
        } catch (IOException e) {
            throw new UncheckedIOException(e);
        }
    }

    Set<String> in(byte[] bytes) {
        var found = new TreeSet<String>();
        for (int at = 0; at + 1 < bytes.length; at++) {
            if (begins[key(bytes, at)]) {
                addFound(bytes, at, found);
            }
        }
        return found;
    }

    private void addFound(byte[] bytes, int at, Set<String> found) {
        for (var trace : traces.getOrDefault(key(bytes, at), List.of())) {
            var length = trace.bytes().remaining();
            if (at + length <= bytes.length && ByteBuffer.wrap(bytes, at, length).equals(trace.bytes())) {
                found.add(trace.text());
            }
        }
    }
}

package madoguchi.procedure.catalogue;

import java.util.ArrayList;
import java.util.List;
import java.util.regex.Pattern;

/// Reads an expression as far as is needed to know which small mistakes could be in it, and makes each of them once.
///
/// The text is edited, not the tree: what a mutant says can be read and compared with the file.
final class RuleEdits {

    /// @param change for the list of survivors
    record Edit(String change, String text) {}

    private record Span(int start, int end) {}

    private static final Pattern TOKEN =
            Pattern.compile("\\s*(&&|\\|\\||[=!<>]=|[A-Za-z_]\\w*|\\d+|'[^']*'|[?:!<>()\\[\\].,])");

    private final String text;
    private final List<Span> tokens = new ArrayList<>();
    private final List<Edit> edits = new ArrayList<>();
    private int next;

    private RuleEdits(String text) {
        this.text = text;
        var matcher = TOKEN.matcher(text);
        var end = 0;
        while (matcher.lookingAt()) {
            tokens.add(new Span(matcher.start(1), matcher.end(1)));
            end = matcher.end();
            matcher.region(end, text.length());
        }
        if (end < text.strip().length()) {
            throw new IllegalArgumentException("unread: " + text.substring(end));
        }
    }

    static List<Edit> of(String text) {
        var edits = new RuleEdits(text);
        edits.edits.add(new Edit("negated", "!(%s)".formatted(text)));
        edits.choice();
        if (edits.next < edits.tokens.size()) {
            throw new IllegalArgumentException("unread: " + text.substring(edits.tokens.get(edits.next).start()));
        }
        return edits.edits;
    }

    private void choice() {
        any();
        if (take("?")) {
            choice();
            require(":");
            choice();
        }
    }

    private void any() {
        chain("||", this::all);
    }

    private void all() {
        chain("&&", this::relation);
    }

    private void chain(String operator, Runnable operand) {
        var operands = new ArrayList<Span>();
        do {
            var start = start();
            operand.run();
            operands.add(new Span(start, end()));
        } while (take(operator));
        dropEach(operands);
    }

    private void dropEach(List<Span> operands) {
        if (operands.size() < 2) {
            return;
        }
        for (var i = 0; i < operands.size(); i++) {
            var from = i == 0 ? operands.getFirst().start() : operands.get(i - 1).end();
            var to = i == 0 ? operands.get(1).start() : operands.get(i).end();
            edit("without " + text.substring(operands.get(i).start(), operands.get(i).end()), new Span(from, to), "");
        }
    }

    private void relation() {
        unary();
        for (var operators : List.of(List.of("==", "!="), List.of("<", "<="), List.of(">", ">="))) {
            for (var i = 0; i < 2; i++) {
                if (take(operators.get(i))) {
                    edit(operators.get(i) + " as " + operators.get(1 - i), tokens.get(next - 1), operators.get(1 - i));
                    unary();
                }
            }
        }
        if (take("in")) {
            unary();
        }
    }

    private void unary() {
        if (take("!")) {
            edit("without !", tokens.get(next - 1), "");
            unary();
            return;
        }
        primary();
        while (peek(".") || peek("(")) {
            if (take(".")) {
                next++;
            } else {
                next++;
                list(")");
            }
        }
    }

    private void primary() {
        if (take("(")) {
            choice();
            require(")");
        } else if (take("[")) {
            dropEach(list("]"));
        } else {
            literal(tokens.get(next));
            next++;
        }
    }

    private void literal(Span token) {
        var word = word(token);
        if (word.matches("\\d+")) {
            var number = Integer.parseInt(word);
            edit(number + " + 1", token, String.valueOf(number + 1));
            edit(number + " - 1", token, String.valueOf(number - 1));
        }
    }

    private List<Span> list(String end) {
        var elements = new ArrayList<Span>();
        while (!take(end)) {
            var start = start();
            choice();
            elements.add(new Span(start, end()));
            take(",");
        }
        return elements;
    }

    private void edit(String change, Span at, String by) {
        var edited = text.substring(0, at.start()) + by + text.substring(at.end());
        edits.add(new Edit("%s at %d".formatted(change, at.start()), edited));
    }

    private int start() {
        return tokens.get(next).start();
    }

    private int end() {
        return tokens.get(next - 1).end();
    }

    private boolean peek(String word) {
        return next < tokens.size() && word(tokens.get(next)).equals(word);
    }

    private boolean take(String word) {
        var found = peek(word);
        if (found) {
            next++;
        }
        return found;
    }

    private void require(String word) {
        if (!take(word)) {
            throw new IllegalArgumentException("no %s in %s".formatted(word, text));
        }
    }

    private String word(Span token) {
        return text.substring(token.start(), token.end());
    }
}

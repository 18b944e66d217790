package madoguchi.agent.window;

import java.util.List;

/// What the clerk sends to the visitor's display.
public sealed interface Screen {

    /// A question in large type. «わからない» is always offered besides.
    ///
    /// @param answers one to six, short
    record Question(String text, List<String> answers) implements Screen {

        public Question {
            answers = List.copyOf(answers);
            if (answers.isEmpty() || answers.size() > 6) {
                throw new IllegalArgumentException("a question has one to six answers, not " + answers.size());
            }
        }

        @Override
        public String toString() {
            return "Question[masked]";
        }
    }

    /// A page to look over.
    final class Page implements Screen {

        private final byte[] png;

        /// @param png the picture of it; the caller's to wipe once shown
        public Page(byte[] png) {
            this.png = png;
        }

        byte[] png() {
            return png;
        }
    }

    /// 筆談: both sides type. Kept nowhere.
    record Writing() implements Screen {}
}

package madoguchi.agent.window;

import java.util.List;

/// What the clerk sends to the visitor's display.
public sealed interface Screen {

    /// A question in large type.
    ///
    /// @param answers one to eight, short
    record Question(Said text, List<Said> answers) implements Screen {

        private static final int MOST = 8;

        public Question {
            answers = List.copyOf(answers);
            if (answers.isEmpty() || answers.size() > MOST) {
                throw new IllegalArgumentException("a question has one to eight answers, not " + answers.size());
            }
        }
    }

    /// A page to look over.
    ///
    /// @param png the picture of it, Base64
    /// @param answers what to press afterwards, one or two
    record Page(String png, List<Said> answers) implements Screen {

        public Page {
            answers = List.copyOf(answers);
        }

        @Override
        public String toString() {
            return "Page[masked]";
        }
    }

    /// 筆談: both sides type. Kept nowhere.
    record Writing() implements Screen {}
}

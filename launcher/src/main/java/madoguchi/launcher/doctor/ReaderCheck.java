package madoguchi.launcher.doctor;

import madoguchi.agent.pcsc.ReaderSight.Found;
import madoguchi.agent.pcsc.ReaderSight.NoReader;
import madoguchi.agent.pcsc.ReaderSight.NoService;
import madoguchi.agent.pcsc.Readers;

/// @param needed whether cards are read on this machine: not with the demo's virtual reader, not on a server
record ReaderCheck(Readers readers, boolean needed) implements Check {

    @Override
    public String subject() {
        return "カードリーダー";
    }

    @Override
    public Finding look() {
        return switch (readers.look()) {
            case Found(var name) -> new Finding.Well(name);
            case NoReader() -> unwell(DoctorError.NO_READER);
            case NoService() -> unwell(DoctorError.NO_SMART_CARD_SERVICE);
        };
    }

    private Finding unwell(DoctorError error) {
        return needed
                ? new Finding.Unwell(error, "")
                : new Finding.NotNow("このパソコンではカードを読みません");
    }
}

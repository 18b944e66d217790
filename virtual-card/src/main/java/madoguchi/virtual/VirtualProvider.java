package madoguchi.virtual;

import java.security.Provider;
import java.util.List;
import java.util.Map;
import javax.smartcardio.CardTerminals;
import javax.smartcardio.TerminalFactorySpi;

/// Hands out virtual readers where the JDK's provider hands out real ones.
final class VirtualProvider extends Provider {

    static final String TYPE = "MadoguchiVirtual";

    VirtualProvider() {
        super("MadoguchiVirtual", "1.0", "virtual card readers");
        putService(new Factories(this));
    }

    private static final class Factories extends Service {

        Factories(Provider provider) {
            super(provider, "TerminalFactory", TYPE, Factory.class.getName(), List.of(), Map.of());
        }

        @Override
        public Object newInstance(Object reader) {
            return new Factory((VirtualReader) reader);
        }
    }

    private static final class Factory extends TerminalFactorySpi {

        private final VirtualReader reader;

        Factory(VirtualReader reader) {
            this.reader = reader;
        }

        @Override
        protected CardTerminals engineTerminals() {
            return new VirtualTerminals(reader);
        }
    }
}

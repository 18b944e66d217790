package madoguchi.form.print;

import com.hp.jipp.encoding.IppPacket;
import com.hp.jipp.encoding.Tag;
import com.hp.jipp.model.PrinterState;
import com.hp.jipp.model.Types;
import java.io.IOException;
import java.net.URI;
import java.util.List;
import java.util.Objects;

/// What a printer says of itself, for whoever looks after it. Nothing is printed.
///
/// @param reasons why it stands still, or soon will, in IPP's own words; without `none`
public record PrinterLook(String model, boolean stopped, boolean acceptsPdf, List<String> reasons) {

    /// @throws IOException no answer, or none of a printer
    public static PrinterLook at(URI printer) throws IOException {
        var question = IppPacket.getPrinterAttributes(
                        printer,
                        Types.printerMakeAndModel,
                        Types.printerState,
                        Types.printerStateReasons,
                        Types.documentFormatSupported)
                .build();
        var answer = new IppClient().send(printer, question, new byte[0]);
        var model = answer.getString(Tag.printerAttributes, Types.printerMakeAndModel);
        return new PrinterLook(
                model == null ? "" : model,
                Objects.equals(answer.getValue(Tag.printerAttributes, Types.printerState), PrinterState.stopped),
                answer.getValues(Tag.printerAttributes, Types.documentFormatSupported).contains("application/pdf"),
                List.copyOf(answer.getValues(Tag.printerAttributes, Types.printerStateReasons)).stream()
                        .filter(reason -> !reason.equals("none"))
                        .toList());
    }

    public boolean lacksPaper() {
        return reasons.stream()
                .anyMatch(reason -> reason.startsWith("media-empty") || reason.startsWith("media-needed"));
    }
}

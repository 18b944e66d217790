package madoguchi.card.residence;

import java.util.ArrayList;
import java.util.List;
import java.util.stream.Collectors;
import java.util.stream.IntStream;
import madoguchi.card.session.Application;

/// What a residence card may be asked. Never the photograph: in the first generation it has a file of its own, in the
/// second it lies behind the picture of the name, so no command may ask for more than that can be.
final class ResidenceApplications {

    static final int ADDRESS = 0x01;
    static final int PRINTED = 0x03;
    static final int NAME_PICTURE = 0x04;
    static final int FRONT_PICTURE = 0x05;
    static final int ADDRESS_PICTURE = 0x06;

    /// So much of a hidden file fits into an answer of short length.
    static final int PIECE = 0xE0;

    static final Application MASTER_FILE = Application.masterFile()
            .answering("0084000008")
            .answeringOnce("0082000028[0-9a-f]{80}00", "0820008613861101[0-9a-f]{32}");

    private static final String FACE_ID = "d392f0004f0200000000000000000000";
    private static final String ANY = "[0-9a-f]{4}";

    /// From 1 to 2,504, the longest picture of a name with its header.
    private static final String UP_TO_NAME = "(?!0000)(?:0[0-8]..|09[0-9ab].|09c[0-8])";

    /// DF1 of the first generation.
    static final Application FIRST_FACE = Application.of(FACE_ID)
            .answering(extended(FRONT_PICTURE, ANY), shorter(FRONT_PICTURE, ANY), "08b0[0-7]...049602" + ANY + "00");

    /// DF1 of the second.
    static final Application SECOND_FACE = Application.of(FACE_ID).answering(second());

    /// DF2 of the first generation.
    static final Application ADDRESSES =
            Application.of("d392f0004f0300000000000000000000").reading(ADDRESS);

    private ResidenceApplications() {}

    private static String[] second() {
        var patterns = new ArrayList<>(List.of(
                extended(PRINTED, ANY),
                shorter(PRINTED, ANY),
                extended(NAME_PICTURE, UP_TO_NAME),
                shorter(NAME_PICTURE, UP_TO_NAME),
                extended(ADDRESS_PICTURE, ANY),
                shorter(ADDRESS_PICTURE, ANY)));
        var longest = PictureFile.ADDRESS.longest();
        for (var offset = PIECE; offset < longest; offset += PIECE) {
            patterns.add("08b0%04x049602(?:%s)00".formatted(offset, oneTo(Math.min(PIECE, longest - offset))));
        }
        return patterns.toArray(String[]::new);
    }

    private static String extended(int file, String length) {
        return "08b0%02x000000049602%s0000".formatted(0x80 | file, length);
    }

    private static String shorter(int file, String length) {
        return "08b0%02x00049602%s00".formatted(0x80 | file, length);
    }

    private static String oneTo(int last) {
        return IntStream.rangeClosed(1, last).mapToObj("%04x"::formatted).collect(Collectors.joining("|"));
    }
}

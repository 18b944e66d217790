package madoguchi.screen;

import madoguchi.failure.ErrorCode;

enum SampleError implements ErrorCode {
    CONFLICT("XX-101"),
    NOT_FOUND("XX-102"),
    REFUSED("XX-103"),
    FORBIDDEN("XX-104"),
    TEMPORARY("XX-105");

    private final String code;

    SampleError(String code) {
        this.code = code;
    }

    @Override
    public Text text() {
        return new Text(code, Kind.valueOf(name()), "起きたこと。", "すること。");
    }
}

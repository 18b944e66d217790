package madoguchi.virtual;

/// What can be wrong between a card and whoever asks it.
public enum LinkFault {

    /// Commands with lengths of three bytes do not come through. [VirtualReader] throws, as drivers do; elsewhere it is 6700.
    NO_EXTENDED_LENGTH,

    /// Data has to be fetched: 61xx, then GET RESPONSE. Like a contact reader with T=0.
    DATA_IS_FETCHED,

    /// A wanted length that is not the exact one is answered 6Cxx. So is a VERIFY, although the card has counted it.
    EXACT_LENGTH_WANTED,

    /// Half of each answer is lost, the end of it.
    ANSWERS_CUT,

    /// Each answer has a thousand bytes more than it should, before its status word.
    ANSWERS_STRETCHED,

    /// Nothing that arrives makes sense.
    GARBAGE
}

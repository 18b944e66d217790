package madoguchi.ticket.queue;

/// What a clerk does with a number on the panel; in lower case the last part of the command's address.
enum Move {
    RECALL,
    START,
    FINISH,
    ABSENT,
    REINSTATE,
    WITHDRAW
}

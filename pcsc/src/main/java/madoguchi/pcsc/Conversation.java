package madoguchi.pcsc;

/// What is kept for one reader: its context, and the memory in which commands and answers cross over to it. To ask for
/// that memory anew for each card takes longer than to connect to the card.
record Conversation(String reader, Context context, Exchange exchange) {}

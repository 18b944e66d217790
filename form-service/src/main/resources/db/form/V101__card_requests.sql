-- One asking for one card. The private key lies here only while the request is open.
create table card_request (
    id           uuid primary key,
    visit        uuid not null references known_visit,
    counter      integer not null,
    role         text not null,
    asked_at     timestamptz not null,
    expires_at   timestamptz not null,
    public_key   text not null,
    private_key  text,
    state        text not null check (state in ('OPEN', 'ACCEPTED', 'REFUSED', 'CLOSED')),
    -- why it was closed or refused
    reason       text,
    progress     text not null check (progress in ('ASKED', 'AWAITED', 'PIN_ASKED', 'NOT_READ')),
    tries_left   integer,
    problem      text,
    check ((state = 'OPEN') = (private_key is not null)),
    check ((state in ('REFUSED', 'CLOSED')) = (reason is not null)),
    check ((progress = 'NOT_READ') = (problem is not null))
);

create unique index card_request_open_at_counter on card_request (counter) where state = 'OPEN';
create index card_request_of_visit on card_request (visit);

-- What came from a card reader and was not taken. Says that it happened, and nothing of what came.
create table card_incident (
    id          bigint generated always as identity primary key,
    occurred_at timestamptz not null,
    counter     integer not null,
    request     uuid not null,
    code        text not null
);

-- Which clerk works at which counter.
create table desk_seat (
    counter integer primary key,
    clerk   text not null,
    seen_at timestamptz not null
);

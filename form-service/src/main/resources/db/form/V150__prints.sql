-- The key of all page codes: made at first start, never shown, never printed.
create table print_key (
    id      integer primary key check (id = 1),
    key     bytea not null,
    made_at timestamptz not null
);

-- One document for one owner. What is asked for is written once and never changes; only the state moves, and only from
-- the state that was seen (compare and set).
create table print_request (
    id            uuid primary key,
    command       uuid not null unique,
    visit         uuid not null references known_visit,
    ticket_number integer not null,
    counter       integer not null,
    case_id       uuid not null,
    case_version  bigint not null,
    form          text not null,
    signer        text not null,
    -- DECEASED=<person>,MOURNER=<person>: everybody who stands on it, in the order of the roles' names
    persons       text not null,
    template_hash char(64) not null,
    data_hash     char(64) not null,
    day           date not null,
    pages         integer not null,
    -- the request that this one is printed again for, and why
    replaces      uuid references print_request,
    reason        text,
    state         text not null,
    document_hash char(64),
    -- what the clerk is told beside the state; null where all is well
    problem       text,
    requested_at  timestamptz not null,
    check ((replaces is null) = (reason is null))
);

create index print_request_of_visit on print_request (visit);
create index print_request_in_state on print_request (state);

-- The manifest: committed before any byte leaves.
create table print_page (
    request      uuid not null references print_request,
    page         integer not null,
    code         char(8) not null,
    content_hash char(64) not null,
    primary key (request, page)
);

-- Every move, for ever. A move with a code is an incident, also where the next attempt went well.
create table print_move (
    request    uuid not null references print_request,
    position   bigint generated always as identity,
    from_state text,
    to_state   text not null,
    code       text,
    at         timestamptz not null,
    primary key (request, position)
);

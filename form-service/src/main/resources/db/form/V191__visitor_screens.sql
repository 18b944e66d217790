-- What a clerk shows a visitor. The key lies here only while an answer may come; what was asked and answered only until the
-- visit closes. What is written in 筆談 never comes here.
create table visitor_screen (
    id          uuid primary key,
    visit       uuid not null references known_visit,
    counter     integer not null,
    kind        text not null check (kind in ('QUESTION', 'PAGE', 'WRITING')),
    asked_at    timestamptz not null,
    expires_at  timestamptz not null,
    public_key  text,
    private_key text,
    words       text,
    state       text not null check (state in ('OPEN', 'ANSWERED', 'ENDED')),
    shown       boolean not null default false,
    answer      text,
    -- why it ended without an answer
    ending      text,
    ended_at    timestamptz,
    check (state = 'OPEN' or private_key is null),
    check ((state = 'ANSWERED') = (answer is not null)),
    check ((state = 'ENDED') = (ending is not null)),
    check (state <> 'ENDED' or words is null)
);

create unique index visitor_screen_open_at_counter on visitor_screen (counter) where state = 'OPEN';
create index visitor_screen_of_visit on visitor_screen (visit);

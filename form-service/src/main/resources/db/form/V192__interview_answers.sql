-- What was answered in the interview, by the catalogue's name of the fact. A row stays when the answer is taken back: it
-- says in which version of the case that was.
create table case_answer (
    case_id      uuid not null references case_file,
    fact         text not null,
    -- JSON; 'null' says that there is none. No value: nobody knows, or the answer was taken back
    value        text,
    source       text not null,
    -- 「わからない」
    said_unknown boolean not null default false,
    -- why a clerk says otherwise than the record
    reason       text,
    changed_in   bigint not null,
    primary key (case_id, fact),
    check (value is null or not said_unknown)
);
